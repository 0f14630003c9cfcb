package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toSet;

import ee.hbook.availability.Span;
import ee.hbook.outlook.Agreed;
import ee.hbook.outlook.Asking;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.Invitations;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.MeetingPlan;
import ee.hbook.outlook.MeetingTimes;
import ee.hbook.outlook.Step;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.Theirs;
import ee.hbook.outlook.application.LookAtMeeting.Seen;
import ee.hbook.outlook.application.StandingMeetings.Standing;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.MeetingChange;
import ee.hbook.reservation.RoomAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the steps that make one meeting the same on both sides, and keeps what is common then. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EqualMeeting {

  private static final String CANCELLED = "Cancelled.";
  private static final String NOT_FREE = "Not free.";

  private static final Duration ANSWERS_SOON = Duration.ofSeconds(10);
  private static final Duration ANSWERS_LATE = Duration.ofMinutes(5);

  private final KeepMeetings keep;
  private final FollowOutlook follow;
  private final GoneGuard guard;
  private final Clock clock;

  @Inject
  public EqualMeeting(KeepMeetings keep, FollowOutlook follow, GoneGuard guard, Clock clock) {
    this.keep = keep;
    this.follow = follow;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Takes the next steps of a meeting.
   *
   * @param standing the meeting and what stands here
   * @param seen what Outlook has
   * @param graph Graph
   * @param zone the property's zone
   * @return why a step could not be taken: it is tried again; empty when all were
   */
  Optional<GraphFault> make(Standing standing, Seen seen, Graph graph, ZoneId zone) {
    Set<String> synced = standing.rooms().stream().map(SyncedRoom::address).collect(toSet());
    Turn turn = new Turn(standing, seen, graph, zone);
    List<Step> steps =
        new MeetingPlan(turn.meeting, standing.booking(), synced).with(seen.theirs());
    for (Step step : steps) {
      Optional<GraphFault> fault = take(step, turn);
      if (fault.isPresent()) {
        return fault;
      }
    }
    if (steps.isEmpty()) {
      settle(turn);
    }
    return Optional.empty();
  }

  /** One look at one meeting, with the meeting as the steps leave it. */
  private static final class Turn {
    private Meeting meeting;
    private final Standing standing;
    private final Seen seen;
    private final Graph graph;
    private final ZoneId zone;

    Turn(Standing standing, Seen seen, Graph graph, ZoneId zone) {
      this.meeting = seen.meeting().asking(AskAgain.next(standing, seen));
      this.standing = standing;
      this.seen = seen;
      this.graph = graph;
      this.zone = zone;
    }

    Booking booking() {
      return standing.booking().orElseThrow();
    }

    Agreed common() {
      return meeting.agreed().orElseGet(() -> booking().agreed());
    }

    Map<String, RoomAnswer> answers() {
      return seen.theirs() instanceof Theirs.There there ? there.rooms() : Map.of();
    }

    SyncedRoom room(String address) {
      return standing.rooms().stream()
          .filter(room -> room.address().equals(address))
          .findFirst()
          .orElseThrow();
    }
  }

  private Optional<GraphFault> take(Step step, Turn turn) {
    return switch (step) {
      case Step.ChangeThere change -> changeThere(change, turn);
      case Step.EndThere end -> endThere(turn);
      case Step.Decline(String room) -> decline(room, turn);
      case Step.JoinHere(String room) -> joinHere(room, turn);
      case Step.Replace replace -> done(() -> keep.handOver(turn.meeting, turn.booking()));
      case Step.MoveHere(Span span) -> done(() -> moveHere(span, turn));
      case Step.EndHere end -> done(() -> endHere(turn));
      case Step.LeaveHere(String room) -> done(() -> leaveHere(room, turn));
      case Step.Forget forget -> done(() -> forget(turn));
    };
  }

  /** What is done here has no fault of Graph's. */
  private static Optional<GraphFault> done(Runnable work) {
    work.run();
    return Optional.empty();
  }

  /** Nobody but its organiser can change it; where he is elsewhere, what he wants is followed. */
  private Optional<GraphFault> changeThere(Step.ChangeThere change, Turn turn) {
    if (turn.seen.event().isEmpty()) {
      return turn.seen.theirs() instanceof Theirs.There there
          ? done(() -> moveHere(there.span(), turn))
          : Optional.empty();
    }
    GraphEvent event = turn.seen.event().get();
    Booking booking = turn.booking();
    MeetingChange wanted =
        new MeetingChange(
            change.span().map(span -> MeetingTimes.time(span, turn.zone)),
            change.text() ? Optional.of(booking.title()) : Optional.empty(),
            change.text() ? Optional.of(booking.description()) : Optional.empty(),
            change.rooms().map(rooms -> Invitations.attendees(event, rooms)),
            change.rooms().map(rooms -> Invitations.places(event, rooms)));
    Optional<GraphFault> fault =
        turn.graph.change(turn.meeting.organiser(), event.id(), event.etag(), wanted).failure();
    if (fault.isEmpty()) {
      Agreed common = turn.common();
      change.rooms().ifPresent(rooms -> tellWhoIsAskedAgain(rooms, turn));
      agree(
          turn,
          new Agreed(
              change.span().orElse(common.span()),
              change.rooms().orElse(common.rooms()),
              change.text() ? booking.title() : common.title()));
    }
    return fault;
  }

  private void tellWhoIsAskedAgain(Set<String> invited, Turn turn) {
    turn.meeting.asking().entrySet().stream()
        .filter(room -> room.getValue() == Asking.COMING && invited.contains(room.getKey()))
        .map(Map.Entry::getKey)
        .forEach(room -> follow.tellAskedAgain(turn.booking().reservation(room), turn.room(room)));
  }

  private Optional<GraphFault> endThere(Turn turn) {
    Optional<GraphFault> fault =
        turn.seen
            .event()
            .map(
                event ->
                    unlessGone(
                        turn.graph.end(
                            turn.meeting.organiser(),
                            event.id(),
                            turn.meeting.isBlock(),
                            CANCELLED)))
            .orElseGet(() -> declineAll(turn));
    if (fault.isEmpty()) {
      forget(turn);
    }
    return fault;
  }

  private static <T> Optional<GraphFault> unlessGone(Answer<T> answer) {
    return answer.failure().filter(fault -> !fault.isEventGone());
  }

  private Optional<GraphFault> declineAll(Turn turn) {
    return turn.common().rooms().stream().flatMap(room -> decline(room, turn).stream()).findFirst();
  }

  /** A room's answer is given in its own mailbox, where the meeting has another name. */
  private Optional<GraphFault> decline(String room, Turn turn) {
    String known = turn.standing.copies().get(room);
    Answer<List<String>> names =
        known != null
            ? new Answer.Done<>(List.of(known))
            : turn.graph
                .byICalUId(room, turn.meeting.iCalUid().orElseThrow())
                .map(
                    copies ->
                        copies.stream()
                            .filter(copy -> copy.response() != Attendee.Response.DECLINED)
                            .map(GraphEvent::id)
                            .toList());
    return switch (names) {
      case Answer.Done<List<String>>(List<String> ids) ->
          ids.stream()
              .flatMap(id -> unlessGone(turn.graph.decline(room, id, NOT_FREE)).stream())
              .findFirst();
      case Answer.Failed<List<String>>(GraphFault fault) -> Optional.of(fault);
    };
  }

  private void moveHere(Span span, Turn turn) {
    Booking booking = turn.booking();
    if (!booking.span().equals(span)) {
      booking
          .rooms()
          .forEach((room, reservation) -> follow.move(reservation, turn.room(room), span));
    }
    agree(turn, turn.common().at(span));
  }

  private void leaveHere(String room, Turn turn) {
    follow.cancel(turn.booking().reservation(room), turn.room(room));
    agree(turn, turn.common().without(room));
  }

  private void endHere(Turn turn) {
    Instant now = clock.instant();
    Meeting missing = turn.meeting.missing(now);
    boolean said = turn.seen.event().filter(GraphEvent::cancelled).isPresent();
    Optional<Instant> held = guard.until(missing, said, now);
    if (held.isEmpty()) {
      turn.booking()
          .rooms()
          .forEach((room, reservation) -> follow.cancel(reservation, turn.room(room)));
    }
    keep.update(held.isEmpty() ? missing.in(Phase.GONE) : missing, held);
  }

  private Optional<GraphFault> joinHere(String room, Turn turn) {
    long known = turn.booking().rooms().values().iterator().next();
    if (follow.join(known, turn.room(room))) {
      agree(turn, turn.common().and(Set.of(room)));
      return Optional.empty();
    }
    Set<String> others = new HashSet<>(turn.answers().keySet());
    others.remove(room);
    return changeThere(new Step.ChangeThere(Optional.empty(), Optional.of(others), false), turn);
  }

  private void forget(Turn turn) {
    keep.update(turn.meeting.in(Phase.GONE), Optional.empty());
  }

  /** What is common by now; both sides are looked at once more, until nothing is left to do. */
  private void agree(Turn turn, Agreed common) {
    turn.meeting = turn.meeting.agreeing(common, turn.meeting.answers());
    keep.update(turn.meeting, Optional.of(clock.instant()));
  }

  /** Both sides are the same; what is not over by itself is looked at again by itself. */
  private void settle(Turn turn) {
    Booking booking = turn.booking();
    Map<String, RoomAnswer> answers = turn.answers();
    boolean awaited =
        booking.rooms().keySet().stream().anyMatch(room -> answers.get(room) == RoomAnswer.AWAITED);
    boolean fresh = !answers.equals(turn.meeting.answers());
    Instant next = clock.instant().plus(fresh ? ANSWERS_SOON : ANSWERS_LATE);
    keep.update(
        turn.meeting.agreeing(booking.agreed(), answers),
        awaited || turn.meeting.isTrial() ? Optional.of(next) : Optional.empty());
  }
}
