package ee.hbook.house;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Conflict;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.Links;
import ee.hbook.link.health.LinkHealth.Phase;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/**
 * A house with a few calendars in which anything happens, and an owner who does anything. After
 * each step, once before the calendars are read again and once after, it is asked whether every
 * night that a calendar lists is taken here and in the feed of every other link. What a person
 * decided about an event (cancelled here, moved to another unit) is the person's. Each booking is a
 * reservation or is told of, each double booking is told, and of nights that only touch preparation
 * none is told.
 */
final class RandomHouse {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final UnitId OTHER = new UnitId(RealHouse.UNIT.accomId(), 2);

  private static final Map<String, String> OPTIONS =
      Map.of(
          "timezone_string", ZONE.getId(),
          "hb_ical_frequency", "300",
          "hb_ical_url_feed_has_key", "no",
          "hb_ical_import_only_resa", "no",
          "hb_ical_update_resa_dates", "yes",
          "hb_ical_update_status_resa", "yes");

  /** What can be wrong. */
  enum Wrong {
    OPEN_HERE,
    OPEN_ELSEWHERE,
    OPEN_AFTER_THE_OWNER,
    LENGTHENED_IN_VAIN,
    OPEN_WHERE_IT_WAS_MOVED,
    BOOKING_UNTOLD,
    DOUBLE_BOOKING_UNTOLD,
    DOUBLE_BOOKING_NOT_LISTED,
    LISTED_WRONGLY,
    LIST_CHANGED_BY_DELETING,
    FALSE_DOUBLE_BOOKING,
    SAYS_WHAT_IS_NOT
  }

  /** An event that a person has decided about, with the nights that it had then. */
  private record Decision(long link, Stay event, UnitId unit, LocalDateRange nights) {}

  /** A booking may wait for the next looks to tell whether others still want its nights. */
  private static final Duration WAITS = Duration.ofHours(3);

  private final Map<Long, Instant> unheardSince = new TreeMap<>();

  /** Everything that was wrong, once each. */
  final Map<Wrong, List<String>> wrong = new TreeMap<>();

  /** What happened, step by step. */
  final List<String> story = new ArrayList<>();

  private final Map<Object, Instant> untold = new HashMap<>();
  private final SetClock clock = new SetClock(START);
  private final Elsewhere elsewhere = new Elsewhere();
  private final Random random;
  private final int units;
  private final RealHouse house;
  private final Map<Long, RandomCalendar> calendars = new LinkedHashMap<>();
  private final Map<Long, List<Stay>> read = new HashMap<>();
  private Map<Long, List<Stay>> readBefore = Map.of();
  private final Set<Long> probed = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<Long, Notice> notices = new TreeMap<>();

  private RandomHouse(int links, int units, long seed) {
    this.random = new Random(seed);
    this.units = units;
    this.house = new RealHouse(clock, elsewhere, OPTIONS);
    PreparationNights preparation = new PreparationNights(random.nextInt(3), random.nextInt(3));
    house.furnish(units, preparation);
    story.add(units + " units, " + preparation + ", seed " + seed);
    for (int i = 0; i < links; i++) {
      link(new RandomCalendar(Character.toString('a' + i), random, clock::instant));
    }
  }

  /**
   * Lives through some steps.
   *
   * @param links how many calendars are linked to the first unit
   * @param units how many units there are
   * @param steps how many steps
   * @param seed of everything that happens
   */
  static RandomHouse live(int links, int units, int steps, long seed) {
    RandomHouse random = new RandomHouse(links, units, seed);
    try (RealHouse house = random.house) {
      random.judge(Wrong.OPEN_HERE);
      for (int i = 0; i < steps; i++) {
        random.step();
      }
      random.deleteMessages();
    }
    return random;
  }

  private void deleteMessages() {
    Set<String> changed = JudgedNeeds.changedByDeletingMessages(house);
    if (!changed.isEmpty()) {
      wrong.put(Wrong.LIST_CHANGED_BY_DELETING, List.copyOf(changed));
    }
  }

