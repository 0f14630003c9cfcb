package ee.hbook.feed;

import ee.hbook.feed.reads.RefusedRead;
import java.util.Optional;

/** What becomes of a request for a feed. */
public sealed interface FeedAnswer {

  /**
   * It is answered.
   *
   * @param rendered the feed
   */
  record Served(RenderedFeed rendered) implements FeedAnswer {}

  /**
   * It is not; every refusal looks the same from outside.
   *
   * @param why for us only
   * @param feed whose feed was asked for
   */
  record Refused(FeedRefusal why, RefusedRead.Feed feed) implements FeedAnswer {}

  /**
   * The feed.
   *
   * @return empty when the request is refused
   */
  default Optional<RenderedFeed> served() {
    return this instanceof Served(RenderedFeed rendered) ? Optional.of(rendered) : Optional.empty();
  }
}
