package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Something that the planning shows on nights, or hours, of a unit.
 *
 * @param kind what it is
 * @param id the reservation, or the row of blocked dates; 0 for a conflict
 * @param reservationId the reservation that it is or belongs to
 * @param unit the unit
 * @param span what it takes
 * @param label the guest's name or why the dates are blocked; may be empty
 * @param calendar the calendar that it came from; empty for what was made here
 * @param groupId its group, where others belong to it, too
 */
public record PlanningEntry(
    PlanningKind kind,
    long id,
    OptionalLong reservationId,
    UnitId unit,
    Span span,
    String label,
    String calendar,
    OptionalLong groupId) {

  /**
   * The days that it touches: of nights, these nights.
   *
   * @return a half-open, non-empty range
   */
  public LocalDateRange nights() {
    return span.days();
  }

  /**
   * The same on fewer nights.
   *
   * @param fewer the nights to show
   * @return the entry
   */
  PlanningEntry on(LocalDateRange fewer) {
    return new PlanningEntry(
        kind, id, reservationId, unit, Span.nights(fewer), label, calendar, groupId);
  }
}
