/** The planning on the screen. */
@NullMarked
package ee.hbook.reservation.faces.planning;

import org.jspecify.annotations.NullMarked;
