package ee.hbook.reservation;

/**
 * A person is about to delete a reservation, in this transaction and under the lock of its unit:
 * what still claims its nights has to hold them itself.
 *
 * @param reservation the reservation as it stands
 */
public record ReservationDeleted(Reservation reservation) {}
