package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toSet;

import ee.hbook.outlook.Booking;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.RoomEvents;
import ee.hbook.outlook.SyncedRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells how meetings stand here, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StandingMeetings {

  private final Meetings meetings;
  private final Bookings bookings;
  private final BookedThere bookedThere;
  private final RoomEvents roomEvents;
  private final Rooms rooms;

  @Inject
  public StandingMeetings(
      Meetings meetings,
      Bookings bookings,
      BookedThere bookedThere,
      RoomEvents roomEvents,
      Rooms rooms) {
    this.meetings = meetings;
    this.bookings = bookings;
    this.bookedThere = bookedThere;
    this.roomEvents = roomEvents;
    this.rooms = rooms;
  }

  /**
   * A meeting, its booking and the rooms that are units here, as all three stand now.
   *
   * @param id the meeting
   * @param outlook what is entered
   * @return empty when there is no such meeting
   */
  public Optional<Standing> find(long id, OutlookSettings outlook) {
    List<SyncedRoom> all = rooms.all();
    return meetings
        .find(id)
        .map(
            meeting ->
                meeting.bornHere()
                    ? standingHere(meeting, bookings.find(meeting.booking(), all, outlook), all)
                    : standingThere(meeting, all));
  }

  private Standing standingHere(Meeting meeting, Optional<Booking> booking, List<SyncedRoom> all) {
    Set<String> taken =
        booking.stream()
            .flatMap(each -> all.stream().filter(room -> bookedThere.isTaken(room, each)))
            .map(SyncedRoom::address)
            .collect(toSet());
    return new Standing(meeting, booking, all, Map.of(), taken);
  }

  /** What a person has cancelled here was here, whatever was common last. */
  private Standing standingThere(Meeting meeting, List<SyncedRoom> all) {
    Optional<BookedThere.Both> both =
        meeting.iCalUid().flatMap(name -> bookedThere.find(name, all));
    Set<String> left = both.map(BookedThere.Both::left).orElse(Set.of());
    return new Standing(
        meeting.agreed().map(common -> meeting.having(common.and(left))).orElse(meeting),
        both.flatMap(BookedThere.Both::ours),
        all,
        copies(meeting, all),
        Set.of());
  }

  private Map<String, String> copies(Meeting meeting, List<SyncedRoom> all) {
    Map<String, String> copies = new HashMap<>();
    if (meeting.iCalUid().isPresent()) {
      for (SyncedRoom room : all) {
        roomEvents.of(room.link()).entrySet().stream()
            .filter(name -> name.getValue().equals(meeting.iCalUid().get()))
            .findFirst()
            .ifPresent(name -> copies.put(room.address(), name.getKey()));
      }
    }
    return copies;
  }

  /**
   * A meeting with all that is known of it here.
   *
   * @param meeting the meeting
   * @param booking its booking; empty when it is cancelled
   * @param rooms the rooms that are units here
   * @param copies what it is called in the mailboxes of rooms, by their addresses, as far as their
   *     calendars told
   * @param taken the rooms of a booking of ours that somebody else has then
   */
  public record Standing(
      Meeting meeting,
      Optional<Booking> booking,
      List<SyncedRoom> rooms,
      Map<String, String> copies,
      Set<String> taken) {

    public Standing {
      rooms = List.copyOf(rooms);
      copies = Map.copyOf(copies);
      taken = Set.copyOf(taken);
    }

    /** The same of a meeting that is gone here, whatever became of its booking since. */
    Standing ended() {
      return new Standing(meeting, Optional.empty(), rooms, copies, taken);
    }

    /**
     * Whether anything is written for it. A room that was unlinked, or is written to no longer,
     * keeps what it has in Outlook.
     *
     * @return true while one of its rooms is written to, before it has any, when it has left all,
     *     and of a trial until it is gone
     */
    boolean isWritten() {
      Set<String> had = meeting.rooms();
      return booking.isPresent()
          || meeting.isTrial()
          || had.isEmpty()
          || rooms.stream().anyMatch(room -> room.written() && had.contains(room.address()));
    }
  }
}
