/** The planning: units down, days across. */
@NullMarked
package ee.hbook.reservation.planning;

import org.jspecify.annotations.NullMarked;
