package ee.hbook.moving;

import ee.hbook.reservation.Reservation;

/**
 * A reservation as a file has it (HBook's table {@code resa}).
 *
 * @param reservation with the number, UID and stamps that it has there; its UID is empty where the
 *     file has none
 * @param synchroId the calendar in the same file that brought it; empty for none
 * @param placed whether HBook had given it a unit; else it stands in the first of its accommodation
 */
public record FileStay(Reservation reservation, String synchroId, boolean placed) {

  @Override
  public String toString() {
    return "reservation " + reservation.id();
  }
}
