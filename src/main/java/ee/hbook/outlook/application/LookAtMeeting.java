package ee.hbook.outlook.application;

import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.MeetingTimes;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.Theirs;
import ee.hbook.outlook.application.OrganisersCopy.Found;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.Window;
import ee.hbook.reservation.RoomAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at one meeting in Outlook: at its organiser's copy, where all rooms' answers are; where the
 * organiser is of another organisation at the rooms' own copies.
 *
 * @param graph Graph
 * @param outlook what is entered
 * @param zone the property's zone
 * @param rooms the addresses of the rooms that are units here
 * @param copies what the meeting is called in their mailboxes, as far as their calendars told
 */
record LookAtMeeting(
    Graph graph,
    OutlookSettings outlook,
    ZoneId zone,
    Set<String> rooms,
    Map<String, String> copies) {

  /** So far from its time the first of a series is looked for that was moved meanwhile. */
  private static final Duration AROUND = Duration.ofDays(35);

  /**
   * What a look came to.
   *
   * @param meeting the meeting, with the name by which its organiser's mailbox knows it
   * @param theirs what Outlook has
   * @param event the organiser's copy, where there is one that we can see
   */
  record Seen(Meeting meeting, Theirs theirs, Optional<GraphEvent> event) {}

  Answer<Seen> at(Meeting meeting) {
    if (meeting.event().isPresent()) {
      Answer<GraphEvent> known = graph.event(meeting.organiser(), meeting.event().get());
      boolean gone = known.failure().filter(GraphFault::isEventGone).isPresent();
      return gone && meeting.bornHere() ? byMark(meeting) : seen(meeting, known.map(Optional::of));
    }
    if (meeting.bornHere()) {
      return byMark(meeting);
    }
    return byName(meeting, meeting.iCalUid().orElseThrow());
  }

  /** What was created, and whose answer never came, or that has another name by now. */
  Answer<Seen> byMark(Meeting meeting) {
    return graph
        .byMark(meeting.organiser(), meeting.mark())
        .then(
            found ->
                seen(
                    found.stream()
                        .findFirst()
                        .map(event -> meeting.found(event.id(), event.iCalUId()))
                        .orElse(meeting),
                    new Done<>(found.stream().findFirst())));
  }

  private Answer<Seen> byName(Meeting meeting, String name) {
    Map<String, GraphEvent> there = new HashMap<>();
    for (String room : meeting.rooms()) {
      switch (copyIn(room, name)) {
        case Done<Optional<GraphEvent>>(Optional<GraphEvent> found) ->
            found.ifPresent(copy -> there.put(room, copy));
        case Failed<Optional<GraphEvent>>(GraphFault fault) -> {
          return new Failed<>(fault);
        }
      }
    }
    return switch (inOrganisers(there, name)) {
      case Done<Optional<Found>>(Optional<Found> his) ->
          his.isEmpty()
              ? new Done<>(new Seen(meeting, ofCopies(there), Optional.empty()))
              : seen(of(meeting, his.get()), new Done<>(his.get().event()));
      case Failed<Optional<Found>>(GraphFault fault) -> new Failed<>(fault);
    };
  }

  private Answer<Optional<Found>> inOrganisers(Map<String, GraphEvent> copies, String name) {
    OrganisersCopy organisersCopy = new OrganisersCopy(graph, outlook);
    for (Map.Entry<String, GraphEvent> copy : copies.entrySet()) {
      Answer<Optional<Found>> his = organisersCopy.of(copy.getKey(), copy.getValue(), name);
      if (his.failure().isPresent() || his.whenDone().flatMap(found -> found).isPresent()) {
        return his;
      }
    }
    return new Done<>(Optional.empty());
  }

  /** What it is known by here stays: one of a series has a name of its own once it is changed. */
  private static Meeting of(Meeting meeting, Found his) {
    return his.event()
        .map(event -> meeting.organisedBy(his.mailbox()).found(event.id(), Optional.empty()))
        .orElse(meeting);
  }

  /** One of a series is called in its room's mailbox by a name that no other mailbox knows. */
  private Answer<Optional<GraphEvent>> copyIn(String room, String name) {
    String known = copies.get(room);
    if (known == null) {
      return graph.byICalUId(room, name).map(found -> found.stream().findFirst());
    }
    Answer<Optional<GraphEvent>> copy = graph.event(room, known).map(Optional::of);
    return copy.failure().filter(GraphFault::isEventGone).isPresent()
        ? new Done<>(Optional.empty())
        : copy;
  }

  /** Of a meeting of ours that somebody repeats in Outlook the first occurrence is ours. */
  private Answer<Seen> seen(Meeting meeting, Answer<Optional<GraphEvent>> answer) {
    return switch (answer) {
      case Done<Optional<GraphEvent>>(Optional<GraphEvent> event)
          when meeting.bornHere() && event.filter(GraphEvent::isSeries).isPresent() ->
          first(meeting, event.get());
      case Done<Optional<GraphEvent>>(Optional<GraphEvent> event) ->
          new Done<>(
              event
                  .map(copy -> seen(meeting, copy))
                  .orElseGet(() -> new Seen(meeting, new Theirs.Gone(), Optional.empty())));
      case Failed<Optional<GraphEvent>>(GraphFault fault) ->
          fault.isEventGone()
              ? new Done<>(new Seen(meeting, new Theirs.Gone(), Optional.empty()))
              : new Failed<>(fault);
    };
  }

  private Seen seen(Meeting meeting, GraphEvent event) {
    return new Seen(
        meeting,
        event.cancelled() || !event.time().isValid() ? new Theirs.Gone() : there(event),
        Optional.of(event));
  }

  private Answer<Seen> first(Meeting meeting, GraphEvent series) {
    Instant start =
        meeting
            .agreed()
            .map(common -> common.span().startInstant(zone))
            .orElseGet(() -> series.time().start());
    Window around = new Window(start.minus(AROUND), start.plus(AROUND));
    return graph
        .instances(meeting.organiser(), series.id(), around)
        .map(
            instances ->
                instances.stream()
                    .filter(each -> each.originalStart().equals(start))
                    .findFirst()
                    .map(each -> seen(meeting.found(each.id(), Optional.empty()), each))
                    .orElseGet(() -> new Seen(meeting, new Theirs.Gone(), Optional.empty())));
  }

  private Theirs.There there(GraphEvent event) {
    Map<String, RoomAnswer> answers = new HashMap<>();
    for (Attendee attendee : event.attendees()) {
      attendee
          .person()
          .address()
          .map(address -> address.toLowerCase(Locale.ROOT))
          .filter(address -> attendee.type() == Attendee.Type.RESOURCE || rooms.contains(address))
          .ifPresent(room -> answers.put(room, answer(attendee.response())));
    }
    return new Theirs.There(MeetingTimes.span(event.time(), zone), answers);
  }

  private Theirs ofCopies(Map<String, GraphEvent> copies) {
    Map<String, RoomAnswer> answers = new HashMap<>();
    copies.forEach(
        (room, copy) -> {
          if (!copy.cancelled()) {
            answers.put(room, answer(copy.response()));
          }
        });
    return copies.values().stream()
        .filter(copy -> !copy.cancelled() && copy.time().isValid())
        .findFirst()
        .<Theirs>map(copy -> new Theirs.There(MeetingTimes.span(copy.time(), zone), answers))
        .orElseGet(Theirs.Gone::new);
  }

  private static RoomAnswer answer(Response response) {
    return switch (response) {
      case ACCEPTED, ORGANIZER -> RoomAnswer.ACCEPTED;
      case TENTATIVE -> RoomAnswer.TENTATIVE;
      case DECLINED -> RoomAnswer.DECLINED;
      case NONE, NOT_RESPONDED -> RoomAnswer.AWAITED;
    };
  }
}
