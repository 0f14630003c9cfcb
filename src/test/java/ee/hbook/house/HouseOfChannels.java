package ee.hbook.house;

import ee.hbook.availability.Span;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.Conflict;
import ee.hbook.feed.RenderedFeed;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.house.SalesBook.Clash;
import ee.hbook.house.SalesBook.Entry;
import ee.hbook.house.SalesBook.Seller;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;

/**
 * One house that is sold by its owner, at a simulated Airbnb and at a simulated Booking.com. The
 * sites read the house's feed every one to three hours and show what it says three minutes later,
 * the house reads theirs every hour and when they read; nobody knows more than what he has read.
 */
final class HouseOfChannels implements AutoCloseable {

  /**
   * How the three are tied together.
   *
   * @param perLink whether each site reads the feed that is for its link, or the plain one
   * @param named whether the sites say by their User-Agent who they are
   * @param passesOn whether Airbnb's calendar shows what other calendars closed
   * @param direct whether the two sites read each other's calendars, too, which HBook warns of
   */
  record Ties(boolean perLink, boolean named, boolean passesOn, boolean direct) {

    @Override
    public String toString() {
      return (perLink ? "URLs with for=" : "plain URLs")
          + (named ? ", named agents" : ", unnamed agents")
          + (passesOn ? ", Airbnb passes on" : ", Airbnb passes nothing on")
          + (direct ? ", sites linked to each other" : "");
    }
  }

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
  private static final Duration TICK = Duration.ofMinutes(20);

  private static final Map<Seller, String> ADDRESSES =
      Map.of(
          Seller.AIRBNB, "https://www.airbnb.com/calendar/ical/4711.ics",
          Seller.BOOKING, "https://ical.booking.com/v1/export");
  private static final Map<Seller, String> NAMES =
      Map.of(Seller.AIRBNB, "Airbnb", Seller.BOOKING, "Booking.com");
  private static final Map<Seller, String> AGENTS =
      Map.of(Seller.AIRBNB, "Airbnb/1.0", Seller.BOOKING, "Booking.com calendar import");
  private static final Map<Seller, String> UNNAMED =
      Map.of(
          Seller.AIRBNB, "Ruby",
          Seller.BOOKING, "Apache-HttpClient/4.5.13 (Java/17.0.9)");

  private static final Map<String, String> OPTIONS =
      Map.of(
          "timezone_string", ZONE.getId(),
          "hb_ical_url_feed_has_key", "no",
          "hb_ical_import_only_resa", "no",
          "hb_ical_update_resa_dates", "yes",
          "hb_ical_update_status_resa", "yes");

  final SalesBook book = new SalesBook();
  final Map<Long, Notice> notices = new TreeMap<>();

  /** Nights that were open here though the last calendar of their seller had them. */
  final List<String> openedHere = new ArrayList<>();

  /** Nights that a site could sell after it had read us, though we knew that they were sold. */
  final List<String> openedThere = new ArrayList<>();

  private static final Pattern NIGHTS = Pattern.compile("(\\S{10}) to (\\d{4}-\\d{2}-\\d{2})");

