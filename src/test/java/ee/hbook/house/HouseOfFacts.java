package ee.hbook.house;

import static java.util.stream.Collectors.toCollection;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.NeedList;
import ee.hbook.attention.NeedList.PutOff;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.application.CountRefusedReads;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureCode;
import ee.hbook.notification.outbox.application.SendMessages;
import ee.hbook.recovery.application.VerifyLinks;
import ee.hbook.recovery.application.WatchHouse;
import ee.hbook.recovery.application.WatchLinks;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.application.SynchronizeLink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A house in which facts of every kind that needs somebody begin and end by chance. After each
 * happening its list is compared with what the judges of {@link FactJudges} say, in both
 * directions.
 */
final class HouseOfFacts {

  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration WATCHED_HOUSE = Duration.ofHours(6);
  private static final Duration LOOKED_BACK = Duration.ofMinutes(20);
  private static final int UNITS = 8;

  /** What is listed and not so, or so and not listed. */
  final Set<String> faults = new LinkedHashSet<>();

  /** What happened, step by step. */
  final List<String> story = new ArrayList<>();

  /** The kinds of which something stood, and of which something stood and ended. */
  final Set<NeedKind> made = EnumSet.noneOf(NeedKind.class);

  final Set<NeedKind> ended = EnumSet.noneOf(NeedKind.class);

  final FactNetwork network = new FactNetwork();
  final List<FactCalendar> calendars = new ArrayList<>();
  final Random random;
  final RealHouse house;
  final User owner;
  final HousePlot itself;

  /** When calendars were last watched over, and whether nothing outside was reached then. */
  Instant watched = Instant.EPOCH;

  Optional<Instant> cutOff = Optional.empty();

  private final SetClock clock = new SetClock(START);
  private final List<Plot> plots = new ArrayList<>();
  private Instant houseWatched = Instant.EPOCH;
  private Set<Fact> stood = Set.of();
  private int units;

  private HouseOfFacts(long seed) {
    random = new Random(seed);
    story.add("seed " + seed);
    house =
        new RealHouse(
            clock,
            network,
            Map.of(
                "siteurl", "https://" + FactNetwork.OUTSIDE + "/",
                "timezone_string", ZONE.getId(),
                "hb_ical_frequency", "900",
                "hb_ical_missed_minutes", "0",
                "hb_ical_guard_hours", "24",
                "hb_ical_url_feed_has_key", "no",
                "hb_ical_import_only_resa", "no"));
    house.furnish(UNITS, PreparationNights.NONE);
    network.serve(this::feed);
    owner = house.person("owner", Role.HBOOK_MANAGER, "owner@example.org", "en");
    itself = new HousePlot(this);
    plots.add(itself);
    furnish();
    tick();
  }

  /** A unit whose calendar brings guests, and two or three others. */
  private void furnish() {
    plots.add(new BookingsPlot(this, unit()));
    List<Supplier<Plot>> all =
        new ArrayList<>(
            List.of(
                () -> new FilePlot(this, unit()),
                () -> new ReadersPlot(this, unit()),
                () -> new DirectPlot(this, unit()),
                () -> new LoopPlot(this, unit()),
                () -> new CopiesPlot(this, unit())));
    for (int wanted = 2 + random.nextInt(2); wanted > 0; wanted--) {
      plots.add(all.remove(random.nextInt(all.size())).get());
    }
  }

  /** Its own feed, when nobody reads it. */
  private String feed(String query) {
    return FeedRequest.parse(query)
        .flatMap(house.get(ServeFeed.class)::rendered)
        .map(feed -> new String(feed.bytes(), StandardCharsets.UTF_8))
        .orElse("");
  }

  private UnitId unit() {
    return new UnitId(RealHouse.UNIT.accomId(), ++units);
  }

  /** Lives through some steps, and then until nothing stands any more. */
  static HouseOfFacts live(int steps, long seed) {
    HouseOfFacts facts = new HouseOfFacts(seed);
    try (RealHouse house = facts.house) {
      for (int i = 0; i < steps && facts.faults.isEmpty(); i++) {
        facts.step();
      }
      facts.mend();
    }
    return facts;
  }

  private void step() {
    Plot plot = random.nextInt(3) == 0 ? plots.get(1) : plots.get(random.nextInt(plots.size()));
    happened(plot.happens());
    looked();
    compare("at once", FactJudges.AT_ONCE);
    tick();
    compare("after a look", EnumSet.allOf(NeedKind.class));
  }

  /** After that the list has to be empty. */
  private void mend() {
    for (int round = 0; round < 5 && faults.isEmpty(); round++) {
      happened("all is mended");
      plots.forEach(Plot::mend);
      if (round == 0) {
        calendars.forEach(FactCalendar::tellsNews);
      }
      looked();
      later(Duration.ofHours(7));
      tick();
      compare("mended", EnumSet.allOf(NeedKind.class));
    }
    if (!facts().isEmpty()) {
      faults.add("no end is known to: " + facts());
    }
    if (!house.get(ListNeeds.class).all().isEmpty()) {
      faults.add("the list is not empty at the end");
    }
  }

