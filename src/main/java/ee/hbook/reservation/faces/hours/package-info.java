/** Day and times of what is let by the hour, as a person fills them in. */
@NullMarked
package ee.hbook.reservation.faces.hours;

import org.jspecify.annotations.NullMarked;
