package ee.hbook.feed.reads;

import java.time.Instant;

/** Port: the programs that were found to read for a link. */
public interface LearnedReaders {

  /**
   * Keeps what was found out.
   *
   * @param reader the program and its link
   * @param now when
   */
  void learn(LearnedReader reader, Instant now);

  /**
   * Forgets what was found out about a link.
   *
   * @param link the link
   */
  void forget(FeedChannel link);
}
