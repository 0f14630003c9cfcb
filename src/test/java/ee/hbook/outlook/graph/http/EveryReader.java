package ee.hbook.outlook.graph.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives one payload to every reader there is, whatever it was meant for. */
final class EveryReader {

  private EveryReader() {}

  /** True when none of them threw. */
  static boolean read(String json) {
    JsonObject payload = GraphFixtures.object(json);
    each(payload);
    new Fields(payload).list("value").forEach(EveryReader::each);
    round(List.of(new Fields(payload), new Fields(payload)));
    return true;
  }

  static void each(JsonValue item) {
    Fields fields = Fields.of(item);
    EventReader.read(fields);
    EventReader.read(fields, Optional.of("series"));
    RoomReader.of(fields);
    MailboxReader.of(fields);
    SubscriptionJson.read(fields);
  }

  private static void round(List<Fields> pages) {
    DeltaRound round = new DeltaRound(pages);
    Map<String, Fields> series =
        round.seriesWanted().stream().collect(Collectors.toMap(id -> id, id -> pages.getFirst()));
    round.changes(series, "cursor", true);
  }
}
