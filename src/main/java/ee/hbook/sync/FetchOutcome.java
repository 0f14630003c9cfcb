package ee.hbook.sync;

import ee.hbook.link.Cursor;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;

/** What came of an attempt to read a calendar elsewhere. Failure is a value, tomorrow we retry. */
public sealed interface FetchOutcome {

  /** What came, in English for the record, without any part of the URL. */
  default String inWords() {
    return switch (this) {
      case Unchanged unchanged -> "not changed";
      case Read(RemoteCalendar calendar, Cursor cursor, String digest) -> calendar.inWords();
      case Failed(FetchFailure why) -> why.code().word();
    };
  }

  /**
   * The calendar is the one that was followed last.
   *
   * @param cursor what its source remembers from now on
   */
  record Unchanged(Cursor cursor) implements FetchOutcome {}

  /**
   * The calendar was read whole.
   *
   * @param calendar what it holds
   * @param cursor what its source remembers of it
   * @param digest by what it is told from other answers; empty when that is not known
   */
  record Read(RemoteCalendar calendar, Cursor cursor, String digest) implements FetchOutcome {}

  /**
   * Nothing usable came; nothing may be concluded from it.
   *
   * @param why what kind of failure, and until when it is waited for
   */
  record Failed(FetchFailure why) implements FetchOutcome {

    /**
     * A failure of which the other side did not say how long it lasts.
     *
     * @param code what exactly
     * @param host where the calendar is
     */
    public Failed(FailureCode.Known code, String host) {
      this(new FetchFailure(code, host));
    }
  }
}