  private final Set<LocalDateRange> doubtful = new HashSet<>();
  private final SetClock clock = new SetClock(START);
  private final Elsewhere elsewhere = new Elsewhere();
  private final Random random;
  private final Ties ties;
  private final RealHouse house;
  private final Map<Seller, SimulatedChannel> channels;
  private final Map<Seller, Long> links = new TreeMap<>();
  private final Map<Seller, List<Entry>> lastRead = new HashMap<>();
  private final Map<Long, Long> stored = new HashMap<>();
  private final Set<String> openNow = new HashSet<>();
  private final PriorityQueue<Due> due =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));
  private long dues;
  private boolean fetched;

  private record Due(Instant at, long number, Runnable what) {}

  HouseOfChannels(Ties ties, long seed) {
    this.ties = ties;
    this.random = new Random(seed);
    this.house = new RealHouse(clock, elsewhere, OPTIONS);
    this.channels =
        new TreeMap<>(
            Map.of(
                Seller.AIRBNB,
                new SimulatedAirbnb(book, ties.passesOn()),
                Seller.BOOKING,
                new SimulatedBooking(book)));
    channels.values().forEach(this::link);
    channels.values().forEach(channel -> after(minutes(60, 180), () -> readsUs(channel)));
    if (ties.direct()) {
      channels.values().forEach(channel -> after(minutes(60, 180), () -> readsOther(channel)));
    }
    after(TICK, this::tick);
  }

  private void link(SimulatedChannel channel) {
    Seller seller = channel.seller();
    elsewhere.answer(
        ADDRESSES.get(seller),
        () -> {
          fetched = true;
          lastRead.put(seller, book.of(seller));
          book.read(seller);
          return Elsewhere.body(
              CalendarText.write(channel.producer(), channel.calendar(today()), clock.instant()));
        });
    links.put(
        seller,
        house
            .get(LinkCalendar.class)
            .link(
                RealHouse.UNIT.accomId(),
                RealHouse.UNIT.accomNum(),
                NAMES.get(seller),
                ADDRESSES.get(seller))
            .link()
            .id());
  }

  private void after(Duration time, Runnable what) {
    due.add(new Due(clock.instant().plus(time), dues++, what));
  }

  private Duration minutes(int least, int most) {
    return Duration.ofSeconds(60L * least + random.nextInt(60 * (most - least)));
  }

  /**
   * Lets weeks pass, in which so many things happen, then days in which nothing does.
   *
   * @param days how many
   * @param happenings how many
   * @param quiet how many days more
   */
  void live(int days, int happenings, int quiet) {
    Instant last = START.plus(Duration.ofDays(days));
    for (int i = 0; i < happenings; i++) {
      after(minutes(1, days * 24 * 60), this::happen);
    }
    pass(last.plus(Duration.ofDays(2)));
    pass(clock.instant().plus(Duration.ofDays(quiet)));
  }

  /**
   * The owner breaks every loop that he is told of, and days pass in which nothing happens.
   *
   * @param quiet how many days
   * @return how many messages told of loops
   */
  int breakLoops(int quiet) {
    List<Notice> loops =
        house.look(() -> house.get(Notices.class).all()).stream()
            .filter(told -> told.kind() == Notice.Kind.CLOSED_LOOP)
            .toList();
    loops.forEach(told -> house.get(SynchronizeLink.class).breakLoops(told.linkId().orElseThrow()));
    pass(clock.instant().plus(Duration.ofDays(quiet)));
    return loops.size();
  }

  private void pass(Instant until) {
    while (due.peek().at().isBefore(until)) {
      Due next = due.poll();
      clock.set(next.at());
      next.what().run();
    }
    clock.set(until);
  }

  private void tick() {
    house.get(SynchronizeLink.class).runDue();
    if (fetched) {
      house.get(RememberReads.class).store();
      lookAround();
    }
    after(TICK, this::tick);
  }

  /** A site asks for our feed, and takes it in when it has come. */
  private void readsUs(SimulatedChannel channel) {
    Seller seller = channel.seller();
    Optional<RenderedFeed> feed = FrontDoor.ask(house, query(seller), agent(seller));
    List<Entry> known = known(seller);
    // What the read made due is looked at before its reader has taken ours in.
    after(Duration.ofMinutes(1), () -> house.get(SynchronizeLink.class).runDue());
    after(Duration.ofMinutes(3), () -> takesIn(channel, feed, known));
    lookAround();
    after(minutes(60, 180), () -> readsUs(channel));
  }

  private void takesIn(SimulatedChannel channel, Optional<RenderedFeed> feed, List<Entry> then) {
    Seller seller = channel.seller();
    feed.ifPresent(served -> channel.takeIn("house", CalendarText.read(served.bytes())));
    List<Entry> known = then.stream().filter(entry -> book.find(entry).isPresent()).toList();
    NightSet open = nights(known).minus(channel.closed(tomorrow())).from(tomorrow());
    if (!open.isEmpty()) {
      openedThere.add(clock.instant() + " " + seller + " " + open);
    }
    lookAround();
  }

  private String query(Seller seller) {
    return ties.perLink()
        ? FrontDoor.query(RealHouse.UNIT, links.get(seller))
        : FrontDoor.query(RealHouse.UNIT);
  }

  private String agent(Seller seller) {
    return (ties.named() ? AGENTS : UNNAMED).get(seller);
  }

  /** The sites read each other, past us. */
  private void readsOther(SimulatedChannel channel) {
    channels.values().stream()
        .filter(other -> other != channel)
        .forEach(other -> channel.takeIn(other.seller().name(), other.calendar(today())));
    after(minutes(60, 180), () -> readsOther(channel));
  }

  /** What holds and is known here, but for what one seller sold himself. */
  private List<Entry> known(Seller but) {
    List<Entry> known = new ArrayList<>(book.of(Seller.OWNER));
    lastRead.forEach(
        (seller, entries) ->
            entries.stream().filter(entry -> book.find(entry).isPresent()).forEach(known::add));
    known.removeIf(entry -> entry.seller() == but);
    return known;
  }

  private static NightSet nights(List<Entry> entries) {
    return NightSet.of(entries.stream().map(Entry::nights).toList());
  }

  private void lookAround() {
    fetched = false;
    for (Notice told : house.look(() -> house.get(Notices.class).all())) {
      notices.putIfAbsent(told.id(), told);
      if (told.kind() == Notice.Kind.DIRECT_LINK) {
        doubtful.addAll(named(told.message().inEnglish()));
      }
    }
    NightSet held = held();
    Set<String> open = new HashSet<>();
    for (Entry entry : known(Seller.OWNER)) {
      NightSet missing = nights(List.of(entry)).from(tomorrow()).minus(held);
      if (!missing.isEmpty()) {
        String which = entry.seller() + " " + entry.nights();
        open.add(which);
        if (!openNow.contains(which)) {
          openedHere.add(clock.instant() + " " + which + ": " + missing);
        }
      }
    }
    openNow.clear();
    openNow.addAll(open);
  }

  private static List<LocalDateRange> named(String message) {
    return NIGHTS
        .matcher(message)
        .results()
        .map(
            found ->
                LocalDateRange.of(LocalDate.parse(found.group(1)), LocalDate.parse(found.group(2))))
        .toList();
  }

  /** Something that comes to somebody's mind; where it is not possible, it is tried elsewhere. */
  private void happen() {
    int what = random.nextInt(100);
    boolean done = false;
    for (int tries = 0; tries < 40 && !done; tries++) {
      done =
          what < 55
              ? sellSomewhere()
              : what < 63 ? block() : what < 81 ? cancelSomething() : moveSomething();
    }
    lookAround();
  }

  private boolean sellSomewhere() {
    LocalDateRange nights = anyNights();
    Seller seller = anySeller();
    if (!sell(seller, nights)) {
      return false;
    }
    if (random.nextInt(8) == 0) {
      Seller rival = anySeller();
      LocalDate first = nights.getStart().plusDays(random.nextInt(2));
      LocalDateRange same = LocalDateRange.of(first, first.plusDays(1 + random.nextInt(4)));
      after(minutes(0, 50), () -> sell(rival, same));
    }
    return true;
  }

  private boolean sell(Seller seller, LocalDateRange nights) {
    SimulatedChannel channel = channels.get(seller);
    if (channel != null) {
      if (channel.believesFree(nights)) {
        sold(book.add(seller, nights, false, clock.instant()));
        return true;
      }
      return false;
    }
    try {
      long id = house.book(nights).id();
      Entry entry = book.add(seller, nights, false, clock.instant());
      stored.put(entry.number(), id);
      sold(entry);
      return true;
    } catch (Conflict taken) {
      return false;
    }
  }

  /** Of two who have sold the same nights the later one gives in, after hours or days. */
  private void sold(Entry entry) {
    book.clashes().stream()
        .filter(clash -> clash.other.equals(entry))
        .forEach(
            clash ->
                after(
                    minutes(12 * 60, 47 * 60),
                    () -> {
                      if (book.find(clash.one).isPresent()) {
                        book.find(random.nextBoolean() ? clash.other : clash.one)
                            .ifPresent(this::cancel);
                        lookAround();
                      }
                    }));
  }

  private boolean block() {
    LocalDateRange nights = anyNights();
    if (!held().and(NightSet.of(List.of(nights))).isEmpty()) {
      return false;
    }
    long id =
        house
            .get(BlockAccommodation.class)
            .block(
                OptionalLong.of(RealHouse.UNIT.accomId()),
                OptionalInt.of(RealHouse.UNIT.accomNum()),
                Span.nights(nights),
                "")
            .id();
    stored.put(book.add(Seller.OWNER, nights, true, clock.instant()).number(), id);
    return true;
  }

  private boolean cancelSomething() {
    Optional<Entry> entry = anyEntry();
    entry.ifPresent(this::cancel);
    return entry.isPresent();
  }

  private void cancel(Entry entry) {
    if (entry.seller() == Seller.OWNER) {
      long id = stored.get(entry.number());
      if (entry.block()) {
        house.get(BlockAccommodation.class).unblock(id);
      } else {
        house
            .get(ChangeReservation.class)
            .change(id, ReservationDraft.status(ReservationStatus.CANCELLED));
      }
    }
    book.end(entry);
  }

  private boolean moveSomething() {
    Optional<Entry> found = anyEntry().filter(entry -> !entry.block());
    if (found.isEmpty()) {
      return false;
    }
    Entry entry = found.get();
    LocalDateRange nights = otherNights(entry.nights());
    if (!nights.getStart().isAfter(today()) || nights.equals(entry.nights())) {
      return false;
    }
    SimulatedChannel channel = channels.get(entry.seller());
    if (channel != null) {
      NightSet others = NightSet.of(List.of(nights)).minus(nights(List.of(entry)));
      if (!channel.closed(tomorrow()).and(others).isEmpty()) {
        return false;
      }
    } else {
      try {
        house
            .get(ChangeReservation.class)
            .change(stored.get(entry.number()), RealHouse.draft(RealHouse.UNIT, nights));
      } catch (Conflict taken) {
        return false;
      }
    }
    sold(book.move(entry, nights, clock.instant()));
    return true;
  }

  private LocalDateRange otherNights(LocalDateRange nights) {
    LocalDate from = nights.getStart();
    LocalDate to = nights.getEnd();
    return switch (random.nextInt(5)) {
      case 0 -> LocalDateRange.of(from, to.plusDays(1 + random.nextInt(3)));
      case 1 -> LocalDateRange.of(from.minusDays(1), to);
      case 2 -> LocalDateRange.of(from, from.plusDays(1));
      case 3 -> LocalDateRange.of(from.plusDays(2), to.plusDays(2));
      default -> anyNights();
    };
  }

  private Optional<Entry> anyEntry() {
    List<Entry> future =
        book.all().stream().filter(entry -> entry.nights().getStart().isAfter(tomorrow())).toList();
    return future.isEmpty()
        ? Optional.empty()
        : Optional.of(future.get(random.nextInt(future.size())));
  }

  private Seller anySeller() {
    int who = random.nextInt(10);
    return who < 3 ? Seller.OWNER : who < 7 ? Seller.AIRBNB : Seller.BOOKING;
  }

  private LocalDateRange anyNights() {
    LocalDate first = tomorrow().plusDays(random.nextInt(75));
    return LocalDateRange.of(first, first.plusDays(1 + random.nextInt(6)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private LocalDate tomorrow() {
    return today().plusDays(1);
  }

  private NightSet held() {
    return house.held(RealHouse.UNIT, tomorrow());
  }

  /** The nights from tomorrow on that anybody sold or blocked. */
  NightSet sold() {
    return book.nights(tomorrow());
  }

  /** What is closed where: here and at each site. */
  Map<String, NightSet> closed() {
    Map<String, NightSet> closed = new TreeMap<>();
    closed.put("here", held());
    channels.forEach(
        (seller, channel) -> closed.put(NAMES.get(seller), channel.closed(tomorrow())));
    return closed;
  }

  /** Nights that are closed somewhere and that nobody sold or blocked. */
  NightSet ghosts() {
    NightSet ghosts = new NightSet();
    closed().values().forEach(ghosts::addAll);
    return ghosts.minus(sold());
  }

  /** Ghosts that the sites do not keep alive themselves, each having them from the other. */
  NightSet ghostsOfOurs() {
    NightSet theirs =
        channels
            .get(Seller.AIRBNB)
            .has(Seller.BOOKING.name(), tomorrow())
            .and(channels.get(Seller.BOOKING).has(Seller.AIRBNB.name(), tomorrow()));
    return ghosts().minus(theirs);
  }

  /** Nights that somebody sold or blocked and that are not closed everywhere, by place. */
  Map<String, NightSet> lost() {
    Map<String, NightSet> lost = new TreeMap<>();
    closed()
        .forEach(
            (place, nights) -> {
              NightSet missing = sold().minus(nights);
              if (!missing.isEmpty()) {
                lost.put(place, missing);
              }
            });
    return lost;
  }

  /** The double bookings that the house could see. */
  List<Clash> trueDoubles() {
    return book.clashes().stream()
        .filter(clash -> clash.isDoubleBooking() && clash.couldBeSeen())
        .toList();
  }

  /** Those of them of which no notice tells, not even a cautious one. */
  List<Clash> untold() {
    return trueDoubles().stream()
        .filter(
            clash ->
                notices.values().stream()
                    .filter(told -> told.kind().name().contains("DOUBLE_BOOKING"))
                    .noneMatch(told -> told.nights().filter(clash.nights()::overlaps).isPresent()))
        .toList();
  }

  /** Those of which not even a direct link is told that may be the reason for them. */
  List<Clash> untoldAtAll() {
    return untold().stream()
        .filter(clash -> doubtful.stream().noneMatch(clash.nights()::overlaps))
        .toList();
  }

  /** What was told wrongly though the direct link was known by then. */
  List<Notice> falseDoublesOnceKnown() {
    Instant known =
        notices.values().stream()
            .filter(told -> told.kind() == Notice.Kind.DIRECT_LINK)
            .map(Notice::createdOn)
            .min(Comparator.naturalOrder())
            .orElseThrow(() -> new AssertionError("The direct link is not told"));
    return falseDoubles().stream().filter(told -> told.createdOn().isAfter(known)).toList();
  }

  /** Notices of a double booking where nobody had sold or blocked what another had, too. */
  List<Notice> falseDoubles() {
    return notices.values().stream()
        .filter(told -> told.kind() == Notice.Kind.POSSIBLE_DOUBLE_BOOKING)
        .filter(
            told ->
                book.clashes().stream()
                    .noneMatch(clash -> told.nights().filter(clash.nights()::overlaps).isPresent()))
        .toList();
  }

  @Override
  public void close() {
    house.close();
  }
}
