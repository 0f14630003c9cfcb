package ee.hbook.outlook.application;

import ee.hbook.outlook.Asking;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.BookingKey;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.RoomAnswer;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which meetings are to be looked at. Nobody has to tell it what was booked: it compares what
 * stands here with what both sides last had in common, whenever a room's unit has changed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CompareRooms {

  private final Meetings meetings;
  private final Bookings bookings;
  private final BookedThere bookedThere;
  private final TieMeetings tieMeetings;
  private final Rooms rooms;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public CompareRooms(
      Meetings meetings,
      Bookings bookings,
      BookedThere bookedThere,
      TieMeetings tieMeetings,
      Rooms rooms,
      SiteOptions options,
      Clock clock) {
    this.meetings = meetings;
    this.bookings = bookings;
    this.bookedThere = bookedThere;
    this.tieMeetings = tieMeetings;
    this.rooms = rooms;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Compares the rooms whose units have changed since they were compared last.
   *
   * @param outlook what is entered
   */
  public void compare(OutlookSettings outlook) {
    Map<Long, Long> changed = meetings.uncompared();
    if (changed.isEmpty()) {
      return;
    }
    meetings.oneAtATime();
    List<SyncedRoom> all = rooms.all();
    List<SyncedRoom> concerned =
        all.stream().filter(room -> changed.containsKey(room.link())).toList();
    Map<String, Booking> standing = bookings.bornHere(concerned, all, outlook);
    standing.values().forEach(booking -> compare(booking, all));
    bookedThere.changedHere(concerned).forEach(name -> changedHere(name, all));
    lookAtWhatLeft(concerned, standing.keySet());
    tieMeetings.tie(concerned, all);
    changed.forEach(meetings::compared);
  }

  private void compare(Booking booking, List<SyncedRoom> all) {
    List<Meeting> known = meetings.ofBooking(booking.key());
    if (known.isEmpty()) {
      meetings.add(Meeting.wanted(Marks.next(), booking), clock.instant());
    } else {
      look(known.stream().filter(meeting -> isNews(meeting, booking, all)).toList());
    }
  }

  private boolean isNews(Meeting meeting, Booking booking, List<SyncedRoom> all) {
    return meeting.agreed().filter(booking.agreed()::equals).isEmpty()
        || !meeting.organiser().equals(booking.organiser())
        || all.stream().anyMatch(room -> turned(meeting, booking, room));
  }

  /** Whether somebody else has got a room that said no, or is gone from it. */
  private boolean turned(Meeting meeting, Booking booking, SyncedRoom room) {
    Optional<Asking> known = Optional.ofNullable(meeting.asking().get(room.address()));
    return meeting.answers().get(room.address()) == RoomAnswer.DECLINED
        && !Asking.next(known, true, true, bookedThere.isTaken(room, booking)).equals(known);
  }

  private void changedHere(String iCalUid, List<SyncedRoom> all) {
    List<Meeting> known = meetings.ofBooking(BookingKey.ofMeeting(iCalUid));
    if (known.isEmpty()) {
      bookedThere
          .find(iCalUid, all)
          .ifPresent(
              both ->
                  meetings.add(
                      Meeting.ofOthers(Marks.next(), iCalUid, both.told()), clock.instant()));
    } else {
      look(known);
    }
  }

  /** Meetings of rooms that have changed and whose bookings are not among those that stand. */
  private void lookAtWhatLeft(List<SyncedRoom> concerned, Set<String> standing) {
    Set<String> addresses = concerned.stream().map(SyncedRoom::address).collect(Collectors.toSet());
    look(
        meetings.ahead(LocalDateTime.ofInstant(clock.instant(), options.site().zone())).stream()
            .filter(meeting -> meeting.bornHere() && !standing.contains(meeting.booking()))
            .filter(meeting -> meeting.rooms().stream().anyMatch(addresses::contains))
            .toList());
  }

  private void look(Collection<Meeting> some) {
    meetings.look(some.stream().map(Meeting::id).toList(), clock.instant());
  }
}
