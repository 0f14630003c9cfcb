package ee.hbook.house;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.availability.Span;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.ical.Download;
import ee.hbook.ical.Downloads;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.LinkAddress;
import ee.hbook.link.LinkStore;
import ee.hbook.link.LinkTimes;
import ee.hbook.link.Links;
import ee.hbook.link.OutlookRoom;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.application.WriteMeetings;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.http.TestGraphs;
import ee.hbook.outlook.notice.application.KeepSubscriptions;
import ee.hbook.outlook.notice.application.LookAtRooms;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddGroup;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.application.EndedRuns;
import ee.hbook.sync.application.SynchronizeLink;
import graphsim.GraphSim;
import graphsim.Person;
import graphsim.Room;
import graphsim.web.SimServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A house of two rooms by the quarter hour that are rooms in Outlook too, and the Outlook of its
 * organisation: Exchange as graphsim plays it, asked over HTTP. One clock for both.
 */
final class OutlookHouse implements Downloads, Tenant, AutoCloseable {

  static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  static final UnitId BAKER = new UnitId(2, 1);
  static final UnitId CRYSTAL = new UnitId(2, 2);

  final SetClock clock = new SetClock(Instant.parse("2027-02-20T08:00:00Z"));
  final GraphSim sim;
  final Room baker;
  final Room crystal;
  final Person anna;
  final Person desk;
  final RealHouse house;
  private final SimServer server;
  private final Graph graph;
  private final FaultyGraph faulty;
  private boolean off;

  /** One that Outlook cannot reach: it looks every few minutes. */
  OutlookHouse(long seed) {
    this(seed, Map.of("timezone_string", "Europe/Prague"));
  }

  /** One to which Outlook brings notices. */
  static OutlookHouse withNotices(long seed) {
    return new OutlookHouse(
        seed, Map.of("timezone_string", "Europe/Prague", "siteurl", NoticeDoor.SITE));
  }

