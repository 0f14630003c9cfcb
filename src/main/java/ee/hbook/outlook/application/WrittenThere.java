package ee.hbook.outlook.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.outlook.Agreed;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.SyncedRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What we have written to rooms; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WrittenThere {

  private final Meetings meetings;
  private final LinkStore links;

  @Inject
  public WrittenThere(Meetings meetings, LinkStore links) {
    this.meetings = meetings;
    this.links = links;
  }

  /**
   * The meetings that were booked here.
   *
   * @param room in one room; empty for all
   * @return those that are in Outlook, or may be
   */
  public List<Meeting> meetings(Optional<String> room) {
    return meetings.live().stream()
        .filter(Meeting::bornHere)
        .filter(
            meeting ->
                room.isEmpty()
                    || meeting
                        .agreed()
                        .map(Agreed::rooms)
                        .filter(rooms -> rooms.contains(room.get()))
                        .isPresent())
        .toList();
  }

  /**
   * Has nothing written to rooms from now on.
   *
   * @param room one room; empty for all
   */
  public void stop(Optional<String> room) {
    for (Link link : links.rooms()) {
      boolean meant =
          SyncedRoom.of(link)
              .filter(known -> room.isEmpty() || room.get().equals(known.address()))
              .isPresent();
      if (meant && link.exported()) {
        links.update(link.switched(link.enabled(), false));
      }
    }
  }

  /**
   * Notes that a meeting is no longer in Outlook.
   *
   * @param meeting a stored meeting
   */
  public void gone(Meeting meeting) {
    meetings.update(meeting.in(Phase.GONE), Optional.empty());
  }
}
