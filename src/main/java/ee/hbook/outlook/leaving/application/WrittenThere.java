package ee.hbook.outlook.leaving.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.leaving.Leaving;
import ee.hbook.outlook.leaving.Leavings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What we have written to rooms, and how far it is taken out again; each call is a transaction of
 * its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WrittenThere {

  /** Longer than one meeting ever takes. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  private final Meetings meetings;
  private final LinkStore links;
  private final Leavings leavings;
  private final Clock clock;

  @Inject
  public WrittenThere(Meetings meetings, LinkStore links, Leavings leavings, Clock clock) {
    this.meetings = meetings;
    this.links = links;
    this.leavings = leavings;
    this.clock = clock;
  }

  /**
   * The meetings that were booked here.
   *
   * @return the numbers of those that are in Outlook, or may be
   */
  public List<Long> meetings() {
    return meetings.live().stream().filter(Meeting::bornHere).map(Meeting::id).toList();
  }

  /**
   * The last attempt to remove them.
   *
   * @return empty before the first
   */
  public Optional<Leaving> last() {
    return leavings.last();
  }

  /**
   * How an attempt stands now.
   *
   * @param leaving the attempt
   * @return its stage
   */
  public Leaving.Stage stage(Leaving leaving) {
    return leaving.stage(clock.instant());
  }

  /**
   * Begins an attempt, and has nothing written to any room from now on.
   *
   * @return what is to be removed; empty while another attempt is being made
   */
  public Optional<List<Long>> begin() {
    List<Long> all = meetings();
    Instant now = clock.instant();
    if (!leavings.begin(all.size(), now, now.plus(LEASE))) {
      return Optional.empty();
    }
    links.rooms().stream()
        .filter(Link::exported)
        .forEach(link -> links.update(link.switched(link.enabled(), false)));
    return Optional.of(all);
  }

  /**
   * Takes a meeting, so that nobody writes it meanwhile.
   *
   * @param id its number
   * @return as it is now; empty while somebody writes it
   */
  public Optional<Meeting> take(long id) {
    return meetings.claim(id, clock.instant(), LEASE) ? meetings.find(id) : Optional.empty();
  }

  /**
   * Notes that a meeting is no longer in Outlook.
   *
   * @param meeting a meeting that was taken
   */
  public void gone(Meeting meeting) {
    meetings.update(meeting.in(Phase.GONE), Optional.empty());
    meetings.release(meeting.id());
    leavings.removed(clock.instant().plus(LEASE));
  }

  /**
   * Notes that a meeting is still there.
   *
   * @param id its number; it may have been taken
   * @param why what came of it
   */
  public void left(long id, GraphFault why) {
    meetings.release(id);
    leavings.left(id, why, clock.instant().plus(LEASE));
  }

  /** Ends the attempt. */
  public void end() {
    leavings.end(clock.instant());
  }
}