  private void link(RandomCalendar calendar) {
    for (int events = random.nextInt(4); events >= 0; events--) {
      story.add(calendar.change(today()));
    }
    elsewhere.answer(calendar.url(), calendar::answer);
    long link =
        house
            .get(LinkCalendar.class)
            .link(
                RealHouse.UNIT.accomId(),
                RealHouse.UNIT.accomNum(),
                calendar.name(),
                calendar.url())
            .link()
            .id();
    calendars.put(link, calendar);
    followed();
  }

  private void step() {
    if (random.nextInt(5) < 2) {
      story.add(ownersDeed());
      judge(Wrong.OPEN_AFTER_THE_OWNER);
    } else {
      List<RandomCalendar> all = List.copyOf(calendars.values());
      story.add(all.get(random.nextInt(all.size())).change(today()));
    }
    clock.set(clock.instant().plus(Duration.ofMinutes(5 + random.nextInt(86))));
    story.add(clock.instant() + ": calendars are read");
    house.get(SynchronizeLink.class).runDue();
    followed();
    judge(Wrong.OPEN_HERE);
  }

  /** A calendar of a link that is only probed has told the house nothing. */
  private void followed() {
    readBefore = Map.copyOf(read);
    calendars.forEach(
        (link, calendar) -> {
          boolean probes =
              house
                  .look(() -> house.get(Links.class).find(link).orElseThrow().health().phase())
                  .onlyProbes();
          Optional<List<Stay>> answered = calendar.answered();
          if (answered.isPresent() && !probes && !probed.contains(link)) {
            read.put(link, answered.get());
          }
          if (probes) {
            probed.add(link);
          } else {
            probed.remove(link);
          }
        });
    decisions.removeIf(decision -> !stands(decision));
  }

  /** A person's decision about an event stands as long as the event is as it was. */
  private boolean stands(Decision decision) {
    return read.getOrDefault(decision.link(), List.of()).contains(decision.event());
  }

  private String ownersDeed() {
    List<Reservation> stays =
        house
            .look(() -> house.get(Reservations.class).of(RealHouse.UNIT, today().plusDays(1)))
            .stream()
            .filter(stay -> stay.status().holdsUnit())
            .toList();
    if (stays.isEmpty() || random.nextInt(3) == 0) {
      return book();
    }
    Reservation stay = stays.get(random.nextInt(stays.size()));
    if (stay.origin() instanceof Origin.Website) {
      cancel(stay);
      return "the owner cancels " + stay.nights() + ", which is the owner's";
    }
    return event(stay).map(event -> decide(stay, event)).orElse("the owner does nothing");
  }

  private String decide(Reservation stay, Stay event) {
    long link = stay.origin().link().orElseThrow();
    try {
      switch (random.nextInt(3)) {
        case 0 -> {
          cancel(stay);
          decisions.removeIf(decision -> decision.event().equals(event));
          persons.add(which(link, event));
          return "the owner cancels " + event;
        }
        case 1 -> {
          LocalDateRange longer =
              LocalDateRange.of(
                  stay.nights().getStart(), stay.nights().getEnd().plusDays(1 + random.nextInt(2)));
          change(stay, longer, RealHouse.UNIT);
          decisions.removeIf(decision -> decision.event().equals(event));
          decisions.add(new Decision(link, event, RealHouse.UNIT, longer));
          return "the owner lengthens " + event + " to " + longer;
        }
        default -> {
          if (units == 1) {
            return "there is no other unit for " + event;
          }
          change(stay, stay.nights(), OTHER);
          persons.add(which(link, event));
          decisions.removeIf(decision -> decision.event().equals(event));
          decisions.add(new Decision(link, event, OTHER, stay.nights()));
          return "the owner moves " + event + " to the other unit";
        }
      }
    } catch (Conflict taken) {
      return "the owner cannot do that to " + event;
    }
  }

