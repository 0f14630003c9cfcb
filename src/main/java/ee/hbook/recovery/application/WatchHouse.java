package ee.hbook.recovery.application;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.OutsideLook;
import ee.hbook.ical.application.FeedAddresses;
import ee.hbook.ical.application.LookFromOutside;
import ee.hbook.recovery.FeedNights;
import ee.hbook.recovery.WatchRules;
import ee.hbook.recovery.Watches;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.Incident.Kind;
import ee.hbook.sync.Link;
import ee.hbook.sync.Link.State;
import ee.hbook.sync.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Looks a few times a day at our own feed from outside, and at the clocks of others: is it served
 * from a cache, does its certificate end, is our clock right? Times are the machine's, whatever the
 * demo clock shows.
 */
@ApplicationScoped
public class WatchHouse {

  private static final Duration INTERVAL = Duration.ofHours(6);
  private static final int CLOCKS = 3;

  private final Watches watches;
  private final Links links;
  private final LookFromOutside outside;
  private final FeedAddresses addresses;
  private final OurSide ourSide;
  private final SiteOptions options;
  private final RecordFindings findings;
  private final DeploymentVariables variables;
  private final ApplicationClock machine;
  private final Clock clock;

  /**
   * Watches over the network.
   *
   * @param watches whose turn it is
   * @param links the links
   * @param outside fetches
   * @param addresses of our feeds
   * @param ourSide knows what our feeds show
   * @param options tells the property's zone
   * @param findings puts on record what is found
   * @param variables tells whether links may be private
   * @param machine tells the machine's time
   * @param clock tells when
   */
  @Inject
  public WatchHouse(
      Watches watches,
      Links links,
      LookFromOutside outside,
      FeedAddresses addresses,
      OurSide ourSide,
      SiteOptions options,
      RecordFindings findings,
      DeploymentVariables variables,
      ApplicationClock machine,
      Clock clock) {
    this.watches = watches;
    this.links = links;
    this.outside = outside;
    this.addresses = addresses;
    this.ourSide = ourSide;
    this.options = options;
    this.findings = findings;
    this.variables = variables;
    this.machine = machine;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected WatchHouse() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  /** Looks, when it is time. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void look() {
    if (!watches.take(Watches.HOUSE, clock.instant(), INTERVAL)) {
      return;
    }
    List<Link> active = links.all().stream().filter(link -> link.state() == State.ACTIVE).toList();
    active.stream().filter(Link::exported).findFirst().ifPresent(this::atOurFeed);
    findings.record(Kind.CLOCK, Optional.empty(), WatchRules.clock(offsets(active)));
  }

  /** Twice: the first look may be the one that fills a cache. */
  private void atOurFeed(Link link) {
    String feed = addresses.of(link.unit(), link.id());
    outside.fetch(feed, true);
    List<LocalDateRange> shown = ourSide.shownFor(link);
    OutsideLook look = outside.fetch(feed, true);
    AnswerFacts facts = look.facts();
    if (facts.date().isPresent()) {
      Instant now = machine.machineTime();
      findings.record(
          Kind.CACHED,
          Optional.empty(),
          WatchRules.cached(facts, now).or(() -> oldContent(link, look, shown)));
      findings.record(Kind.CERTIFICATE, Optional.empty(), WatchRules.certificate(facts, now));
    }
  }

  /** A copy that says nothing of its age still shows other nights than we do. */
  private Optional<String> oldContent(Link link, OutsideLook look, List<LocalDateRange> shown) {
    return look.outcome() instanceof FetchOutcome.Read(var calendar, var fingerprint)
            && shown.equals(ourSide.shownFor(link))
            && !FeedNights.difference(calendar, shown, today()).isEmpty()
        ? Optional.of("content")
        : Optional.empty();
  }

  private LocalDate today() {
    return clock.instant().atZone(options.site().zone()).toLocalDate();
  }

  private List<Duration> offsets(List<Link> active) {
    Map<String, Link> hosts = new LinkedHashMap<>();
    active.forEach(link -> hosts.putIfAbsent(link.host(), link));
    List<Duration> offsets = new ArrayList<>();
    hosts.values().stream()
        .limit(CLOCKS)
        .map(link -> outside.fetch(link.url(), variables.fetchAllowPrivate()).facts())
        .forEach(
            facts ->
                facts
                    .itsNow()
                    .map(theirs -> Duration.between(machine.machineTime(), theirs))
                    .ifPresent(offsets::add));
    return offsets;
  }
}
