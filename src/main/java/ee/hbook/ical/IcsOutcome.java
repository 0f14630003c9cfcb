package ee.hbook.ical;

import ee.hbook.link.health.FetchFailure;

/** What came of an attempt to have an iCalendar file. Failure is a value, tomorrow we retry. */
public sealed interface IcsOutcome {

  /**
   * The file is the one that is known.
   *
   * @param fingerprint by what it is known from now on
   */
  record Same(Fingerprint fingerprint) implements IcsOutcome {}

  /** What comes of an attempt that asks for the file whether or not it is known. */
  sealed interface Answer extends IcsOutcome {}

  /**
   * The calendar was read whole.
   *
   * @param calendar what it holds
   * @param fingerprint by what it is known again
   */
  record Read(IcsCalendar calendar, Fingerprint fingerprint) implements Answer {}

  /**
   * Nothing usable came; nothing may be concluded from it.
   *
   * @param why what kind of failure, and until when it is waited for
   */
  record Failed(FetchFailure why) implements Answer {}
}
