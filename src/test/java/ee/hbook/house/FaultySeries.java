package ee.hbook.house;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.house.TrueSeries.State;
import ee.hbook.ical.Download;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureClass;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.application.UpdateCalendars;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A day of a listing at five minutes' density in a house of its own: its server falters, people
 * press buttons, and after every step it is asked which nights are open.
 */
final class FaultySeries {

  /** How long a window is before and after the moment that it is about. */
  private static final Duration BEFORE = Duration.ofHours(6);

  private static final Duration AFTER = Duration.ofHours(16);

  /** No fault begins so long before the end, so that everything could be taken in. */
  private static final Duration QUIET = Duration.ofHours(3);

  private static final Duration STEP = Duration.ofMinutes(5);
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final String URL = "https://calendars.example/listing.ics";

  private static final Map<String, String> OPTIONS =
      Map.of(
          "timezone_string", ZONE.getId(),
          "hb_ical_frequency", "300",
          "hb_ical_import_only_resa", "no",
          "hb_ical_update_resa_dates", "yes",
          "hb_ical_update_status_resa", "yes");

  /** What a fetch was answered. */
  private record Served(List<Stay> stays, boolean good) {}

  final ClaimedNights nights = new ClaimedNights();
  final List<String> untold = new ArrayList<>();
  final List<String> falseDoubles = new ArrayList<>();
  final List<SeriesFault> faults = new ArrayList<>();
  final String name;
  int steps;
  int presses;
  int bookings;

  private final TrueSeries series;
  private final Random random;
  private final boolean onlyArrivals;
  private final SetClock clock;
  private final Instant end;
  private final Elsewhere elsewhere = new Elsewhere();
  private final Map<Long, Notice> notices = new TreeMap<>();
  private final Set<String> shown = new HashSet<>();
  private Optional<Served> served = Optional.empty();
  private boolean onlyProbes;
  private int requests;

  private FaultySeries(String series, TrueSeries truth, Instant moment, long seed) {
    this.series = truth;
    this.random = new Random(seed);
    this.clock = new SetClock(moment.minus(BEFORE));
    this.end = moment.plus(AFTER);
    PreparationNights preparation = new PreparationNights(random.nextInt(3), random.nextInt(3));
    this.onlyArrivals = random.nextInt(3) == 0;
    this.name =
        series
            + " around "
            + moment
            + ", preparation "
            + preparation.before()
            + "/"
            + preparation.after()
            + (onlyArrivals ? ", arrivals from tomorrow on" : "")
            + ", seed "
            + seed;
    layFaults();
    try (RealHouse house = new RealHouse(clock, elsewhere, OPTIONS)) {
      house.furnish(1, preparation);
      live(house);
    }
  }

  /**
   * Lives through the hours around a moment.
   *
   * @param series its name
   * @param truth what it really held
   * @param moment something happened then
   * @param seed of faults, buttons and preparation nights
   */
  static FaultySeries around(String series, TrueSeries truth, Instant moment, long seed) {
    return new FaultySeries(series, truth, moment, seed);
  }

  private void layFaults() {
    Instant next = clock.instant().plus(minutes(30, 180));
    while (next.isBefore(end.minus(QUIET).minus(Duration.ofHours(2)))) {
      Instant until = next.plus(minutes(5, 120));
      State old = listedAt(next.minus(minutes(6 * 60, 72 * 60)));
      SeriesFault.Kind[] kinds =
          old.events().size() > 1 ? SeriesFault.Kind.values() : SeriesFault.OF_ONE_EVENT;
      faults.add(
          new SeriesFault(
              kinds[random.nextInt(kinds.length)], next, until, old, random.nextInt(3)));
      next = until.plus(minutes(20, 150));
    }
  }

  private State listedAt(Instant moment) {
    return listed(series.truthAt(moment), LocalDate.ofInstant(moment, ZONE));
  }

  private State listed(State whole, LocalDate today) {
    return onlyArrivals ? whole.arrivingAfter(today) : whole;
  }

  private Duration minutes(int least, int most) {
    return Duration.ofMinutes(5L * Math.ceilDiv(least + random.nextInt(most - least + 1), 5));
  }

  private Optional<SeriesFault> fault() {
    return faults.stream().filter(fault -> fault.lastsAt(clock.instant())).findFirst();
  }

