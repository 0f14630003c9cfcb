package ee.hbook.sync.record.jpa;

import ee.hbook.config.Saying;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;

/** A sentence on record: its key and its values. A day is an object, so that it stays a day. */
final class RecordedSaying {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String DAY = "day";

  private RecordedSaying() {}

  static JsonObject write(Saying saying) {
    JsonArrayBuilder values = JSON.createArrayBuilder();
    for (Object value : saying.values()) {
      switch (value) {
        case Saying other -> values.add(write(other));
        case LocalDate day -> values.add(RecordedJson.object().add(DAY, day.toString()).build());
        case Number number -> values.add(number.longValue());
        default -> values.add(value.toString());
      }
    }
    return RecordedJson.object().add("key", saying.key()).add("values", values).build();
  }

  static Saying read(JsonObject object) {
    return new Saying(
        object.getString("key"),
        object.getJsonArray("values").stream().map(RecordedSaying::value).toList());
  }

  private static Object value(JsonValue value) {
    return switch (value) {
      case JsonObject object when object.containsKey(DAY) -> LocalDate.parse(object.getString(DAY));
      case JsonObject object -> read(object);
      case JsonNumber number -> number.longValueExact();
      case JsonString text -> text.getString();
      default -> value.toString();
    };
  }
}
