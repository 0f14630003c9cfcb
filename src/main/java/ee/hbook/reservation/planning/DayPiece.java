package ee.hbook.reservation.planning;

import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import java.util.Optional;

/**
 * A piece of a day of a unit by the hour.
 *
 * @param span from when until when, on the quarter hour
 * @param open whether the unit can be booked then
 * @param taken what holds it; empty when it is free or closed
 */
public record DayPiece(Span span, boolean open, Optional<Occupancy> taken) {

  /**
   * Whether it can be booked.
   *
   * @return true when it is open and nothing holds it
   */
  public boolean isFree() {
    return open && taken.isEmpty();
  }

  /**
   * How wide it is drawn.
   *
   * @return quarter hours
   */
  public int quarters() {
    return (int) (span.minutes() / DayPieces.QUARTER);
  }

  /** Whether the next quarter belongs to the same piece; what is free is cut at full hours. */
  boolean goesOnWith(DayPiece next) {
    return open == next.open
        && taken.equals(next.taken)
        && !(isFree() && next.span.start().getMinute() == 0);
  }
}
