package ee.hbook.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Port: how often calendars have answered with an older copy of themselves. */
public interface OldCopies {

  /** Who has not done so for so long does not do it any more. */
  Duration LATELY = Duration.ofDays(1);

  /** Fewer may be a person's change that was taken back. */
  int TELLING = 3;

  /**
   * Counts an answer that was an old copy.
   *
   * @param linkId the link
   * @param now when; after a day without any the count begins anew
   */
  void seen(long linkId, Instant now);

  /**
   * Which calendars answer with old copies in between.
   *
   * @param now the present moment
   * @return how often in a row of days, by link; only those that did it {@link #TELLING} times or
   *     more, and within the last day
   */
  Map<Long, Integer> lately(Instant now);
}
