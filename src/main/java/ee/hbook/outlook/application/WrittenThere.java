package ee.hbook.outlook.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.Meetings;
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
   * @return those that are in Outlook, or may be
   */
  public List<Meeting> meetings() {
    return meetings.live().stream().filter(Meeting::bornHere).toList();
  }

  /** Has nothing written to any room from now on. */
  public void stop() {
    links.rooms().stream()
        .filter(Link::exported)
        .forEach(link -> links.update(link.switched(link.enabled(), false)));
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
