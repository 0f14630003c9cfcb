package ee.hbook.ical;

import ee.hbook.sync.RemoteCalendar;

/** What came of reading a body as an iCalendar file. */
public sealed interface ReadOutcome {

  /**
   * A whole calendar.
   *
   * @param calendar what it holds
   */
  record Readable(RemoteCalendar calendar) implements ReadOutcome {}

  /**
   * Not a whole calendar; nothing of it may be used.
   *
   * @param code a short code: {@code empty}, {@code html}, {@code json}, {@code not-a-calendar},
   *     {@code truncated}, {@code too-many-events}, {@code unreadable}
   * @param message what is wrong, in words for the owner
   */
  record Refused(String code, String message) implements ReadOutcome {}
}
