package ee.hbook.feed;

import ee.hbook.accommodation.UnitId;
import java.util.Optional;

/** Port: tells in one look whether a rendered feed still holds. */
public interface FeedRevisions {

  /**
   * The present revision of a feed.
   *
   * @param scope one unit or all
   * @return the revision; empty when there is no such unit
   */
  Optional<FeedRevision> of(FeedRequest.Scope scope);

  /**
   * The present revision of the feed of a unit, and those who may be known when they read it, in
   * the same look.
   *
   * @param unit the unit
   * @return the revision; empty when there is no such unit
   */
  Optional<FeedRevision> withChannels(UnitId unit);
}
