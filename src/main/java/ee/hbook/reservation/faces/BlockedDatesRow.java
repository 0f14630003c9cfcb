package ee.hbook.reservation.faces;

import ee.hbook.availability.TimeWords;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.faces.planning.PlanningStay;

/**
 * A line of the list of blocked dates.
 *
 * @param id the row's number
 * @param place what is blocked
 * @param from the first blocked night, with its time where hours are blocked
 * @param to the first free day or moment
 * @param comment why, may be empty
 * @param calendar the calendar that holds them; empty when a person blocked them
 * @param kind the word of their kind, as the planning has it
 */
public record BlockedDatesRow(
    long id, String place, String from, String to, String comment, String calendar, String kind) {

  static BlockedDatesRow of(BlockedDates blocked, Places places) {
    return new BlockedDatesRow(
        blocked.id(),
        places.inWords(new Place(blocked.accomId(), blocked.accomNum())),
        Screen.text(TimeWords.start(blocked.span())),
        Screen.text(TimeWords.end(blocked.span())),
        blocked.comment(),
        blocked.cause() instanceof BlockedDates.FromCalendar calendar ? calendar.source() : "",
        PlanningStay.kind(blocked));
  }

  /**
   * Whether the site itself closed them for a while.
   *
   * @return false when a person did, or a calendar
   */
  public boolean byMachine() {
    return BlockedDates.Reason.ofWord(kind).isPresent();
  }
}
