package ee.hbook.ical;

import ee.hbook.config.Saying;
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
   */
  record Refused(FailureCode.Known code) implements ReadOutcome {

    /** What is wrong, for the owner. */
    public Saying why() {
      return Saying.of("rule_" + code.word());
    }
  }
}