  private OutlookHouse(long seed, Map<String, String> options) {
    sim = new GraphSim(seed, clock);
    baker = sim.room("Baker", "baker");
    crystal = sim.room("Crystal", "crystal");
    anna = sim.person("Anna Nova", "anna");
    desk = sim.person("Front desk", "desk");
    server = SimServer.still(sim);
    graph =
        TestGraphs.at(URI.create(server.graphUrl()), URI.create(server.loginUrl()), clock)
            .as(
                new Credentials(
                    GraphSim.DOMAIN,
                    sim.application().clientId(),
                    new Credentials.Secret(GraphSim.SECRET)));
    faulty = new FaultyGraph(graph, new java.util.Random(seed));
    house = new RealHouse(clock, this, options);
    house.give(EndedRuns.class, new NobodyWaits());
    sim.postman(new NoticeDoor(house));
    house
        .get(EditAccommodations.class)
        .create(
            new AccommodationDraft(
                OptionalLong.of(BAKER.accomId()),
                Optional.of("Meeting rooms"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Grain.QUARTER_HOUR),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new Unit(1, "Baker"), new Unit(2, "Crystal")))));
    house.look(
        () -> {
          LinkStore links = house.get(LinkStore.class);
          links.add(BAKER, "Baker", new OutlookRoom(baker.address()), clock.instant());
          links.add(CRYSTAL, "Crystal", new OutlookRoom(crystal.address()), clock.instant());
          return true;
        });
  }

  /** From now on the line to Graph is bad, or good again. */
  void badLine(boolean bad) {
    faulty.bad(bad);
  }

  /** From now on notices come as they come when all goes wrong. */
  BadPost badPost(java.util.Random random) {
    BadPost post = new BadPost(sim, new NoticeDoor(house), random);
    sim.postman(post);
    return post;
  }

  void switchedOff(boolean isOff) {
    off = isOff;
  }

  @Override
  public Optional<OutlookSettings> settings() {
    return off
        ? Optional.empty()
        : Optional.of(
            new OutlookSettings(
                GraphSim.DOMAIN,
                sim.application().clientId(),
                OptionalLong.of(BAKER.accomId()),
                desk.address(),
                List.of(),
                Optional.empty()));
  }

  @Override
  public Optional<Graph> graph() {
    return off ? Optional.empty() : leaving();
  }

  @Override
  public Optional<Graph> leaving() {
    return Optional.of(faulty.graph());
  }

  @Override
  public Download fetch(LinkAddress address, boolean allowPrivate, HttpValidators known) {
    throw new IllegalStateException("Nothing is fetched here.");
  }

  /** Somebody books rooms here. */
  List<Reservation> books(Person who, Span span, UnitId... units) {
    List<ReservationDraft> drafts = new ArrayList<>();
    for (UnitId unit : units) {
      drafts.add(draft(who, span, unit));
    }
    return units.length == 1
        ? List.of(house.get(AddReservation.class).add(drafts.getFirst()))
        : house.get(AddGroup.class).add(drafts);
  }

  private static ReservationDraft draft(Person who, Span span, UnitId unit) {
    return new ReservationDraft(
        OptionalLong.of(unit.accomId()),
        OptionalInt.of(unit.accomNum()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(span.start()),
        Optional.of(span.end()),
        Optional.of(ReservationStatus.NEW),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(Customer.named("", who.party().name(), who.address(), "")));
  }

  void moves(Reservation stay, Span span) {
    house
        .get(ChangeReservation.class)
        .change(
            stay.id(),
            ReservationDraft.NOTHING.at(Optional.of(span.start()), Optional.of(span.end())));
  }

  /** What holds a room here. */
  List<Reservation> stays() {
    return house.look(
        () -> {
          Reservations all = house.get(Reservations.class);
          return Stream.of(BAKER, CRYSTAL)
              .flatMap(unit -> all.of(unit, DAY.minusDays(30)).stream())
              .filter(stay -> stay.status().holdsUnit())
              .toList();
        });
  }

  /** A reservation is somebody else's from now on. */
  void requests(Person who, Reservation stay) {
    house.get(ChangeReservation.class).change(stay.id(), requestedBy(who));
  }

  private static ReservationDraft requestedBy(Person who) {
    return new ReservationDraft(
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(Customer.named("", who.party().name(), who.address(), "")));
  }

  void cancels(Reservation stay) {
    house
        .get(ChangeReservation.class)
        .change(stay.id(), ReservationDraft.status(ReservationStatus.CANCELLED));
  }

  /** Hours of a room are blocked here. */
  long blocks(UnitId unit, Span span) {
    return house
        .get(BlockAccommodation.class)
        .block(OptionalLong.of(unit.accomId()), OptionalInt.of(unit.accomNum()), span, "Water leak")
        .id();
  }

  /** Hours of all rooms are blocked here. */
  void blocksAll(Span span) {
    house
        .get(BlockAccommodation.class)
        .block(OptionalLong.of(BAKER.accomId()), OptionalInt.empty(), span, "Water leak");
  }

  /** They are blocked no more. */
  void unblocks(long block) {
    house.get(BlockAccommodation.class).unblock(block);
  }

  /** The unit is no room in Outlook any more. */
  void unlinks(UnitId unit) {
    house.look(
        () -> {
          LinkStore links = house.get(LinkStore.class);
          links.of(unit).forEach(link -> links.delete(link.id()));
          return true;
        });
  }

  /** Both sides do what is due, so many times, a minute apart. */
  void minutes(int many) {
    turns(many, Duration.ofMinutes(1));
  }

  /** Both sides do what is due, so many times, so far apart. */
  void turns(int many, Duration apart) {
    for (int turn = 0; turn < many; turn++) {
      clock.set(clock.instant().plus(apart));
      sim.advance(Duration.ZERO);
      alive(() -> house.get(WriteMeetings.class).run());
      alive(() -> house.get(SynchronizeLink.class).runDue());
      alive(() -> house.get(LookAtRooms.class).lookAtLeft());
      alive(() -> house.get(KeepSubscriptions.class).run());
    }
  }

  /** Whoever dies is up again before the next minute. */
  private static void alive(Runnable work) {
    try {
      work.run();
    } catch (FaultyGraph.Died upAgain) {
      // What it had begun is found by the next one.
    } catch (IllegalStateException failed) {
      if (failed.getCause() == null
          || !(failed.getCause().getCause() instanceof FaultyGraph.Died)) {
        throw failed;
      }
    }
  }

  /** Subscriptions are looked after. */
  void keeps() {
    house.get(KeepSubscriptions.class).run();
  }

  /** What was told by now reaches the house. */
  void told() {
    sim.settle();
  }

  void passes(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  /** How often a room's calendar was asked for so far. */
  long looks(Room room) {
    return sim.journal().entries().stream()
        .map(entry -> entry.request().path().toLowerCase(java.util.Locale.ROOT))
        .filter(
            path ->
                path.contains("/calendarview/delta") && path.contains(room.address().split("@")[0]))
        .count();
  }

  void aDayPasses() {
    clock.set(clock.instant().plus(Duration.ofHours(26)));
  }

  /** A notice: every room is looked at now. */
  void notice() {
    house.look(
        () -> {
          Links links = house.get(Links.class);
          house
              .get(LinkTimes.class)
              .dueBy(links.all().stream().map(link -> link.id()).toList(), clock.instant());
          return true;
        });
  }

  /** Everything that holds a room here, as a line of text each. */
  List<String> here() {
    return house.look(
        () -> {
          List<String> lines = new ArrayList<>();
          for (UnitId unit : List.of(BAKER, CRYSTAL)) {
            house.get(Reservations.class).of(unit, LocalDate.of(2027, 1, 1)).stream()
                .filter(stay -> stay.status().holdsUnit())
                .forEach(stay -> lines.add(line(unit, stay.span())));
          }
          lines.sort(Comparator.naturalOrder());
          return lines;
        });
  }

  /** Everything that a room has accepted there. */
  List<String> there() {
    List<String> lines = new ArrayList<>();
    Map<UnitId, Room> rooms = new TreeMap<>(Comparator.comparing(UnitId::toString));
    rooms.put(BAKER, baker);
    rooms.put(CRYSTAL, crystal);
    rooms.forEach(
        (unit, room) ->
            room
                .between(
                    Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"))
                .stream()
                .filter(on -> !on.item().standing().cancelled())
                .forEach(
                    on ->
                        lines.add(
                            line(
                                unit,
                                new Span(
                                    local(on.content().span().from()),
                                    local(on.content().span().to()))))));
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, java.time.ZoneId.of("Europe/Prague"));
  }

  static String line(UnitId unit, Span span) {
    return (unit.equals(BAKER) ? "Baker " : "Crystal ") + span.start() + " " + span.end();
  }

  List<Meeting> meetings() {
    return house.look(() -> house.get(Meetings.class).live());
  }

  /** The meetings on record, with when they are looked at. */
  List<String> onRecord() {
    return house.look(
        () ->
            house
                .get(jakarta.persistence.EntityManager.class)
                .createNativeQuery(
                    "select concat_ws(' ', id, booking, phase, organiser, born_here, starts_at,"
                        + " replace(rooms, chr(10), ','), replace(answers, chr(10), ','),"
                        + " gone_since, dirty, due_on, failures, busy_until) from outlook_meeting"
                        + " order by id")
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList());
  }

  static Span hours(String from, String to) {
    return new Span(DAY.atTime(LocalTime.parse(from)), DAY.atTime(LocalTime.parse(to)));
  }

  @Override
  public void close() {
    house.close();
    server.close();
  }
}
