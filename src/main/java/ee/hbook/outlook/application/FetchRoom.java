package ee.hbook.outlook.application;

import static java.util.stream.Collectors.toSet;

import ee.hbook.link.Cursor;
import ee.hbook.link.Link;
import ee.hbook.link.OutlookRoom;
import ee.hbook.outlook.GraphFailures;
import ee.hbook.outlook.MeetingReading;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.RoomCursor;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.RoomChanges;
import ee.hbook.outlook.graph.Window;
import ee.hbook.settings.OptionValues;
import ee.hbook.sync.CalendarManners;
import ee.hbook.sync.Claim;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.FetchOutcome;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the calendar of a room: all of it once a day and whenever our own side has changed, because
 * what found its time taken may find it free now; in between what has changed there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FetchRoom {

  /** So far ahead a room is looked at. */
  private static final int MONTHS = 18;

  /** So many events that a whole answer lacks are asked for one by one; more are a mishap. */
  private static final int MOST_ASKED = 20;

  private final Tenant tenant;
  private final KeepRoomEvents keep;
  private final OtherRooms otherRooms;
  private final Clock clock;

  @Inject
  public FetchRoom(Tenant tenant, KeepRoomEvents keep, OtherRooms otherRooms, Clock clock) {
    this.tenant = tenant;
    this.keep = keep;
    this.otherRooms = otherRooms;
    this.clock = clock;
  }

  /**
   * Reads it, as {@link ee.hbook.sync.CalendarSource#fetch}.
   *
   * @param link the link
   * @param room the room
   * @param settings the site's
   * @param known what is remembered, when nothing has changed here since
   * @return what came of it
   */
  public FetchOutcome fetch(
      Link link, OutlookRoom room, OptionValues settings, Optional<Cursor> known) {
    Optional<OutlookSettings> outlook = tenant.settings();
    Optional<Graph> graph = tenant.graph();
    if (outlook.isEmpty() || graph.isEmpty()) {
      return new FetchOutcome.Failed(GraphFailures.NOT_SET_UP);
    }
    if (keep.isCallingFor(room.address())) {
      return new FetchOutcome.Unchanged(link.followed().cursor());
    }
    ZoneId zone = settings.site().zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Window window =
        new Window(
            today.atStartOfDay(zone).toInstant(),
            today.plusMonths(MONTHS).atStartOfDay(zone).toInstant());
    Optional<String> since =
        known
            .flatMap(RoomCursor::of)
            .filter(cursor -> cursor.day().equals(today))
            .map(RoomCursor::text);
    Look look = new Look(link, room, graph.get(), new MeetingReading(outlook.get(), zone), today);
    Map<String, String> names = keep.names(link.id());
    Answer<RoomChanges> answer =
        changes(graph.get(), room, since, window)
            .then(
                changes ->
                    names.keySet().containsAll(changes.removed())
                        ? new Done<>(changes)
                        : graph.get().changes(room.address(), Optional.empty(), window));
    return switch (answer) {
      case Done<RoomChanges>(RoomChanges changes) -> read(look, changes, names);
      case Failed<RoomChanges>(GraphFault fault) -> failed(fault);
    };
  }

  private record Look(
      Link link, OutlookRoom room, Graph graph, MeetingReading reading, LocalDate today) {}

  private static Answer<RoomChanges> changes(
      Graph graph, OutlookRoom room, Optional<String> since, Window window) {
    Answer<RoomChanges> answer = graph.changes(room.address(), since, window);
    return answer.failure().filter(fault -> fault.is(Kind.RESYNC)).isPresent()
        ? graph.changes(room.address(), Optional.empty(), window)
        : answer;
  }

  private FetchOutcome failed(GraphFault fault) {
    return new FetchOutcome.Failed(GraphFailures.of(fault, clock.instant()));
  }

  private FetchOutcome read(Look look, RoomChanges changes, Map<String, String> names) {
    RoomCursor cursor = new RoomCursor(look.today(), changes.cursor());
    if (!changes.whole() && changes.events().isEmpty() && changes.removed().isEmpty()) {
      return new FetchOutcome.Unchanged(cursor.cursor());
    }
    Map<String, GraphEvent> there = new HashMap<>();
    changes.events().forEach(event -> there.put(event.id(), event));
    Set<String> asked = doubtful(changes, names, there);
    boolean mishap = changes.whole() && asked.size() > MOST_ASKED;
    Set<String> gone = new HashSet<>();
    if (!mishap) {
      for (String id : asked) {
        switch (look.graph().event(look.room().address(), id)) {
          case Done<GraphEvent>(GraphEvent event) -> there.put(id, event);
          case Failed<GraphEvent>(GraphFault fault) -> {
            if (fault.isEventGone()) {
              gone.add(id);
            } else if (!fault.is(Kind.MALFORMED)) { // one that cannot be read stays as it was
              return failed(fault);
            }
          }
        }
      }
    }
    return answer(look, changes, cursor, names, there, gone, mishap);
  }

  /** What may be gone: only a look at each says so. */
  private static Set<String> doubtful(
      RoomChanges changes, Map<String, String> names, Map<String, GraphEvent> there) {
    Set<String> doubtful = new HashSet<>(changes.whole() ? names.keySet() : changes.removed());
    doubtful.retainAll(names.keySet());
    doubtful.removeAll(there.keySet());
    return doubtful;
  }

  private FetchOutcome answer(
      Look look,
      RoomChanges changes,
      RoomCursor cursor,
      Map<String, String> names,
      Map<String, GraphEvent> there,
      Set<String> gone,
      boolean mishap) {
    Map<String, String> known = known(there.values(), names);
    Set<String> left = new HashSet<>();
    Map<String, String> goneNames = new HashMap<>();
    gone.forEach(id -> goneNames.put(id, names.getOrDefault(id, id)));
    left.addAll(goneNames.values());
    left.removeAll(known.values());
    Set<String> told = new HashSet<>(known.values());
    told.addAll(left);
    Set<String> ours = keep.ours(told);
    if (changes.whole()) {
      keep.missed(look.room().address(), told);
    }
    keep.learn(look.link().id(), known, goneNames);
    left.removeAll(ours);
    List<RemoteEvent> events = new ArrayList<>();
    List<EventSetAside> setAside =
        new ArrayList<>(changes.setAside().stream().map(MeetingReading::setAside).toList());
    for (GraphEvent event : there.values()) {
      String name = known.getOrDefault(event.id(), MeetingReading.identity(event));
      if (!ours.contains(name)) {
        look.reading()
            .read(name, event)
            .ifPresentOrElse(
                meaning -> events.add(valid(look, event, meaning, setAside)),
                () -> setAside.add(MeetingReading.withoutTime(name)));
      }
    }
    return new FetchOutcome.Read(
        new RemoteCalendar(
            "outlook " + look.room().address(),
            events,
            setAside,
            CalendarManners.GOOD,
            Optional.empty(),
            mishap ? new RemoteCalendar.Whole() : new RemoteCalendar.Changes(left),
            events.size() + " events of a room in Outlook"),
        cursor.cursor(),
        cursor.digest());
  }

  /** The first of a series that somebody has made of a meeting of ours goes by the name of that. */
  private Map<String, String> known(Collection<GraphEvent> there, Map<String, String> names) {
    Map<String, Instant> firsts =
        keep.firsts(there.stream().flatMap(event -> seriesOf(event).stream()).collect(toSet()));
    Map<String, String> known = new HashMap<>();
    for (GraphEvent event : there) {
      String identity =
          seriesOf(event)
              .filter(series -> event.originalStart().equals(firsts.get(series)))
              .orElseGet(() -> MeetingReading.identity(event));
      known.put(event.id(), names.getOrDefault(event.id(), identity));
    }
    return known;
  }

  private static Optional<String> seriesOf(GraphEvent event) {
    return event.series().flatMap(GraphEvent.Series::iCalUId);
  }

  private RemoteEvent valid(
      Look look, GraphEvent event, RemoteEvent meaning, List<EventSetAside> setAside) {
    if (meaning.role() != Claim.Role.STAY
        || meaning.standing() != RemoteEvent.Standing.HOLDS
        || otherRooms.taken(look.link().id(), event, meaning).stream()
            .noneMatch(room -> isIn(look.graph(), room, event))) {
      return meaning;
    }
    setAside.add(MeetingReading.otherRoomTaken(meaning));
    return MeetingReading.onlyHeld(meaning);
  }

  /** What a room has answered is told in its own mailbox first. */
  private static boolean isIn(Graph graph, String room, GraphEvent event) {
    return event
        .iCalUId()
        .flatMap(name -> graph.byICalUId(room, name).whenDone())
        .map(
            copies ->
                copies.stream()
                    .anyMatch(
                        copy -> !copy.cancelled() && copy.response() != Attendee.Response.DECLINED))
        .orElse(true);
  }
}
