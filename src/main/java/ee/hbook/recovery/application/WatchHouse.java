package ee.hbook.recovery.application;

import ee.hbook.config.ApplicationClock;
import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.OutsideLook;
import ee.hbook.ical.application.LookFromOutside;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.recovery.FeedNights;
import ee.hbook.recovery.SecondLook;
import ee.hbook.recovery.WatchRules;
import ee.hbook.recovery.Watches;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * Looks a few times a day at our own feed from outside, and at the clocks of others: is it served
 * from a cache, does its certificate end, is our clock right? Times are the machine's, whatever the
 * demo clock shows.
 */
@ApplicationScoped
public class WatchHouse {

  private static final Duration INTERVAL = Duration.ofHours(6);

  private final Watches watches;
  private final Links links;
  private final LookFromOutside outside;
  private final FeedAddresses addresses;
  private final OurSide ourSide;
  private final SiteOptions options;
  private final RecordFindings findings;
  private final ClocksOfOthers clocks;
  private final ApplicationClock machine;
  private final Clock clock;

  @Inject
  public WatchHouse(
      Watches watches,
      Links links,
      LookFromOutside outside,
      FeedAddresses addresses,
      OurSide ourSide,
      SiteOptions options,
      RecordFindings findings,
      ClocksOfOthers clocks,
      ApplicationClock machine,
      Clock clock) {
    this.watches = watches;
    this.links = links;
    this.outside = outside;
    this.addresses = addresses;
    this.ourSide = ourSide;
    this.options = options;
    this.findings = findings;
    this.clocks = clocks;
    this.machine = machine;
    this.clock = clock;
  }

  /** Looks, when it is time. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void look() {
    if (!watches.take(Watches.HOUSE, clock.instant(), INTERVAL)) {
      return;
    }
    Stream.of(atOurFeed(), atClocks()).forEach(found -> found.forEach(this::record));
  }

  /**
   * Looks at once whether something that was found still is so, whoever's turn it is.
   *
   * @param kind what was found: {@code CACHED}, {@code CERTIFICATE} or {@code CLOCK}
   * @return what is so now
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public SecondLook lookAgain(Kind kind) {
    Optional<String> found = (kind == Kind.CLOCK ? atClocks() : atOurFeed()).get(kind);
    if (found == null) {
      return SecondLook.NOTHING_SEEN;
    }
    record(kind, found);
    return found.isPresent() ? SecondLook.STILL_SO : SecondLook.OVER;
  }

  private void record(Kind kind, Optional<String> found) {
    findings.record(kind, Optional.empty(), found);
  }

  /** What nobody reads needs nobody. Nothing at all where the feed is not reached. */
  private Map<Kind, Optional<String>> atOurFeed() {
    return links.all().stream()
        .filter(Link::exported)
        .findFirst()
        .map(this::atFeedFor)
        .orElse(Map.of(Kind.CACHED, Optional.empty(), Kind.CERTIFICATE, Optional.empty()));
  }

  /** Clocks that do not answer tell nothing; without any, nobody says that ours is wrong. */
  private Map<Kind, Optional<String>> atClocks() {
    List<Duration> offsets = clocks.offsets();
    return links.all().isEmpty() || WatchRules.tellOfOurClock(offsets)
        ? Map.of(Kind.CLOCK, WatchRules.clock(offsets))
        : Map.of();
  }

  /** Twice: the first look may be the one that fills a cache. */
  private Map<Kind, Optional<String>> atFeedFor(Link link) {
    String feed = addresses.of(link.unit(), link.id());
    outside.fetch(feed, true);
    List<LocalDateRange> shown = ourSide.shownFor(link);
    OutsideLook look = outside.fetch(feed, true);
    AnswerFacts facts = look.facts();
    Instant now = machine.machineTime();
    return facts.date().isPresent()
        ? Map.of(
            Kind.CACHED,
            WatchRules.cached(facts, now).or(() -> oldContent(link, look, shown)),
            Kind.CERTIFICATE,
            WatchRules.certificate(facts, now))
        : Map.of();
  }

  /** A copy that says nothing of its age still shows other nights than we do. */
  private Optional<String> oldContent(Link link, OutsideLook look, List<LocalDateRange> shown) {
    return look.outcome() instanceof IcsOutcome.Read(var calendar, var fingerprint)
            && shown.equals(ourSide.shownFor(link))
            && !FeedNights.difference(calendar, shown, today()).isEmpty()
        ? Optional.of("content")
        : Optional.empty();
  }

  private LocalDate today() {
    return clock.instant().atZone(options.site().zone()).toLocalDate();
  }
}
