package ee.hbook.ical;

import ee.hbook.link.health.FailureCode;

/** What came of reading a body as an iCalendar file. */
public sealed interface ReadOutcome {

  /**
   * A whole calendar.
   *
   * @param calendar what it holds
   */
  record Readable(IcsCalendar calendar) implements ReadOutcome {}

  /**
   * Not a whole calendar; nothing of it may be used.
   *
   * @param code what it is instead, or what of it is missing
   * @param message what is wrong, in words for the owner
   */
  record Refused(FailureCode.Known code, String message) implements ReadOutcome {}
}
