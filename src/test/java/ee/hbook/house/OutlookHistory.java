package ee.hbook.house;

import ee.hbook.outlook.Booking;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.application.Bookings;
import ee.hbook.outlook.application.Rooms;
import ee.hbook.outlook.notice.application.LookAtRooms;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.RoomAnswer;
import graphsim.exchange.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** One life of a house and its Outlook, by chance; the same seed tells the same one. */
final class OutlookHistory implements AutoCloseable {

  /** How our side learns what happens in Outlook. */
  enum Told {
    /** It has to look every few minutes. What was found so far knows eight kinds of happenings. */
    NOTHING(8),
    /** By notices, as bad as they come, and by looking where those fail. */
    NOTICES(OutlookHappenings.KINDS);

    private final int kinds;

    Told(int kinds) {
      this.kinds = kinds;
    }
  }

  private static final int HAPPENINGS = 14;

  /** Whose process dies by chance, and tells so; kept, for a logger that nobody keeps forgets. */
  private static final Logger DYING = Logger.getLogger(LookAtRooms.class.getName());

  static {
    DYING.setLevel(Level.OFF);
  }

  private final OutlookHouse both;
  private final Random random;
  private final Told told;
  private final OutlookHappenings happenings;

  OutlookHistory(long seed, Told told) {
    this.told = told;
    random = new Random(seed);
    both =
        switch (told) {
          case NOTHING -> new OutlookHouse(seed);
          case NOTICES -> OutlookHouse.withNotices(seed);
        };
    happenings = new OutlookHappenings(both, random);
  }

  void live() {
    BadPost post =
        switch (told) {
          case NOTHING -> null;
          case NOTICES -> both.badPost(random);
        };
    both.badLine(true);
    for (int happening = 0; happening < HAPPENINGS; happening++) {
      happenings.oneOf(told.kinds);
      if (post != null && random.nextInt(6) == 0) {
        happenings.note(post.mishap());
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
        both.stays().stream().filter(stay -> isOf(stay, number)).forEach(both::cancels);
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

  List<String> here() {
    return both.here();
  }

  List<String> there() {
    return both.there();
  }

  /**
   * What stands in Outlook of ours, in any of our rooms: its title begins with a number. Where a
   * room has said no, nothing of it stands there: a meeting that was given up, that people put back
   * and that its room refused since, is theirs alone, and no room's calendar tells of it (life
   * 5108).
   */
  List<String> meetingsOfOurs() {
    return both.sim.meetings().stream()
        .filter(
            meeting ->
                Stream.of(both.baker, both.crystal)
                    .flatMap(room -> meeting.content().invitee(room.address()).stream())
                    .anyMatch(invited -> invited.reply() != Reply.DECLINED))
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

  @Override
  public void close() {
    both.close();
  }

  @Override
  public String toString() {
    return happenings + "\n" + String.join("\n", both.onRecord());
  }
}
