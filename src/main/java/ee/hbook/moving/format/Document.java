package ee.hbook.moving.format;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts of a settings file. Tables may bear HBook's prefix or that of the whole site; an empty
 * map may have come as an empty list, as PHP writes it.
 */
record Document(JsonObject root) {

  static Document read(byte[] file) {
    boolean marked = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB;
    int from = marked ? 3 : 0;
    Reader text =
        new InputStreamReader(
            new ByteArrayInputStream(file, from, file.length - from), StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(text)) {
      JsonObject root = reader.readObject();
      if (root.containsKey("accom") || root.containsKey("tables") || root.containsKey("options")) {
        return new Document(root);
      }
    } catch (RuntimeException noJson) { // a provider's limits are no JsonException
      throw refused();
    }
    throw refused();
  }

  private static InvalidInput refused() {
    return new InvalidInput("file", Saying.of("moving_no_file"));
  }

  /** Everything under a name, whether a map or a list: each with its key, or its place. */
  Map<String, JsonValue> entries(String name) {
    Map<String, JsonValue> entries = new java.util.LinkedHashMap<>();
    JsonValue value = root.get(name);
    if (value instanceof JsonObject object) {
      entries.putAll(object);
    } else if (value != null && value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(each -> entries.put(Integer.toString(entries.size()), each));
    }
    return entries;
  }

  /** All tables by HBook's name for them. */
  Map<String, List<Row>> tables() {
    Map<String, List<Row>> tables = new TreeMap<>();
    entries("tables")
        .forEach((name, rows) -> tables.put(name.replaceFirst("^(.*_)?hb_", ""), rows(rows)));
    return tables;
  }

  /** What only a house of this kind writes. */
  Row own(String part, String name) {
    return inside(inside(inside(new Row(root), "hbook_ee"), part), name);
  }

  private static Row inside(Row row, String name) {
    return row.json().get(name) instanceof JsonObject inner
        ? new Row(inner)
        : new Row(JsonValue.EMPTY_JSON_OBJECT);
  }

  private static List<Row> rows(JsonValue value) {
    return switch (value.getValueType()) {
      case ARRAY -> objects(value.asJsonArray());
      case OBJECT -> objects(List.copyOf(value.asJsonObject().values()));
      default -> List.of();
    };
  }

  private static List<Row> objects(List<JsonValue> values) {
    return values.stream()
        .filter(JsonObject.class::isInstance)
        .map(row -> new Row(row.asJsonObject()))
        .toList();
  }
}