  /** What the calendar's server answers now. */
  private Download answer() {
    State now = listed(series.servedAt(clock.instant()), today());
    Optional<SeriesFault> fault = fault();
    requests++;
    Optional<byte[]> body =
        fault
            .map(one -> one.answer(now, requests))
            .orElseGet(() -> SeriesFault.whole(now))
            .map(
                text ->
                    fault.filter(one -> one.isCopy(text)).isPresent()
                        ? bytes(text)
                        : stamped(text));
    boolean current =
        fault.isEmpty()
            || fault.get().kind() == SeriesFault.Kind.ALTERNATING
                && fault.get().answer(now, requests).filter(fault.get()::isCopy).isEmpty();
    served = body.map(bytes -> new Served(CalendarText.read(bytes), current && !now.faulty()));
    return body.map(Elsewhere::body)
        .orElseGet(() -> Elsewhere.failed("http-500", FailureClass.TRANSIENT));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private byte[] stamped(String calendar) {
    return bytes(
        calendar.replaceAll("DTSTAMP:[0-9TZ]+", "DTSTAMP:" + CalendarText.stamp(clock.instant())));
  }

  private static byte[] bytes(String calendar) {
    return calendar.getBytes(StandardCharsets.UTF_8);
  }

  private void live(RealHouse house) {
    elsewhere.answer(URL, this::answer);
    long link =
        house
            .get(LinkCalendar.class)
            .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "Listing", URL)
            .link()
            .id();
    looked(house, link);
    for (Instant step = clock.instant().plus(STEP); step.isBefore(end); step = step.plus(STEP)) {
      clock.set(step);
      house.get(SynchronizeLink.class).runDue();
      looked(house, link);
      for (int press = presses(); press > 0; press--) {
        clock.set(clock.instant().plusMillis(90));
        press(house, link);
        looked(house, link);
      }
    }
    house.look(
        () -> {
          judgeBookings(house);
          return null;
        });
    notices.values().stream()
        .filter(told -> told.kind() == Notice.Kind.POSSIBLE_DOUBLE_BOOKING)
        .forEach(told -> falseDoubles.add(told.createdOn() + " " + told.message()));
  }

  /** Now and then somebody presses the button, more often and more than once in a trouble. */
  private int presses() {
    if (random.nextInt(fault().isPresent() ? 8 : 30) > 0) {
      return 0;
    }
    return random.nextInt(3) == 0 ? 2 + random.nextInt(4) : 1;
  }

  private void press(RealHouse house, long link) {
    presses++;
    switch (random.nextInt(3)) {
      case 0 -> house.get(SynchronizeLink.class).run(link);
      case 1 -> house.get(UpdateCalendars.class).one(link);
      default -> house.get(UpdateCalendars.class).all();
    }
  }

  /** A calendar that is only probed, and one that cannot be read, has told the house nothing. */
  private void looked(RealHouse house, long link) {
    steps++;
    Instant now = clock.instant();
    LocalDate today = today();
    List<Stay> truth = series.truthAt(now).stays();
    boolean probed =
        onlyProbes || fault().filter(one -> one.kind() == SeriesFault.Kind.HEADER_ONLY).isPresent();
    onlyProbes =
        house
            .look(() -> house.get(Links.class).find(link).orElseThrow().health().phase())
            .onlyProbes();
    if (served.isPresent() && !probed && !onlyProbes) {
      nights.followed(now, served.get().stays(), truth, served.get().good(), today);
      served.get().stays().forEach(stay -> shown.add(stay.uid()));
    }
    served = Optional.empty();
    NightSet held = house.held(RealHouse.UNIT, today.plusDays(1));
    nights.check(now, held, truth, today, fault().map(SeriesFault::toString).orElse("none"));
    house
        .look(() -> house.get(Notices.class).all())
        .forEach(told -> notices.putIfAbsent(told.id(), told));
  }

  /** At the end each booking of the source is a reservation, or the owner has been told of it. */
  private void judgeBookings(RealHouse house) {
    LocalDate tomorrow = today().plusDays(1);
    List<Stay> truth = series.truthAt(clock.instant()).stays();
    List<Reservation> holding =
        house.get(Reservations.class).of(RealHouse.UNIT, tomorrow).stream()
            .filter(stay -> stay.status().holdsUnit())
            .toList();
    for (Stay stay : truth) {
      if (!stay.isClosedByHand()
          && stay.nights().getEnd().isAfter(tomorrow)
          && shown.contains(stay.uid())) {
        bookings++;
        boolean reserved =
            holding.stream()
                .anyMatch(
                    one ->
                        one.uid().equals(stay.uid())
                            || one.nights().equals(stay.nights())
                            || one.nights().overlaps(stay.nights())
                                && one.nights().getEnd().equals(stay.nights().getEnd()));
        boolean told =
            notices.values().stream()
                .anyMatch(
                    one ->
                        one.uid().equals(stay.uid())
                            || one.nights().filter(stay.nights()::equals).isPresent());
        if (!reserved && !told) {
          untold.add(stay.nights().toString());
        }
      }
    }
  }

  /** Figures by their names, for a sum. */
  Map<String, Integer> figures() {
    Map<String, Integer> figures = new HashMap<>();
    figures.put("steps", steps);
    figures.put("faults", faults.size());
    figures.put("presses", presses);
    figures.put("open", nights.open.nights);
    figures.put("openSteps", nights.open.steps);
    figures.put("otherDates", nights.openByOtherDates.nights);
    figures.put("beyond", nights.beyondProof.nights);
    figures.put("early", nights.freedEarly.nights);
    figures.put("begun", nights.begunOpened.nights);
    figures.put("bookings", bookings);
    figures.put("untold", untold.size());
    figures.put("falseDoubles", falseDoubles.size());
    return figures;
  }
}
