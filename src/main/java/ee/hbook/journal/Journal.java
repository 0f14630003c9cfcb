package ee.hbook.journal;

import java.time.Instant;
import java.util.List;

/** Port: the stored journal. */
public interface Journal {

  /**
   * Writes an entry down; it is stored with the transaction of what it tells.
   *
   * @param entry what happened
   * @param by who did it
   * @param now when
   */
  void write(JournalEntry entry, Author by, Instant now);

  /**
   * Lines of the log, runs of links among them.
   *
   * @param filter which ones
   * @param offset how many to pass over
   * @param limit how many at most
   * @return the latest first
   */
  List<LogLine> lines(LogFilter filter, int offset, int limit);

  /**
   * How many lines there are.
   *
   * @param filter which ones
   * @return the number
   */
  int count(LogFilter filter);

  /** The calendars whose runs are on record, by name. */
  List<LoggedCalendar> calendars();

  /**
   * Deletes old entries; runs have a time of their own.
   *
   * @param before only entries of before this instant
   * @param limit how many at most
   * @return how many there were
   */
  int deleteBefore(Instant before, int limit);
}
