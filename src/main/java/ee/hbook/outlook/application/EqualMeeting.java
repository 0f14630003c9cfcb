package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toSet;

import ee.hbook.availability.Span;
import ee.hbook.outlook.Agreed;
import ee.hbook.outlook.Booking;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.MeetingPlan;
import ee.hbook.outlook.MeetingTimes;
import ee.hbook.outlook.RoomDeclined;
import ee.hbook.outlook.Step;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.Theirs;
import ee.hbook.outlook.application.KeepMeetings.Standing;
import ee.hbook.outlook.application.LookAtMeeting.Seen;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.MeetingChange;
import ee.hbook.reservation.RoomAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  private final Event<RoomDeclined> declined;
  private final Clock clock;

  @Inject
  public EqualMeeting(
      KeepMeetings keep,
      FollowOutlook follow,
      GoneGuard guard,
      Event<RoomDeclined> declined,
      Clock clock) {
    this.keep = keep;
    this.follow = follow;
    this.guard = guard;
    this.declined = declined;
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
    Meeting meeting = seen.meeting();
    List<Step> steps = new MeetingPlan(meeting, standing.booking(), synced).with(seen.theirs());
    Turn turn = new Turn(meeting, standing, seen, graph, zone);
    boolean changes = false;
    for (Step step : steps) {
      Optional<GraphFault> fault = take(step, turn);
      if (fault.isPresent()) {
        return fault;
      }
      changes |= !(step instanceof Step.TellDeclined);
    }
    if (!changes) {
      standing.booking().ifPresent(booking -> settle(turn.meeting, booking, seen.theirs()));
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

    Turn(Meeting meeting, Standing standing, Seen seen, Graph graph, ZoneId zone) {
      this.meeting = meeting;
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
  }

  private Optional<GraphFault> take(Step step, Turn turn) {
    return switch (step) {
      case Step.Create(Booking booking) -> Optional.empty();
      case Step.ChangeThere change -> changeThere(change, turn);
      case Step.EndThere end -> endThere(turn);
      case Step.Decline(String room) -> decline(room, turn);
      case Step.Replace replace -> {
        keep.handOver(turn.meeting, turn.booking());
        yield Optional.empty();
      }
      case Step.MoveHere(Span span) -> moveHere(span, turn);
      case Step.EndHere end -> endHere(turn);
      case Step.LeaveHere(String room) -> {
        follow.cancel(turn.booking().reservation(room));
        without(room, turn);
        yield Optional.empty();
      }
      case Step.JoinHere(String room) -> joinHere(room, turn);
      case Step.TellDeclined(String room) -> {
        declined.fire(new RoomDeclined(turn.booking().reservation(room), room));
        yield Optional.empty();
      }
      case Step.Forget forget -> {
        keep.update(turn.meeting.in(Phase.GONE), Optional.empty());
        yield Optional.empty();
      }
    };
  }

  private Optional<GraphFault> changeThere(Step.ChangeThere change, Turn turn) {
    if (turn.seen.event().isEmpty()) {
      return refuse(turn);
    }
    GraphEvent event = turn.seen.event().get();
    Booking booking = turn.booking();
    MeetingChange wanted =
        new MeetingChange(
            change.span().map(span -> MeetingTimes.time(span, turn.zone)),
            change.text() ? Optional.of(booking.title()) : Optional.empty(),
            change.text() ? Optional.of(booking.description()) : Optional.empty(),
            change.rooms().map(rooms -> attendees(event, rooms)),
            change.rooms().map(rooms -> places(event, rooms)));
    return turn.graph
        .change(turn.meeting.organiser(), event.id(), event.etag(), wanted)
        .failure()
        .or(
            () -> {
              Agreed common = turn.common();
              agree(
                  turn,
                  new Agreed(
                      change.span().orElse(common.span()),
                      change.rooms().orElse(common.rooms()),
                      change.text() ? booking.title() : common.title()));
              return Optional.empty();
            });
  }

  /** Nobody but its organiser can change it, and he is elsewhere: what he wants is followed. */
  private Optional<GraphFault> refuse(Turn turn) {
    return turn.seen.theirs() instanceof Theirs.There there
        ? moveHere(there.span(), turn)
        : Optional.empty();
  }

  /** Whoever was invited stays invited; only rooms of ours come and go. */
  private static List<Attendee> attendees(GraphEvent event, Set<String> rooms) {
    List<Attendee> all = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Attendee attendee : event.attendees()) {
      String address = attendee.person().address().map(EqualMeeting::lower).orElse("");
      if (attendee.type() != Attendee.Type.RESOURCE || rooms.contains(address)) {
        all.add(attendee);
        there.add(address);
      }
    }
    all.addAll(
        MeetingText.rooms(rooms.stream().filter(room -> !there.contains(room)).sorted().toList()));
    return all;
  }

  private static List<GraphLocation> places(GraphEvent event, Set<String> rooms) {
    List<GraphLocation> all =
        new ArrayList<>(
            event.locations().stream()
                .filter(
                    place ->
                        place.room().map(EqualMeeting::lower).map(rooms::contains).orElse(true))
                .toList());
    Set<String> there =
        all.stream()
            .flatMap(place -> place.room().map(EqualMeeting::lower).stream())
            .collect(Collectors.toSet());
    all.addAll(
        MeetingText.places(rooms.stream().filter(room -> !there.contains(room)).sorted().toList()));
    return all;
  }

  private static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private Optional<GraphFault> endThere(Turn turn) {
    Optional<GraphFault> fault =
        turn.seen.event().isPresent()
            ? gone(
                turn.graph.cancel(
                    turn.meeting.organiser(), turn.seen.event().get().id(), CANCELLED))
            : declineAll(turn);
    if (fault.isEmpty()) {
      keep.update(turn.meeting.in(Phase.GONE), Optional.empty());
    }
    return fault;
  }

  private static <T> Optional<GraphFault> gone(Answer<T> answer) {
    return answer.failure().filter(fault -> !fault.isEventGone());
  }

  private Optional<GraphFault> declineAll(Turn turn) {
    for (String room : turn.common().rooms()) {
      Optional<GraphFault> fault = decline(room, turn);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
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
              .flatMap(id -> gone(turn.graph.decline(room, id, NOT_FREE)).stream())
              .findFirst();
      case Answer.Failed<List<String>>(GraphFault fault) -> Optional.of(fault);
    };
  }

  private Optional<GraphFault> moveHere(Span span, Turn turn) {
    Booking booking = turn.booking();
    for (Map.Entry<String, Long> part : booking.rooms().entrySet()) {
      if (!booking.span().equals(span) && !follow.move(part.getValue(), span)) {
        follow.cancel(part.getValue());
        declined.fire(new RoomDeclined(part.getValue(), part.getKey()));
      }
    }
    Agreed common = turn.common();
    agree(turn, new Agreed(span, common.rooms(), common.title()));
    return Optional.empty();
  }

  private Optional<GraphFault> endHere(Turn turn) {
    Instant now = clock.instant();
    Meeting missing = turn.meeting.missing(now);
    boolean said = turn.seen.event().filter(GraphEvent::cancelled).isPresent();
    Optional<Instant> held = guard.until(missing, said, now);
    if (held.isPresent()) {
      keep.update(missing, held);
      return Optional.empty();
    }
    turn.booking().rooms().values().forEach(follow::cancel);
    keep.update(missing.in(Phase.GONE), Optional.empty());
    return Optional.empty();
  }

  private Optional<GraphFault> joinHere(String room, Turn turn) {
    SyncedRoom joining =
        turn.standing.rooms().stream()
            .filter(each -> each.address().equals(room))
            .findFirst()
            .orElseThrow();
    long known = turn.booking().rooms().values().iterator().next();
    if (follow.join(known, joining)) {
      Agreed common = turn.common();
      Set<String> rooms = new HashSet<>(common.rooms());
      rooms.add(room);
      agree(turn, new Agreed(common.span(), rooms, common.title()));
      return Optional.empty();
    }
    Set<String> left =
        turn.seen.theirs() instanceof Theirs.There there
            ? new HashSet<>(there.rooms().keySet())
            : new HashSet<>();
    left.remove(room);
    declined.fire(new RoomDeclined(known, room));
    return changeThere(new Step.ChangeThere(Optional.empty(), Optional.of(left), false), turn);
  }

  private void without(String room, Turn turn) {
    Agreed common = turn.common();
    Set<String> rooms = new HashSet<>(common.rooms());
    rooms.remove(room);
    agree(turn, new Agreed(common.span(), rooms, common.title()));
  }

  /** What is common by now; both sides are looked at once more, until nothing is left to do. */
  private void agree(Turn turn, Agreed common) {
    turn.meeting = turn.meeting.agreeing(common, turn.meeting.answers());
    keep.update(turn.meeting, Optional.of(clock.instant()));
  }

  private void settle(Meeting meeting, Booking booking, Theirs theirs) {
    Map<String, RoomAnswer> answers =
        theirs instanceof Theirs.There there ? there.rooms() : Map.of();
    boolean awaited =
        booking.rooms().keySet().stream().anyMatch(room -> answers.get(room) == RoomAnswer.AWAITED);
    Instant now = clock.instant();
    boolean fresh = !answers.equals(meeting.answers());
    keep.update(
        meeting.agreeing(booking.agreed(), answers),
        awaited ? Optional.of(now.plus(fresh ? ANSWERS_SOON : ANSWERS_LATE)) : Optional.empty());
  }
}
