package ee.hbook.outlook.application;

import ee.hbook.link.LinkTimes;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.SyncedRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps meetings on record while both sides are made equal; each call is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeepMeetings {

  private static final Duration LEASE = Duration.ofMinutes(3);
  private static final int MOST = 50;

  private final Meetings meetings;
  private final Rooms rooms;
  private final LinkTimes links;
  private final Clock clock;

  @Inject
  public KeepMeetings(Meetings meetings, Rooms rooms, LinkTimes links, Clock clock) {
    this.meetings = meetings;
    this.rooms = rooms;
    this.links = links;
    this.clock = clock;
  }

  /** Leases meetings that are due. */
  public List<Long> claimDue() {
    return meetings.claimDue(clock.instant(), LEASE, MOST);
  }

  /**
   * Stores a meeting.
   *
   * @param meeting a stored meeting
   * @param due when it is looked at again; empty until something happens
   */
  public void update(Meeting meeting, Optional<Instant> due) {
    meetings.update(meeting, due);
  }

  /**
   * Stores a meeting whose name is known by now: its rooms, which waited for that, are read again.
   *
   * @param meeting a stored meeting
   * @param due when it is looked at again
   */
  public void created(Meeting meeting, Instant due) {
    meetings.update(meeting, Optional.of(due));
    Set<String> waiting = meeting.rooms();
    links.dueBy(
        rooms.all().stream()
            .filter(room -> waiting.contains(room.address()))
            .map(SyncedRoom::link)
            .toList(),
        clock.instant());
  }

  /**
   * Hands a booking over to a meeting of another organiser.
   *
   * @param before the meeting that it has
   * @param booking the booking
   */
  public void handOver(Meeting before, Booking booking) {
    meetings.update(before.abandoned(), Optional.of(clock.instant()));
    meetings.add(Meeting.wanted(Marks.next(), booking), clock.instant());
  }

  /**
   * Has meetings looked at.
   *
   * @param ids their numbers
   */
  public void look(List<Long> ids) {
    meetings.look(ids, clock.instant());
  }

  /**
   * Gives a lease back.
   *
   * @param id the meeting
   */
  public void release(long id) {
    meetings.release(id);
  }
}
