package ee.hbook.outlook.setup;

import ee.hbook.accommodation.HourRules;
import ee.hbook.config.Saying;
import ee.hbook.ical.NamedZones;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphMailbox.WorkingHours;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Where the booking options of a unit and of its room differ, as far as Outlook tells them (seed
 * 002, recommendations): a booking that one side takes and the other refuses is a quarrel. Pure.
 *
 * @param hours how the unit is booked here
 * @param zone the property's zone
 */
public record BookingOptions(HourRules hours, ZoneId zone) {

  /**
   * Compares.
   *
   * @param mailbox what the room's mailbox is set to
   * @return a sentence for each difference; none when both are the same or Outlook told nothing
   */
  public List<Saying> differences(GraphMailbox mailbox) {
    List<Saying> differences = new ArrayList<>();
    mailbox
        .zone()
        .filter(theirs -> !NamedZones.isSameTime(theirs, zone))
        .ifPresent(
            theirs ->
                differences.add(Saying.of("outlook_differs_zone", theirs.getId(), zone.getId())));
    mailbox.hours().ifPresent(theirs -> compare(theirs, differences));
    return differences;
  }

  private void compare(WorkingHours theirs, List<Saying> differences) {
    boolean sameHours = hours.opens().equals(theirs.from()) && hours.closes().equals(theirs.to());
    if (hours.isAroundTheClock()) {
      differences.add(
          Saying.of("outlook_differs_always", theirs.from().toString(), theirs.to().toString()));
    } else if (!sameHours) {
      differences.add(
          Saying.of(
              "outlook_differs_hours",
              hours.opens().toString(),
              hours.closes().toString(),
              theirs.from().toString(),
              theirs.to().toString()));
    }
    if (!theirs.days().containsAll(EnumSet.allOf(DayOfWeek.class))) {
      differences.add(Saying.of("outlook_differs_days", theirs.days().size()));
    }
  }
}
