package ee.hbook.sync.record.jpa;

import ee.hbook.availability.Span;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/** The JSON of values that a run keeps on record. What is empty is left out. */
final class RecordedJson {

  private static final JsonProvider JSON = JsonProvider.provider();

  private RecordedJson() {}

  static JsonObjectBuilder object() {
    return JSON.createObjectBuilder();
  }

  static <T> JsonArray array(List<T> values, Function<T, JsonObject> form) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(value -> array.add(form.apply(value)));
    return array.build();
  }

  static <T> List<T> list(JsonArray array, Function<JsonObject, T> reading) {
    return array.stream().map(JsonValue::asJsonObject).map(reading).toList();
  }

  static JsonArray parse(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readArray();
    }
  }

  static void add(JsonObjectBuilder object, String name, OptionalLong number) {
    number.ifPresent(value -> object.add(name, value));
  }

  static void addText(JsonObjectBuilder object, String name, Optional<String> text) {
    text.ifPresent(value -> object.add(name, value));
  }

  static void addSpan(JsonObjectBuilder object, Span span) {
    LocalDateRange days = span.days();
    object.add("checkIn", days.getStart().toString()).add("checkOut", days.getEnd().toString());
    if (!span.isNights()) {
      object.add("start", span.start().toString()).add("end", span.end().toString());
    }
  }

  static Span span(JsonObject object) {
    return object.containsKey("start")
        ? new Span(
            LocalDateTime.parse(object.getString("start")),
            LocalDateTime.parse(object.getString("end")))
        : Span.nights(nights(object));
  }

  static OptionalLong number(JsonObject object, String name) {
    return object.containsKey(name)
        ? OptionalLong.of(object.getJsonNumber(name).longValueExact())
        : OptionalLong.empty();
  }

  static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.getJsonString(name)).map(JsonString::getString);
  }

  static <T> Optional<T> inner(JsonObject object, String name, Function<JsonObject, T> reading) {
    return Optional.ofNullable(object.getJsonObject(name)).map(reading);
  }

  static Instant instant(JsonObject object, String name) {
    return Instant.parse(object.getString(name));
  }

  static LocalDateRange nights(JsonObject object) {
    return LocalDateRange.of(
        LocalDate.parse(object.getString("checkIn")),
        LocalDate.parse(object.getString("checkOut")));
  }
}
