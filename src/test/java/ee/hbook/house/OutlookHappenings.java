package ee.hbook.house;

import static ee.hbook.house.OutlookHouse.BAKER;
import static ee.hbook.house.OutlookHouse.CRYSTAL;
import static ee.hbook.house.OutlookHouse.DAY;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Conflict;
import ee.hbook.reservation.Reservation;
import graphsim.Meeting;
import graphsim.Person;
import graphsim.Room;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people do here and in Outlook, by chance, and a diary of it. */
final class OutlookHappenings {

  /** How many kinds there are. */
  static final int KINDS = 12;

  private static final ZoneId ZONE = ZoneId.of("Europe/Prague");

  private final OutlookHouse both;
  private final Random random;
  private final List<String> diary = new ArrayList<>();

  OutlookHappenings(OutlookHouse both, Random random) {
    this.both = both;
    this.random = random;
  }

  void note(String what) {
    diary.add(what);
  }

  /** Something happens, of so many kinds; what is not free is refused. */
  void oneOf(int kinds) {
    try {
      happen(random.nextInt(kinds));
    } catch (Conflict taken) {
      note("  refused");
    }
  }

  private void happen(int kind) {
    List<Reservation> stays = both.stays();
    List<Meeting> meetings = both.sim.meetings();
    switch (kind) {
      case 0, 1 -> {
        UnitId[] units = units();
        Span span = span();
        note("book here " + units.length + " " + span);
        both.books(random.nextBoolean() ? both.anna : both.desk, span, units);
      }
      case 2, 3 -> {
        Span span = span();
        Room[] rooms =
            random.nextInt(3) == 0 ? new Room[] {both.baker, both.crystal} : new Room[] {room()};
        note("book there " + rooms.length + " " + span);
        both.anna.books("Talk").from(instant(span.start()), instant(span.end())).in(rooms).sends();
      }
      case 4 -> {
        if (!stays.isEmpty()) {
          Reservation stay = any(stays);
          Span span = span();
          note("move here " + stay.id() + " " + span);
          both.moves(stay, span);
        }
      }
      case 5 -> {
        if (!stays.isEmpty()) {
          Reservation stay = any(stays);
          note("cancel here " + stay.id());
          both.cancels(stay);
        }
      }
      case 6 -> {
        if (!meetings.isEmpty()) {
          Span span = span();
          note("move there " + span);
          any(meetings).moves(instant(span.start()), instant(span.end()));
        }
      }
      case 7 -> {
        if (!meetings.isEmpty()) {
          note("cancel there");
          any(meetings).cancels();
        }
      }
      case 8, 9 -> {
        if (!meetings.isEmpty()) {
          takesOrDrops(any(meetings), room());
        }
      }
      case 10 -> {
        if (!stays.isEmpty()) {
          Reservation stay = any(stays);
          Person who = random.nextBoolean() ? both.anna : both.desk;
          note("requested here " + stay.id() + " by " + who.address());
          both.requests(who, stay);
        }
      }
      default -> {
        if (!meetings.isEmpty()) {
          invites(any(meetings));
        }
      }
    }
  }

  private void invites(Meeting meeting) {
    Person other =
        meeting.organizer().address().equals(both.anna.address()) ? both.desk : both.anna;
    if (meeting.content().invitee(other.address()).isEmpty()) {
      note("invite there " + other.address());
      meeting.invites(other);
    }
  }

  private void takesOrDrops(Meeting meeting, Room room) {
    if (meeting.content().invitee(room.address()).isPresent()) {
      note("drop there " + room.address());
      meeting.drops(room);
    } else {
      note("take there " + room.address());
      meeting.takes(room);
    }
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
  public String toString() {
    return String.join("\n", diary);
  }
}
