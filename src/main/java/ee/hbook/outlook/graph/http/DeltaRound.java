package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.RoomChanges;
import ee.hbook.outlook.graph.RoomChanges.SetAside;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One round of a delta, put together from its pages: of an event that comes more than once the
 * version that was changed last, of occurrences what they leave to their series.
 */
final class DeltaRound {

  private static final String REMOVED = "@removed";

  /** What an occurrence never has from its series. */
  private static final Set<String> OWN =
      Set.of(
          "id",
          "iCalUId",
          "type",
          "start",
          "end",
          "seriesMasterId",
          "recurrence",
          "transactionId",
          "@odata.etag",
          "changeKey",
          "originalStart",
          "lastModifiedDateTime");

  private final Map<String, Fields> events = new LinkedHashMap<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private final List<SetAside> setAside = new ArrayList<>();

  DeltaRound(List<Fields> pages) {
    pages.stream().flatMap(page -> page.list("value").stream()).forEach(this::take);
  }

  private void take(JsonValue item) {
    Optional<String> id =
        item instanceof JsonObject ? Fields.of(item).text("id") : Optional.empty();
    if (id.isEmpty()) {
      setAside.add(new SetAside(Optional.empty(), "no id"));
      return;
    }
    Fields event = Fields.of(item);
    if (event.has(REMOVED)) {
      removed.add(id.get());
      events.remove(id.get());
    } else {
      removed.remove(id.get());
      events.merge(id.get(), event, DeltaRound::newer);
    }
  }

  private static Fields newer(Fields earlier, Fields later) {
    String changed = "lastModifiedDateTime";
    boolean older =
        later
            .instant(changed)
            .flatMap(last -> earlier.instant(changed).map(last::isBefore))
            .orElse(false);
    return older ? earlier : later;
  }

  /** The series that occurrences of this round leave something to, and that are not in it. */
  Set<String> seriesWanted() {
    return events.values().stream()
        .filter(DeltaRound::isBare)
        .flatMap(event -> event.text("seriesMasterId").stream())
        .filter(id -> !events.containsKey(id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What the round comes to.
   *
   * @param series the series that were wanted and found; occurrences of others are left out
   * @param cursor what to ask with the next time
   * @param whole whether it began without one
   */
  RoomChanges changes(Map<String, Fields> series, String cursor, boolean whole) {
    List<GraphEvent> understood = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>(setAside);
    for (Fields event : events.values()) {
      if (EventReader.type(event) == GraphEvent.Type.MASTER) {
        continue;
      }
      Optional<Fields> master =
          event
              .text("seriesMasterId")
              .flatMap(id -> Optional.ofNullable(events.getOrDefault(id, series.get(id))));
      if (isBare(event) && master.isEmpty()) {
        continue;
      }
      switch (read(event, master)) {
        case EventReader.Understood(GraphEvent read) -> understood.add(read);
        case EventReader.NotUnderstood(SetAside why) -> aside.add(why);
      }
    }
    return new RoomChanges(understood, removed, aside, cursor, whole);
  }

  private static EventReader.Read read(Fields event, Optional<Fields> master) {
    return EventReader.read(
        master.map(series -> event.inheriting(series, OWN)).orElse(event),
        master.flatMap(series -> series.text("iCalUId")));
  }

  /** Whether an occurrence leaves to its series who has made it, or what it is called by all. */
  private static boolean isBare(Fields event) {
    return event.has("seriesMasterId")
        && !(event.has("iCalUId") && (event.has("organizer") || event.has("attendees")));
  }
}
