/** Prepares a new house. */
@NullMarked
package ee.hbook.demo.application;

import org.jspecify.annotations.NullMarked;
