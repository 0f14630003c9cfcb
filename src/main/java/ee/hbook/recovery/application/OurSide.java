package ee.hbook.recovery.application;

import ee.hbook.availability.Span;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.application.ReadsOfFeeds;
import ee.hbook.link.Link;
import ee.hbook.recovery.VerificationPlan;
import ee.hbook.sync.ChannelReads.ChannelRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** What we show to the other side of a link, and what it has read of that. */
@ApplicationScoped
public class OurSide {

  private static final Duration SHORTEST = Duration.ofMinutes(5);

  private final ServeFeed serveFeed;
  private final FeedAddresses addresses;
  private final ReadsOfFeeds reads;

  @Inject
  public OurSide(ServeFeed serveFeed, FeedAddresses addresses, ReadsOfFeeds reads) {
    this.serveFeed = serveFeed;
    this.addresses = addresses;
    this.reads = reads;
  }

  /**
   * The nights that the other side would read as taken now, in the feed that it reads: the one for
   * this link, unless it has never asked for that and reads the unit's plain one.
   *
   * @param link the link
   * @return from today on, by date
   */
  public List<LocalDateRange> shownTo(Link link) {
    boolean readsPlain = !reads.of(link).isEmpty() && reads.ofFeedFor(link).isEmpty();
    return readsPlain
        ? nights(addresses.keyed(FeedRequest.of(link.unit()), FeedVariant.ANONYMOUS))
        : shownFor(link);
  }

  /**
   * The nights that the feed for this link shows as taken, whether or not it may be read.
   *
   * @param link the link
   * @return from today on, by date
   */
  public List<LocalDateRange> shownFor(Link link) {
    return nights(addresses.requestFor(link.unit(), link.id()));
  }

  private List<LocalDateRange> nights(FeedRequest request) {
    return serveFeed
        .rendered(request)
        .map(RenderedFeed::content)
        .map(content -> content.nights())
        .orElse(List.of());
  }

  /**
   * What the other side read last.
   *
   * @param link the link
   * @return the nights that it takes for taken here; none when it has never read us
   */
  public List<LocalDateRange> lastReadBy(Link link) {
    return reads.of(link).stream()
        .max(Comparator.comparing(ChannelRead::lastRead))
        .map(read -> read.taken().stream().map(Span::days).toList())
        .orElse(List.of());
  }

  /**
   * What the other side has read.
   *
   * @param link the link
   * @return each content once, the first read first
   */
  public List<ChannelRead> readBy(Link link) {
    return reads.of(link);
  }

  /**
   * How often the other side reads the feed for this link.
   *
   * @param link the link
   * @return measured from what it has read twice or more; an hour while that is unknown
   */
  public Duration usualInterval(Link link) {
    return reads.ofFeedFor(link).stream()
        .filter(read -> read.count() > 1)
        .max(Comparator.comparing(FeedRead::lastRead))
        .map(
            read -> Duration.between(read.firstRead(), read.lastRead()).dividedBy(read.count() - 1))
        .filter(interval -> interval.compareTo(SHORTEST) > 0)
        .orElse(VerificationPlan.USUAL_INTERVAL);
  }
}
