/** Looks, and says what was found. */
@NullMarked
package ee.hbook.selfcheck.application;

import org.jspecify.annotations.NullMarked;
