/** What follows a trouble: the way back, what is checked then, and which nights were at risk. */
@NullMarked
package ee.hbook.recovery;

import org.jspecify.annotations.NullMarked;
