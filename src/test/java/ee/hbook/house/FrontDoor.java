package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedReader;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.house.PolledSeries.Stay;
import java.util.List;
import java.util.Optional;

/** The one place at which the tests' readers ask a house for a feed, as over HTTP. */
final class FrontDoor {

  private FrontDoor() {}

  /**
   * Answers as the context root does: the feed is served, and the read remembered before it is
   * sent.
   *
   * @param house whose feed
   * @param query what stands after the question mark
   * @param userAgent who asks
   * @return the feed; empty for the empty 404
   */
  static Optional<RenderedFeed> ask(RealHouse house, String query, String userAgent) {
    Optional<RenderedFeed> feed =
        FeedRequest.parse(query)
            .flatMap(
                asked ->
                    house
                        .get(ServeFeed.class)
                        .serve(asked, FeedReader.of(Optional.of(userAgent)))
                        .served());
    feed.ifPresent(
        served -> house.get(RememberReads.class).read(served.content(), Optional.of(userAgent)));
    return feed;
  }

  /** What a feed shows, when nobody reads it. */
  static List<Stay> shown(RealHouse house, String query) {
    return FeedRequest.parse(query)
        .flatMap(house.get(ServeFeed.class)::rendered)
        .map(feed -> CalendarText.read(feed.bytes()))
        .orElseThrow();
  }

  /** The query of the feed of a unit, everything at its default. */
  static String query(UnitId unit) {
    return FeedRequest.of(unit).query();
  }

  /** The query of the feed that is for a link. */
  static String query(UnitId unit, long link) {
    return query(unit) + "&for=" + link;
  }
}