  /** The event that a reservation was made of, as it was read last. */
  private Optional<Stay> event(Reservation stay) {
    return stay.origin().link().stream()
        .boxed()
        .flatMap(link -> read.getOrDefault(link, List.of()).stream())
        .filter(event -> event.uid().equals(stay.uid()))
        .filter(event -> event.nights().equals(stay.nights()))
        .findFirst();
  }

  /** An event, whatever dates and UIDs its calendar gives it. */
  private String which(long link, Stay event) {
    return link + " " + calendars.get(link).firstUid(event.uid());
  }

  private String book() {
    LocalDate first = today().plusDays(1 + random.nextInt(22));
    LocalDateRange nights = LocalDateRange.of(first, first.plusDays(1 + random.nextInt(5)));
    try {
      house.book(nights);
      return "the owner books " + nights;
    } catch (Conflict taken) {
      return "the owner cannot book " + nights;
    }
  }

  private void cancel(Reservation stay) {
    house
        .get(ChangeReservation.class)
        .change(stay.id(), ReservationDraft.status(ReservationStatus.CANCELLED));
  }

  private void change(Reservation stay, LocalDateRange nights, UnitId unit) {
    house.get(ChangeReservation.class).change(stay.id(), RealHouse.draft(unit, nights));
  }

  /** Looks for nights that a calendar lists and that are open. */
  private void judge(Wrong ifOpenHere) {
    LocalDate tomorrow = today().plusDays(1);
    NightSet here = house.held(RealHouse.UNIT, tomorrow);
    Map<Long, NightSet> feeds = new HashMap<>();
    calendars.keySet().forEach(link -> feeds.put(link, feed(link)));
    Set<String> now = new HashSet<>();
    read.forEach(
        (link, events) -> {
          for (Stay event : events) {
            if (!persons.contains(which(link, event))) {
              NightSet nights = NightSet.of(List.of(event.nights())).from(tomorrow);
              tell(now, ifOpenHere, calendars.get(link).name() + " lists " + event, nights, here);
              feeds.forEach(
                  (other, shown) -> {
                    if (!other.equals(link)) {
                      String what = "to " + calendars.get(other).name() + ", " + event;
                      tell(now, Wrong.OPEN_ELSEWHERE, what, nights, shown);
                    }
                  });
            }
          }
        });
    for (Decision decision : decisions) {
      NightSet nights = NightSet.of(List.of(decision.nights())).from(tomorrow);
      boolean moved = decision.unit().equals(OTHER);
      tell(
          now,
          moved ? Wrong.OPEN_WHERE_IT_WAS_MOVED : Wrong.LENGTHENED_IN_VAIN,
          decision.toString(),
          nights,
          moved ? house.held(OTHER, tomorrow) : here);
    }
    judgeTelling(now, tomorrow);
    judgeSayings(now);
    if (ifOpenHere == Wrong.OPEN_HERE) {
      judgeNeeds(now, tomorrow);
    }
    known.retainAll(now);
    known.addAll(now);
  }

  /** What is said of a calendar's state, on its page and by messages that stand. */
  private void judgeSayings(Set<String> now) {
    Map<Long, List<Claim>> claims =
        house.look(() -> house.get(ClaimStore.class).ofUnit(RealHouse.UNIT));
    List<Notice> standing = house.look(() -> house.get(Notices.class).all());
    calendars.forEach(
        (link, calendar) -> {
          List<Claim> guarded =
              claims.getOrDefault(link, List.of()).stream().filter(Claim::isGuarded).toList();
          boolean toCome =
              guarded.stream().anyMatch(claim -> claim.nights().getStart().isAfter(today()));
          Phase phase =
              house.look(() -> house.get(Links.class).find(link).orElseThrow().health().phase());
          boolean held =
              standing.stream()
                  .filter(told -> told.linkId().equals(OptionalLong.of(link)))
                  .anyMatch(told -> told.kind() == Notice.Kind.FEED_UNDER_GUARD);
          say(now, phase == Phase.QUARANTINED && guarded.isEmpty(), calendar, "held back");
          say(now, phase == Phase.ACTIVE && toCome, calendar, "all is well");
          say(now, held && guarded.isEmpty(), calendar, "nothing is freed, in a message");
        });
  }

