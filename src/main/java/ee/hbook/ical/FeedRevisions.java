package ee.hbook.ical;

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
}
