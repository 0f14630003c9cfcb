package ee.hbook.house;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.application.ServeFeed;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** Houses that follow each other's feeds about once an hour, each at moments of its own. */
final class Neighbourhood implements AutoCloseable {

  /** Who reads whom: {@code "AC"} is A reading C. */
  static final List<String> RING = List.of("AC", "BA", "CB");

  /** B in the middle. */
  static final List<String> STAR = List.of("AB", "BA", "BC", "CB");

  private static final Map<String, String> OPTIONS =
      Map.of(
          "timezone_string", "Europe/Paris",
          "hb_ical_url_feed_has_key", "no",
          "hb_ical_update_resa_dates", "yes",
          "hb_ical_update_status_resa", "yes");

  final SetClock clock;
  final Map<String, RealHouse> houses = new TreeMap<>();

  /** Every notice there ever was, by house. */
  final Map<String, Map<Long, Notice>> notices = new TreeMap<>();

  private final Elsewhere elsewhere = new Elsewhere();
  private final Random random;
  private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at));
  private final Map<String, String> addresses = new LinkedHashMap<>();

  private record Due(Instant at, String reader, long link) {}

  /**
   * Builds the houses and links them.
   *
   * @param edges who reads whom
   * @param perLink whether each reads the feed that is made for its link
   */
  Neighbourhood(List<String> edges, boolean perLink, Instant start, Random random) {
    this.clock = new SetClock(start);
    this.random = random;
    for (String name : List.of("A", "B", "C")) {
      Map<String, String> options = new java.util.HashMap<>(OPTIONS);
      options.put("siteurl", "https://" + host(name));
      options.put("blogname", "House " + name);
      RealHouse house = new RealHouse(clock, elsewhere, options);
      houses.put(name, house);
      notices.put(name, new TreeMap<>());
      elsewhere.put(host(name), house);
    }
    Map<String, Long> links = new LinkedHashMap<>();
    edges.forEach(edge -> links.put(edge, link(edge)));
    if (perLink) {
      edges.forEach(edge -> useFeedForLink(edge, links));
    }
    links.forEach(
        (edge, link) -> due.add(new Due(clock.instant().plus(jitter()), reader(edge), link)));
  }

  private static String reader(String edge) {
    return edge.substring(0, 1);
  }

  private static String read(String edge) {
    return edge.substring(1);
  }

  private static String host(String name) {
    return "house-" + name.toLowerCase(java.util.Locale.ROOT) + ".example";
  }

  private long link(String edge) {
    String address =
        "https://"
            + host(read(edge))
            + "/?feed=hbook-calendar.ics&accom_id="
            + RealHouse.UNIT.accomId()
            + "&accom_num="
            + RealHouse.UNIT.accomNum();
    addresses.put(edge, address);
    return houses
        .get(reader(edge))
        .get(LinkCalendar.class)
        .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "House " + read(edge), address)
        .link()
        .id();
  }

  /** What the read house follows of its reader is left out; a ring has no such feed. */
  private void useFeedForLink(String edge, Map<String, Long> links) {
    Long back = links.get(read(edge) + reader(edge));
    if (back != null) {
      String address = addresses.get(edge) + "&for=" + back;
      addresses.put(edge, address);
      houses
          .get(reader(edge))
          .get(ee.hbook.link.application.EditLinks.class)
          .change(links.get(edge), ee.hbook.link.application.LinkChange.ofUrl(address));
    }
  }

  private Duration jitter() {
    return Duration.ofSeconds(50 * 60 + random.nextInt(20 * 60));
  }

  /** Lets time pass: every link is polled when it is due. */
  void until(Instant moment) {
    while (due.peek().at().isBefore(moment)) {
      Due next = due.poll();
      clock.set(next.at());
      RealHouse house = houses.get(next.reader());
      house.get(SynchronizeLink.class).run(next.link());
      house.get(RememberReads.class).store();
      house
          .look(() -> house.get(Notices.class).all())
          .forEach(told -> notices.get(next.reader()).putIfAbsent(told.id(), told));
      due.add(new Due(next.at().plus(jitter()), next.reader(), next.link()));
    }
    clock.set(moment);
  }

  void pass(Duration time) {
    until(clock.instant().plus(time));
  }

  LocalDate tomorrow() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
  }

  /** What holds nights from tomorrow on in a house: its UID, its nights. */
  List<Held> held(String name) {
    RealHouse house = houses.get(name);
    return house.look(
        () -> {
          List<Held> held = new ArrayList<>();
          for (Reservation stay :
              house.get(Reservations.class).of(RealHouse.UNIT, tomorrow().plusDays(1))) {
            if (stay.status().holdsUnit()) {
              held.add(new Held(stay.uid(), stay.nights()));
            }
          }
          for (BlockedDates block :
              house.get(BlockedDatesStore.class).of(RealHouse.UNIT, tomorrow())) {
            held.add(new Held(block.uidFor(RealHouse.UNIT), block.nights()));
          }
          return held;
        });
  }

  /** Something that holds nights. */
  record Held(String uid, LocalDateRange nights) {}

  Set<LocalDate> nights(String name) {
    return held(name).stream()
        .flatMap(held -> nightsFrom(held.nights(), tomorrow()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static java.util.stream.Stream<LocalDate> nightsFrom(LocalDateRange range, LocalDate from) {
    return range.getStart().datesUntil(range.getEnd()).filter(night -> !night.isBefore(from));
  }

  /** The feeds that are read, byte for byte. */
  Map<String, String> feeds() {
    Map<String, String> feeds = new TreeMap<>();
    addresses.forEach(
        (edge, address) ->
            feeds.put(
                edge,
                new String(
                    houses
                        .get(read(edge))
                        .get(ServeFeed.class)
                        .serve(
                            FeedRequest.parse(address.substring(address.indexOf('?') + 1))
                                .orElseThrow())
                        .served()
                        .orElseThrow()
                        .bytes(),
                    StandardCharsets.UTF_8)));
    return feeds;
  }

  /** What is told of what holds, rather than the news of what has happened. */
  List<String> alarms() {
    return notices().stream()
        .filter(told -> !told.contains(" RESA_CANCELLED ") && !told.contains(" RESA_MOVED "))
        .toList();
  }

  List<String> notices() {
    List<String> all = new ArrayList<>();
    notices.forEach(
        (name, ofHouse) ->
            ofHouse
                .values()
                .forEach(
                    told ->
                        all.add(
                            name
                                + " "
                                + told.createdOn()
                                + " "
                                + told.kind()
                                + " "
                                + told.nights()
                                + " "
                                + told.message())));
    return all;
  }

  /** The links of a house. */
  List<Link> links(String name) {
    RealHouse house = houses.get(name);
    return house.look(() -> house.get(Links.class).all());
  }

  @Override
  public void close() {
    houses.values().forEach(RealHouse::close);
  }
}
