/** What goes on by itself. */
@NullMarked
package ee.hbook.recovery.timer;

import org.jspecify.annotations.NullMarked;
