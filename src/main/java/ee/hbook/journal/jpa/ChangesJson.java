package ee.hbook.journal.jpa;

import ee.hbook.journal.JournalEntry.Change;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** What changed, as it is stored. */
final class ChangesJson {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int MOST = 4000;

  private ChangesJson() {}

  /** As JSON; from the end less of it when it is more than can be stored. */
  static String write(List<Change> changes) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Change change : changes) {
      array.add(
          JSON.createObjectBuilder()
              .add("what", change.what())
              .add("before", change.before())
              .add("after", change.after()));
    }
    String json = array.build().toString();
    return json.length() <= MOST ? json : write(changes.subList(0, changes.size() - 1));
  }

  static List<Change> read(String json) {
    if (json.isEmpty()) {
      return List.of();
    }
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonArray array = reader.readArray();
      return array.stream()
          .map(JsonValue::asJsonObject)
          .map(
              change ->
                  new Change(
                      change.getString("what"),
                      change.getString("before"),
                      change.getString("after")))
          .toList();
    }
  }
}
