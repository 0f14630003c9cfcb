package ee.hbook.feed;

import ee.hbook.feed.reads.FeedChannel;
import java.time.Instant;
import java.util.List;

/**
 * What a rendered feed was rendered from.
 *
 * @param site the revision of options and accommodations
 * @param units the revision of the unit, or the sum of all units'
 * @param changedOn when something that a feed may show last changed
 * @param channels the links of the unit, where they were asked for
 */
public record FeedRevision(long site, long units, Instant changedOn, List<FeedChannel> channels) {

  public FeedRevision {
    channels = List.copyOf(channels);
  }
}
