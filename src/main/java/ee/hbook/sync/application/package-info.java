/** Fetching, following and looking ahead; what a person decides about a stay. */
@NullMarked
package ee.hbook.sync.application;

import org.jspecify.annotations.NullMarked;
