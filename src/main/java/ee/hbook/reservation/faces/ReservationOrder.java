package ee.hbook.reservation.faces;

import ee.hbook.reservation.Reservation;
import java.time.LocalDate;
import java.util.Comparator;

/** The orders in which the list of reservations can stand. */
public enum ReservationOrder {
  /** The newest received first. */
  RECEIVED_NEWEST(Comparator.comparing(Reservation::receivedOn).reversed()),
  /** The oldest received first. */
  RECEIVED_OLDEST(Comparator.comparing(Reservation::receivedOn)),
  /** The earliest check-in first. */
  CHECK_IN_EARLIEST(Comparator.comparing(ReservationOrder::checkIn)),
  /** The latest check-in first. */
  CHECK_IN_LATEST(Comparator.comparing(ReservationOrder::checkIn).reversed());

  private final Comparator<Reservation> comparator;

  ReservationOrder(Comparator<Reservation> comparator) {
    this.comparator = comparator.thenComparing(Reservation::id, Comparator.reverseOrder());
  }

  Comparator<Reservation> comparator() {
    return comparator;
  }

  private static LocalDate checkIn(Reservation reservation) {
    return reservation.nights().getStart();
  }
}
