/** Use cases of the way back from a trouble. */
@NullMarked
package ee.hbook.recovery.application;

import org.jspecify.annotations.NullMarked;
