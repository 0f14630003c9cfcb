package ee.hbook.feed.reads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Port: the refused requests for our feeds on record. */
public interface RefusedReads {

  /** How many rows a day has at most: what does not fit is not kept. */
  int MOST_A_DAY = 1_000;

  /** For how many days they are kept. */
  int DAYS_KEPT = 30;

  /**
   * Counts refused requests. A program without a known name keeps its number only where it has read
   * a feed of ours before, so that whoever makes up names does not fill the table.
   *
   * @param refused what was counted; nothing is kept of a unit that is gone, and of a new key once
   *     the day is full
   */
  void add(RefusedRead refused);

  /**
   * What was refused lately.
   *
   * @param moment the first moment that counts
   * @return rows whose last request was not before, the last first
   */
  List<RefusedRead> since(Instant moment);

  /**
   * Forgets what is too old.
   *
   * @param day the first day that is kept
   */
  void forgetBefore(LocalDate day);
}
