package ee.hbook.house;

import static ee.hbook.house.OutlookHouse.BAKER;
import static ee.hbook.house.OutlookHouse.CRYSTAL;
import static ee.hbook.house.OutlookHouse.DAY;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Conflict;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.application.Bookings;
import ee.hbook.outlook.application.Rooms;
import ee.hbook.outlook.notice.application.LookAtRooms;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.RoomAnswer;
import graphsim.Meeting;
import graphsim.Room;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** One life of a house and its Outlook, by chance; the same seed tells the same one. */
final class OutlookHistory implements AutoCloseable {

  /** How our side learns what happens in Outlook. */
  enum Told {
    /** It has to look every few minutes. */
    NOTHING,
    /** By notices, as bad as they come, and by looking where those fail. */
    NOTICES
  }

  private static final ZoneId ZONE = ZoneId.of("Europe/Prague");
  private static final int HAPPENINGS = 14;

  /** Whose process dies by chance, and tells so; kept, for a logger that nobody keeps forgets. */
  private static final Logger DYING = Logger.getLogger(LookAtRooms.class.getName());

  static {
    DYING.setLevel(Level.OFF);
  }

  private final OutlookHouse both;
  private final Random random;
  private final Told told;
  private final List<String> diary = new ArrayList<>();

  OutlookHistory(long seed, Told told) {
    this.told = told;
    random = new Random(seed);
    both =
        switch (told) {
          case NOTHING -> new OutlookHouse(seed);
          case NOTICES -> OutlookHouse.withNotices(seed);
        };
  }

  void live() {
    BadPost post =
        switch (told) {
          case NOTHING -> null;
          case NOTICES -> both.badPost(random);
        };
    both.badLine(true);
    for (int happening = 0; happening < HAPPENINGS; happening++) {
      try {
        happen();
      } catch (Conflict taken) {
        diary.add("  refused");
      }
      if (post != null && random.nextInt(6) == 0) {
        diary.add(post.mishap());
      }
      if (random.nextBoolean()) {
        hear();
      }
      both.minutes(random.nextInt(3));
    }
  }

  private void hear() {
    switch (told) {
      case NOTHING -> both.notice();
      case NOTICES -> both.told();
    }
  }

  /**
   * The line is good again, the guard has had its day, and whoever runs the house gives way where a
   * room has said no. Notices stay as bad as they were.
   */
  void rest() {
    both.badLine(false);
    for (int round = 0; round < 10; round++) {
      if (round == 4) {
        both.aDayPasses();
      }
      hear();
      both.turns(4, Duration.ofMinutes(4));
      giveWay();
    }
  }

  private void giveWay() {
    for (var meeting : both.meetings()) {
      if (meeting.phase() == Phase.THERE
          && meeting.bornHere()
          && !meeting.booking().isEmpty()
          && meeting.answers().containsValue(RoomAnswer.DECLINED)) {
        long number = Long.parseLong(meeting.booking().substring(1));
        stays().stream().filter(stay -> isOf(stay, number)).forEach(both::cancels);
      }
    }
  }

  private boolean isOf(Reservation stay, long number) {
    return stay.id() == number
        || stay.groupId().isPresent()
            && both.house
                .look(() -> both.house.get(Reservations.class).find(number))
                .filter(first -> first.groupId().equals(stay.groupId()))
                .isPresent();
  }

  private void happen() {
    List<Reservation> stays = stays();
    List<Meeting> meetings = both.sim.meetings();
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        UnitId[] units = units();
        Span span = span();
        diary.add("book here " + units.length + " " + span);
        both.books(random.nextBoolean() ? both.anna : both.desk, span, units);
      }
      case 2, 3 -> {
        Span span = span();
        Room[] rooms =
            random.nextInt(3) == 0 ? new Room[] {both.baker, both.crystal} : new Room[] {room()};
        diary.add("book there " + rooms.length + " " + span);
        both.anna.books("Talk").from(instant(span.start()), instant(span.end())).in(rooms).sends();
      }
      case 4 -> {
        if (!stays.isEmpty()) {
          Reservation stay = any(stays);
          Span span = span();
          diary.add("move here " + stay.id() + " " + span);
          both.moves(stay, span);
        }
      }
      case 5 -> {
        if (!stays.isEmpty()) {
          Reservation stay = any(stays);
          diary.add("cancel here " + stay.id());
          both.cancels(stay);
        }
      }
      case 6 -> {
        if (!meetings.isEmpty()) {
          Span span = span();
          diary.add("move there " + span);
          any(meetings).moves(instant(span.start()), instant(span.end()));
        }
      }
      default -> {
        if (!meetings.isEmpty()) {
          diary.add("cancel there");
          any(meetings).cancels();
        }
      }
    }
  }

  List<String> here() {
    return both.here();
  }

  List<String> there() {
    return both.there();
  }

  /** What stands in Outlook of ours: its title begins with a number. */
  List<String> meetingsOfOurs() {
    return both.sim.meetings().stream()
        .map(meeting -> meeting.content().subject())
        .filter(title -> Character.isDigit(title.charAt(0)))
        .sorted()
        .toList();
  }

  /** The bookings that were made here, by the titles of their meetings. */
  List<String> bookings() {
    return both.house.look(
        () -> {
          var rooms = both.house.get(Rooms.class).all();
          return both
              .house
              .get(Bookings.class)
              .bornHere(rooms, rooms, both.settings().orElseThrow())
              .values()
              .stream()
              .map(Booking::title)
              .sorted()
              .toList();
        });
  }

  /** One day more, on which nobody does anything. */
  List<String> writtenAtRest() {
    both.sim.journal().clear();
    both.aDayPasses();
    hear();
    both.turns(4, Duration.ofMinutes(4));
    return both.sim.journal().entries().stream()
        .filter(entry -> entry.writes() && entry.request().path().contains("/users/"))
        .map(entry -> entry.request().method() + " " + entry.request().path())
        .toList();
  }

  private List<Reservation> stays() {
    return both.house.look(
        () -> {
          Reservations all = both.house.get(Reservations.class);
          return Stream.of(BAKER, CRYSTAL)
              .flatMap(unit -> all.of(unit, DAY.minusDays(30)).stream())
              .filter(stay -> stay.status().holdsUnit())
              .toList();
        });
  }

  private UnitId[] units() {
    return random.nextInt(3) == 0
        ? new UnitId[] {BAKER, CRYSTAL}
        : new UnitId[] {random.nextBoolean() ? BAKER : CRYSTAL};
  }

  private Room room() {
    return random.nextBoolean() ? both.baker : both.crystal;
  }

  private Span span() {
    LocalDateTime start = DAY.atTime(8, 0).plusMinutes(15L * random.nextInt(24));
    return new Span(start, start.plusMinutes(15L * (1 + random.nextInt(6))));
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  @Override
  public void close() {
    both.close();
  }

  @Override
  public String toString() {
    return String.join("\n", diary) + "\n" + String.join("\n", both.onRecord());
  }
}
