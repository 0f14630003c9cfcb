package ee.hbook.accommodation;

import java.time.LocalDate;

/**
 * A booking of a unit that is not over and not cancelled, as far as somebody needs to know who is
 * about to delete the unit.
 *
 * @param id HBook's {@code resa_id}
 * @param unit the unit
 * @param checkIn the first night
 * @param checkOut the day of departure
 * @param channel the calendar that it came from; empty when it was made here
 * @param guest the guest's name, for those only who may see guests; may be empty
 */
public record FutureBooking(
    long id, UnitId unit, LocalDate checkIn, LocalDate checkOut, String channel, String guest) {

  /** The guest's name stays out of logs. */
  @Override
  public String toString() {
    return "FutureBooking[" + id + "]";
  }
}