  void happened(String what) {
    story.add(now() + " " + what);
  }

  /** Twenty minutes, in which each calendar that is due is read once and all is watched over. */
  void tick() {
    later(Duration.ofMinutes(4));
    house.get(WatchLinks.class).look();
    later(Duration.ofMinutes(6));
    house.get(SynchronizeLink.class).runDue();
    looked();
    house.get(VerifyLinks.class).goOn();
    house.get(RememberReads.class).store();
    house.get(CountRefusedReads.class).store();
    house.get(SendMessages.class).sendDue();
    itself.hooksLook();
    watch();
    noticeCutOff();
    later(Duration.ofMinutes(10));
  }

  /** The watchdogs look; those of the house itself only a few times a day. */
  void watch() {
    watched = now();
    house.get(WatchLinks.class).look();
    if (!houseWatched.plus(WATCHED_HOUSE).isAfter(watched)) {
      houseWatched = watched;
      itself.watchedFromOutside();
    }
    house.get(WatchHouse.class).look();
  }

  /**
   * Three calendars on two hosts, and nobody answers: that is one trouble, here, for twenty minutes
   * at least.
   */
  private void noticeCutOff() {
    if (!network.down) {
      cutOff = Optional.empty();
    } else if (cutOff.isEmpty()) {
      cutOff = Optional.of(now()).filter(now -> isNobodyReached(Duration.ofMinutes(10)));
    } else if (cutOff.get().plus(LOOKED_BACK).isBefore(now()) && !isNobodyReached(LOOKED_BACK)) {
      cutOff = Optional.empty();
    }
  }

  private boolean isNobodyReached(Duration lately) {
    List<Link> failing =
        rows().stream()
            .filter(Link::enabled)
            .filter(
                link -> link.lastFailure().filter(FailureCode.Known.CONNECT::equals).isPresent())
            .filter(link -> !link.lastAttempt().orElseThrow().isBefore(now().minus(lately)))
            .toList();
    return failing.size() >= 3 && failing.stream().map(Link::peer).distinct().count() >= 2;
  }

  private void looked() {
    plots.forEach(Plot::looked);
  }

  private void compare(String when, Set<NeedKind> kinds) {
    Set<Fact> standing = facts();
    differ(when, Fact.sorted(standing), kinds);
    standing.forEach(fact -> made.add(fact.kind()));
    stood.stream().filter(fact -> !standing.contains(fact)).forEach(fact -> ended.add(fact.kind()));
    stood = standing;
  }

  /** Whether the list says what the judges say. */
  void differ(String when, List<Fact> standing, Set<NeedKind> kinds) {
    List<Fact> listed = listed().stream().map(Fact::listed).sorted(Fact.BY_NAME).toList();
    List<Fact> more = new ArrayList<>(listed);
    standing.forEach(more::remove);
    List<Fact> fewer = new ArrayList<>(standing);
    listed.forEach(fewer::remove);
    more.stream()
        .filter(fact -> kinds.contains(fact.kind()))
        .forEach(fact -> fault(when + ", listed and not so: " + fact));
    fewer.stream()
        .filter(fact -> kinds.contains(fact.kind()))
        .forEach(fact -> fault(when + ", so and not listed: " + fact));
  }

  void fault(String what) {
    if (faults.add(what)) {
      story.add("!!! " + now() + " " + what);
    }
  }

  /** What stands, by all judges. */
  Set<Fact> facts() {
    Set<Fact> ofPlots = new LinkedHashSet<>();
    plots.forEach(plot -> ofPlots.addAll(plot.facts()));
    FactJudges.Case known = new FactJudges.Case(this, rows(), ofPlots);
    return FactJudges.OF.values().stream()
        .flatMap(judge -> judge.standing(known).stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  List<Need> listed() {
    NeedList list = house.get(ListNeeds.class).all();
    return Stream.concat(list.open().stream(), list.snoozed().stream().map(PutOff::need)).toList();
  }

  Set<String> keys() {
    return listed().stream().map(Need::key).collect(toCollection(TreeSet::new));
  }

  List<Link> rows() {
    return look(() -> house.get(Links.class).all());
  }

  List<Claim> claims(long link) {
    return look(() -> house.get(ClaimStore.class).ofLink(link));
  }

  <T> T look(Callable<T> work) {
    return house.look(work);
  }

  void later(Duration time) {
    clock.set(now().plus(time));
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), itself.zone());
  }

  FactCalendar calendar(long link) {
    return calendars.stream().filter(each -> each.link == link).findFirst().orElseThrow();
  }

  /** Whether a booking site has lately proved that the house is reached. */
  boolean provesReach() {
    return plots.stream()
        .filter(ReadersPlot.class::isInstance)
        .map(ReadersPlot.class::cast)
        .anyMatch(ReadersPlot::provesReach);
  }

  /** How many calendars fail by themselves: of three at once the house would think otherwise. */
  boolean mayFail() {
    return calendars.stream().filter(calendar -> !calendar.failure.isEmpty()).count() < 2;
  }
}
