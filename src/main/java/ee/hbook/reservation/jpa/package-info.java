/** Reservations and customers in the database. */
@NullMarked
package ee.hbook.reservation.jpa;

import org.jspecify.annotations.NullMarked;
