/** {@code /api/reservations}. */
@NullMarked
package ee.hbook.reservation.rest;

import org.jspecify.annotations.NullMarked;
