package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Something that the planning shows on nights of a unit.
 *
 * @param kind what it is
 * @param id the reservation, or the row of blocked dates; 0 for a conflict
 * @param reservationId the reservation that it is or belongs to
 * @param unit the unit
 * @param nights its nights, half-open, in the property's zone
 * @param label the guest's name or why the dates are blocked; may be empty
 * @param calendar the calendar that it came from; empty for what was made here
 * @param groupId its group, where others belong to it, too
 */
public record PlanningEntry(
    PlanningKind kind,
    long id,
    OptionalLong reservationId,
    UnitId unit,
    LocalDateRange nights,
    String label,
    String calendar,
    OptionalLong groupId) {

  /**
   * The same on fewer nights.
   *
   * @param fewer the nights to show
   * @return the entry
   */
  PlanningEntry on(LocalDateRange fewer) {
    return new PlanningEntry(kind, id, reservationId, unit, fewer, label, calendar, groupId);
  }
}
