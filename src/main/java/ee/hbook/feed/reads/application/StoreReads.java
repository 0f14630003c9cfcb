package ee.hbook.feed.reads.application;

import ee.hbook.feed.content.FeedContent;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.FeedReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts reads on record, each in a short transaction of its own, whatever else is going on. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StoreReads {

  private final FeedReads reads;

  @Inject
  public StoreReads(FeedReads reads) {
    this.reads = reads;
  }

  /**
   * As {@link FeedReads#record}.
   *
   * @param content what was read
   * @param reader who read it
   * @param more how often, and when last
   * @return where it stands
   */
  public FeedReads.Recorded record(FeedContent content, String reader, FeedRead.More more) {
    return reads.record(content, reader, more);
  }

  /**
   * As {@link FeedReads#count}.
   *
   * @param key which
   * @param more how often, and when last
   * @return false when it is not there any more
   */
  public boolean count(FeedRead.Key key, FeedRead.More more) {
    return reads.count(key, more);
  }
}
