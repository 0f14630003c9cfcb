package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toMap;

import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.RoomEvents;
import ee.hbook.reservation.RoomAnswer;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is kept while a room is read; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeepRoomEvents {

  private final RoomEvents events;
  private final Meetings meetings;
  private final ClaimStore claims;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public KeepRoomEvents(
      RoomEvents events, Meetings meetings, ClaimStore claims, SiteOptions options, Clock clock) {
    this.events = events;
    this.meetings = meetings;
    this.claims = claims;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Whether a meeting in a room is being created whose name is not known yet: what its calendar
   * shows cannot be told from what others have booked.
   *
   * @param room its address
   * @return true while that is so
   */
  public boolean isCallingFor(String room) {
    return meetings.callingFor().contains(room);
  }

  /**
   * By which names a room's events are known.
   *
   * @param linkId its link
   * @return what an event is called everywhere, by its name in the room's mailbox
   */
  public Map<String, String> names(long linkId) {
    return events.of(linkId);
  }

  /**
   * Keeps what was learned. The name of an event that is gone is needed until that was followed:
   * whoever dies in between is told of it once more. An event that was invited anew has another
   * name.
   *
   * @param linkId the room's link
   * @param known names of events that are there
   * @param gone names of events that are gone, and what they are called everywhere
   */
  public void learn(long linkId, Map<String, String> known, Map<String, String> gone) {
    Set<String> replaced =
        events.of(linkId).entrySet().stream()
            .filter(name -> !known.containsKey(name.getKey()))
            .filter(name -> known.containsValue(name.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    events.forget(linkId, replaced);
    events.know(linkId, known);
    Set<String> claimed =
        claims.ofLink(linkId).stream().map(Claim::identity).collect(Collectors.toSet());
    events.forget(
        linkId,
        gone.entrySet().stream()
            .filter(name -> !claimed.contains(name.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  /**
   * When meetings of ours start that somebody has made a series of.
   *
   * @param series the names of series
   * @return the start of the one that is ours, by the name of its series
   */
  public Map<String, Instant> firsts(Collection<String> series) {
    ZoneId zone = options.site().zone();
    return meetings.bornHere(series).stream()
        .filter(meeting -> meeting.agreed().isPresent())
        .collect(
            toMap(
                meeting -> meeting.iCalUid().orElseThrow(),
                meeting -> meeting.agreed().orElseThrow().span().startInstant(zone),
                (one, other) -> one));
  }

  /**
   * Which of these meetings are ours. Something has happened to each of them, so that they are
   * looked at.
   *
   * @param iCalUids names of events that were told
   * @return those that were booked here
   */
  public Set<String> ours(Collection<String> iCalUids) {
    Collection<Meeting> born = meetings.bornHere(iCalUids);
    meetings.look(born.stream().map(Meeting::id).toList(), clock.instant());
    return born.stream()
        .flatMap(meeting -> meeting.iCalUid().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Has those of our meetings looked at that a room should have and does not show.
   *
   * @param room its address
   * @param iCalUids all that it shows
   */
  public void missed(String room, Set<String> iCalUids) {
    Instant now = clock.instant();
    meetings.look(
        meetings.ahead(LocalDateTime.ofInstant(now, options.site().zone())).stream()
            .filter(meeting -> meeting.bornHere() && meeting.phase() == Meeting.Phase.THERE)
            .filter(meeting -> meeting.rooms().contains(room))
            .filter(meeting -> meeting.answers().get(room) != RoomAnswer.DECLINED)
            .filter(meeting -> meeting.iCalUid().filter(iCalUids::contains).isEmpty())
            .map(Meeting::id)
            .toList(),
        now);
  }
}
