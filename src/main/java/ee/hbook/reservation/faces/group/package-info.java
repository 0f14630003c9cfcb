/** Groups on the screen: who belongs together, and what is done to one or to all. */
@NullMarked
package ee.hbook.reservation.faces.group;

import org.jspecify.annotations.NullMarked;
