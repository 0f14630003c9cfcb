package ee.hbook.settings;

import java.util.List;

/**
 * Producers whose UIDs are not to be trusted, each by a part of its PRODID, whatever its letters'
 * case (HBook's table, {@code hbook.md} §5; three options of ours make it extendable).
 *
 * @param byStartAndSummary {@code hb_ical_producers_by_summary}
 * @param byStartAndOrganizer {@code hb_ical_producers_by_organizer}
 * @param byBookingReference {@code hb_ical_producers_by_booking_ref}
 */
public record Producers(
    List<String> byStartAndSummary,
    List<String> byStartAndOrganizer,
    List<String> byBookingReference) {

  public Producers {
    byStartAndSummary = List.copyOf(byStartAndSummary);
    byStartAndOrganizer = List.copyOf(byStartAndOrganizer);
    byBookingReference = List.copyOf(byBookingReference);
  }
}
