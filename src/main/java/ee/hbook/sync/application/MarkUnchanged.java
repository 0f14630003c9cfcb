package ee.hbook.sync.application;

import static java.util.stream.Collectors.groupingBy;

import ee.hbook.link.Cursor;
import ee.hbook.link.Followed;
import ee.hbook.link.Leases;
import ee.hbook.link.Link;
import ee.hbook.link.LinkTimes;
import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.LinksUnchanged;
import ee.hbook.sync.LookRule;
import ee.hbook.sync.record.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends, all at once, the runs that found nothing new. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MarkUnchanged {

  private final Leases claims;
  private final LinkTimes links;
  private final ChannelReads reads;
  private final SiteOptions options;
  private final Event<LinksUnchanged> unchanged;
  private final Clock clock;

  @Inject
  public MarkUnchanged(
      Leases claims,
      LinkTimes links,
      ChannelReads reads,
      SiteOptions options,
      Event<LinksUnchanged> unchanged,
      Clock clock) {
    this.claims = claims;
    this.links = links;
    this.reads = reads;
    this.options = options;
    this.unchanged = unchanged;
    this.clock = clock;
  }

  /**
   * Marks links as polled and gives their claims back.
   *
   * @param polled links whose calendars have nothing new
   */
  public void mark(List<FetchedLink> polled) {
    if (polled.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    ImportSettings site = options.values().imports();
    polled.stream()
        .map(fetched -> fetched.claimed().link())
        .collect(groupingBy(link -> link.source().following(site).frequency()))
        .forEach(
            (frequency, links) ->
                claims.unchanged(links.stream().map(Link::id).toList(), now, now.plus(frequency)));
    polled.forEach(this::keepCursor);
    looked(polled, now);
    unchanged.fire(new LinksUnchanged(polled.size()));
  }

  /** What their channels have read since the looks began, another look comes after. */
  private void looked(List<FetchedLink> polled, Instant now) {
    Instant first = polled.stream().map(FetchedLink::started).reduce(now, MarkUnchanged::earlier);
    List<Link> looked = polled.stream().map(fetched -> fetched.claimed().link()).toList();
    links.dueBy(reads.looked(looked, first, now), now.plus(LookRule.DISTANCE));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * What such runs have to say.
   *
   * @param polled links whose calendars have nothing new
   * @return by link, with the number of its events
   */
  public Map<Link, SyncReport> reports(List<FetchedLink> polled) {
    Map<Link, SyncReport> reports = new LinkedHashMap<>();
    Map<Long, Integer> events = claims.events(ids(polled));
    for (FetchedLink fetched : polled) {
      Link link = fetched.claimed().link();
      reports.put(link, SyncReport.unchanged(events.getOrDefault(link.id(), 0)));
    }
    return reports;
  }

  /** A source may have come to remember something better than before. */
  private void keepCursor(FetchedLink polled) {
    Followed followed = polled.claimed().link().followed();
    if (polled.outcome() instanceof FetchOutcome.Unchanged(Cursor cursor)
        && !cursor.equals(followed.cursor())) {
      claims.remember(polled.claimed().link().id(), followed.digest(), cursor);
    }
  }

  private static List<Long> ids(List<FetchedLink> polled) {
    return polled.stream().map(fetched -> fetched.claimed().link().id()).toList();
  }
}
