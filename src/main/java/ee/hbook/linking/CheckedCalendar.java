package ee.hbook.linking;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.link.health.FailureCode;
import java.util.Optional;

/**
 * What was seen at an address.
 *
 * @param check what it holds and what is wrong with it
 * @param calendar the calendar itself; empty when it could not be had whole
 */
public record CheckedCalendar(CalendarCheck check, Optional<IcsCalendar> calendar) {

  /**
   * Why it could not be had.
   *
   * @return the failure; empty when it was had
   */
  public Optional<FailureCode> failure() {
    return calendar.isPresent()
        ? Optional.empty()
        : check.problems().stream().map(problem -> FailureCode.of(problem.rule())).findFirst();
  }
}
