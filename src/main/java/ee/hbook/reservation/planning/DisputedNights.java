package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import org.threeten.extra.LocalDateRange;

/**
 * Nights, or hours, that a calendar elsewhere claims though something holds them here.
 *
 * @param unit the unit
 * @param span what is claimed
 * @param calendar the calendar's name
 */
public record DisputedNights(UnitId unit, Span span, String calendar) {

  /**
   * The days that it touches: of nights, these nights.
   *
   * @return a half-open, non-empty range
   */
  public LocalDateRange nights() {
    return span.days();
  }
}
