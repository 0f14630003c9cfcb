/** Reservations and customers as CSV files, out and in. */
@NullMarked
package ee.hbook.reservation.file;

import org.jspecify.annotations.NullMarked;
