package ee.hbook.selfcheck.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.ApplicationClock;
import ee.hbook.config.edge.OwnArrival;
import ee.hbook.config.edge.application.OwnArrivals;
import ee.hbook.config.node.Nodes;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.application.SiteReach;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.OutsideLook;
import ee.hbook.ical.application.LookFromOutside;
import ee.hbook.notification.outbox.Post;
import ee.hbook.recovery.FeedNights;
import ee.hbook.recovery.application.ClocksOfOthers;
import ee.hbook.selfcheck.AddressRule;
import ee.hbook.selfcheck.ClockRule;
import ee.hbook.selfcheck.FeedRule;
import ee.hbook.selfcheck.Finding;
import ee.hbook.selfcheck.MailRule;
import ee.hbook.selfcheck.ProxyRule;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Asks for a feed of ours at the address that is given out, as a calendar elsewhere does, and looks
 * at what that shows; at other clocks, and at the mail server. Nothing is sent to anybody, and
 * nothing counts as read.
 */
@ApplicationScoped
public class CheckSite {

  private final SiteAddress siteAddress;
  private final SiteReach siteReach;
  private final Accommodations accommodations;
  private final FeedAddresses addresses;
  private final ServeFeed serveFeed;
  private final LookFromOutside outside;
  private final OwnArrivals ownArrivals;
  private final Nodes nodes;
  private final ClocksOfOthers clocks;
  private final Post post;
  private final SiteOptions options;
  private final ApplicationClock machine;
  private final Clock clock;

  @Inject
  public CheckSite(
      SiteAddress siteAddress,
      SiteReach siteReach,
      Accommodations accommodations,
      FeedAddresses addresses,
      ServeFeed serveFeed,
      LookFromOutside outside,
      OwnArrivals ownArrivals,
      Nodes nodes,
      ClocksOfOthers clocks,
      Post post,
      SiteOptions options,
      ApplicationClock machine,
      Clock clock) {
    this.siteAddress = siteAddress;
    this.siteReach = siteReach;
    this.accommodations = accommodations;
    this.addresses = addresses;
    this.serveFeed = serveFeed;
    this.outside = outside;
    this.ownArrivals = ownArrivals;
    this.nodes = nodes;
    this.clocks = clocks;
    this.post = post;
    this.options = options;
    this.machine = machine;
    this.clock = clock;
  }

  /**
   * Looks now. Takes as long as others take to answer, up to a minute.
   *
   * @return what was found, in the order of the subjects
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<Finding> check() {
    URI address = URI.create(siteAddress.base());
    List<Finding> findings = new ArrayList<>();
    findings.add(AddressRule.judge(address, siteAddress.set().isPresent(), siteReach.now()));
    findings.addAll(
        firstUnit().map(unit -> ofFeed(address, unit)).orElseGet(() -> List.of(FeedRule.NO_UNIT)));
    findings.add(ClockRule.judge(clocks.offsets()));
    findings.add(MailRule.judge(post.knock()));
    findings.sort(Comparator.comparing(Finding::subject));
    return findings;
  }

  private Optional<UnitId> firstUnit() {
    return accommodations.all().stream()
        .flatMap(accommodation -> accommodation.unitIds().stream())
        .findFirst();
  }

  private List<Finding> ofFeed(URI address, UnitId unit) {
    FeedRequest request = addresses.keyed(FeedRequest.of(unit), FeedVariant.ANONYMOUS);
    String mark = ownArrivals.await();
    try {
      return ofFeed(address, request, mark);
    } finally {
      ownArrivals.end(mark);
    }
  }

  private List<Finding> ofFeed(URI address, FeedRequest request, String mark) {
    String url = addresses.of(request) + "&" + mark;
    outside.fetch(url, true);
    List<LocalDateRange> before = shown(request);
    OutsideLook second = outside.fetch(url, true);
    List<OwnArrival> arrivals = ownArrivals.end(mark);
    boolean asItShould =
        !(second.outcome() instanceof IcsOutcome.Read(var calendar, var fingerprint))
            || FeedNights.difference(calendar, before, today()).isEmpty()
            || FeedNights.difference(calendar, shown(request), today()).isEmpty();
    List<Finding> findings = new ArrayList<>();
    findings.add(ProxyRule.judge(address, arrivals.stream().findFirst().map(CheckSite::way)));
    findings.addAll(
        FeedRule.judge(
            new FeedRule.Looks(
                second.outcome(),
                second.facts(),
                asItShould,
                arrivals.size(),
                !nodes.others().isEmpty(),
                machine.machineTime())));
    return findings;
  }

  private static ProxyRule.Way way(OwnArrival own) {
    return new ProxyRule.Way(
        own.arrival().peer(),
        !own.arrival().headers().isEmpty(),
        own.caller().forwarded() || !own.caller().address().equals(own.arrival().peer()),
        own.caller().origin().scheme(),
        own.caller().origin().host());
  }

  private List<LocalDateRange> shown(FeedRequest request) {
    return serveFeed.rendered(request).map(RenderedFeed::content).stream()
        .flatMap(content -> content.nights().stream())
        .toList();
  }

  private LocalDate today() {
    return clock.instant().atZone(options.site().zone()).toLocalDate();
  }
}
