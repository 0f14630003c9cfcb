package ee.hbook.feed.reads;

import ee.hbook.feed.content.FeedContent;

/** Port: puts the reads of our feeds on record. */
public interface FeedReads {

  /** How many contents of a feed are kept for a reader, those that were read last. */
  int KEPT = 100;

  /**
   * Puts the read of a content on record, or counts it where it is there already. From a new one on
   * each link whose channel it may have been owes it a look.
   *
   * @param content what was read
   * @param reader the word of a {@link FeedReader}
   * @param more how often, and when last
   * @return where it stands
   */
  Recorded record(FeedContent content, String reader, FeedRead.More more);

  /**
   * Counts further reads of a content that is on record.
   *
   * @param key which
   * @param more how often, and when last
   * @return false when it is not there any more
   */
  boolean count(FeedRead.Key key, FeedRead.More more);

  /**
   * Where a read stands.
   *
   * @param key its name; that of {@link FeedContent#forNobody} where the link is gone or belongs to
   *     another unit
   * @param isNew whether it was not there before
   */
  record Recorded(FeedRead.Key key, boolean isNew) {}
}
