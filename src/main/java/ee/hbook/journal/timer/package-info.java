/** The tick that forgets old entries. */
@NullMarked
package ee.hbook.journal.timer;

import org.jspecify.annotations.NullMarked;