  private void say(Set<String> now, boolean wrongly, RandomCalendar calendar, String what) {
    if (wrongly) {
      NightSet any = NightSet.of(List.of(LocalDateRange.of(today(), today().plusDays(1))));
      tell(now, Wrong.SAYS_WHAT_IS_NOT, calendar.name() + ": " + what, any, new NightSet());
    }
  }

  /** Something that wants nights for its own sake, and who brought it. */
  private record Wish(long link, String uid, LocalDateRange nights) {

    static final long OWNER = 0;
  }

  private void judgeTelling(Set<String> now, LocalDate tomorrow) {
    List<Reservation> stays = standing(tomorrow);
    List<Wish> guests = guests(stays);
    house.look(() -> house.get(Notices.class).all()).stream()
        .filter(told -> notices.putIfAbsent(told.id(), told) == null)
        .peek(told -> story.add("told: " + told.kind() + " " + told.message()))
        .filter(told -> told.kind() == Notice.Kind.POSSIBLE_DOUBLE_BOOKING)
        .filter(told -> !isDouble(told, stays))
        .forEach(
            told ->
                tell(
                    now,
                    Wrong.FALSE_DOUBLE_BOOKING,
                    told.id() + " " + told.message(),
                    NightSet.of(told.nights().stream().toList()),
                    new NightSet()));
    for (Wish guest : guests) {
      NightSet nights = NightSet.of(List.of(guest.nights())).from(tomorrow);
      if (guest.link() != Wish.OWNER && isUntoldForLong(guest, stays)) {
        tell(now, Wrong.BOOKING_UNTOLD, guest.toString(), nights, new NightSet());
      }
      for (Wish other : guests) {
        NightSet both = nights.and(NightSet.of(List.of(other.nights())));
        if (guest.link() < other.link() && !both.isEmpty() && isUntoldDouble(guest, other, both)) {
          tell(now, Wrong.DOUBLE_BOOKING_UNTOLD, guest + " and " + other, both, new NightSet());
        }
      }
    }
  }

  /** What is listed as needing somebody, against what stands. */
  private void judgeNeeds(Set<String> now, LocalDate tomorrow) {
    JudgedNeeds needs = new JudgedNeeds(house, RealHouse.UNIT, today());
    for (String fault : needs.faults()) {
      wrong
          .computeIfAbsent(Wrong.LISTED_WRONGLY, first -> new ArrayList<>())
          .add(clock.instant() + " " + fault);
    }
    Map<Long, Claim> unheard = needs.unheard();
    unheardSince.keySet().retainAll(unheard.keySet());
    unheard.forEach(
        (number, claim) -> {
          Instant since = unheardSince.computeIfAbsent(number, first -> clock.instant());
          if (since.isBefore(clock.instant().minus(WAITS))) {
            wrong
                .computeIfAbsent(Wrong.LISTED_WRONGLY, first -> new ArrayList<>())
                .add("since " + since + " neither taken nor listed: " + claim);
          }
        });
    List<Wish> guests = guests(standing(tomorrow));
    for (Wish guest : guests) {
      NightSet nights = NightSet.of(List.of(guest.nights())).from(tomorrow);
      for (Wish other : guests) {
        NightSet both = nights.and(NightSet.of(List.of(other.nights())));
        boolean counts = guest.link() < other.link() && !both.isEmpty();
        List<Wish> pair = List.of(other, guest);
        if (counts && isUntold(pair, needs.isListedDouble(both), Duration.ofMinutes(90))) {
          tell(now, Wrong.DOUBLE_BOOKING_NOT_LISTED, pair.toString(), both, new NightSet());
        }
      }
    }
  }

  private List<Reservation> standing(LocalDate tomorrow) {
    return house
        .look(() -> house.get(Reservations.class).of(RealHouse.UNIT, tomorrow.minusDays(30)))
        .stream()
        .filter(stay -> stay.status().holdsUnit())
        .toList();
  }

  /** A booking over nights that another has just left waits for the proof of that. */
  private boolean isUntoldForLong(Wish guest, List<Reservation> stays) {
    boolean known =
        isReserved(guest, stays) || isTold(guest) || calendars.get(guest.link()).isDown();
    return isUntold(guest, known, Duration.ofHours(3));
  }

  /** Of two calendars the one that is read first may learn of the other at its next look. */
  private boolean isUntoldDouble(Wish guest, Wish other, NightSet both) {
    return isUntold(List.of(guest, other), isToldDouble(both), Duration.ofMinutes(90));
  }

  private boolean isUntold(Object what, boolean known, Duration patience) {
    if (known) {
      untold.remove(what);
      return false;
    }
    Instant since = untold.computeIfAbsent(what, key -> clock.instant());
    return since.plus(patience).isBefore(clock.instant());
  }

  /**
   * Who means to sleep here: the owner's guests, and what calendars list and do not call closed.
   */
  private List<Wish> guests(List<Reservation> stays) {
    List<Wish> guests = new ArrayList<>();
    stays.stream()
        .filter(stay -> stay.origin() instanceof Origin.Website)
        .forEach(stay -> guests.add(new Wish(Wish.OWNER, stay.uid(), stay.nights())));
    read.forEach(
        (link, events) ->
            events.stream()
                .filter(event -> !event.isClosedByHand())
                .filter(event -> !persons.contains(which(link, event)))
                .filter(event -> event.nights().getEnd().isAfter(today().plusDays(1)))
                .forEach(event -> guests.add(new Wish(link, event.uid(), event.nights()))));
    return guests;
  }

  private boolean isDouble(Notice told, List<Reservation> stays) {
    long link = told.linkId().orElse(Wish.OWNER);
    LocalDateRange nights = told.nights().orElseThrow();
    return stays.stream()
            .filter(stay -> stay.origin().link().orElse(Wish.OWNER) != link)
            .anyMatch(stay -> stay.nights().overlaps(nights))
        || isListedElsewhere(read, link, nights)
        || isListedElsewhere(readBefore, link, nights);
  }

  private static boolean isListedElsewhere(
      Map<Long, List<Stay>> calendars, long link, LocalDateRange nights) {
    return calendars.entrySet().stream()
        .filter(listed -> listed.getKey() != link)
        .flatMap(listed -> listed.getValue().stream())
        .anyMatch(event -> event.nights().overlaps(nights));
  }

  private static boolean isReserved(Wish guest, List<Reservation> stays) {
    return stays.stream()
        .filter(stay -> stay.origin().link().equals(OptionalLong.of(guest.link())))
        .anyMatch(stay -> stay.nights().overlaps(guest.nights()));
  }

  private boolean isTold(Wish guest) {
    return notices.values().stream()
        .anyMatch(
            told ->
                told.uid().equals(guest.uid())
                    || told.nights().filter(guest.nights()::equals).isPresent());
  }

  private boolean isToldDouble(NightSet nights) {
    return notices.values().stream()
        .filter(told -> told.kind().name().contains("DOUBLE_BOOKING"))
        .map(told -> NightSet.of(told.nights().stream().toList()))
        .anyMatch(told -> !told.and(nights).isEmpty());
  }

  private NightSet feed(long link) {
    return ClaimedNights.nights(FrontDoor.shown(house, FrontDoor.query(RealHouse.UNIT, link)));
  }

  private void tell(Set<String> now, Wrong kind, String what, NightSet nights, NightSet taken) {
    NightSet open = nights.minus(taken);
    if (!open.isEmpty()) {
      now.add(kind + " " + what);
      if (!known.contains(kind + " " + what)) {
        String told = what + ": open " + open;
        wrong.computeIfAbsent(kind, first -> new ArrayList<>()).add(told);
        story.add("!!! " + kind + ": " + told);
      }
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
