package ee.hbook.outlook.graph.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * One JSON object of Graph. Names are found in whatever case, as documentation and service differ;
 * what is null, missing or of another type is not there.
 */
final class Fields {

  static final Fields NONE = new Fields(JsonValue.EMPTY_JSON_OBJECT);

  private static final int LONGEST_TIME = 40;
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2900-01-01T00:00:00Z");

  private final Map<String, JsonValue> values;

  Fields(JsonObject object) {
    this(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    object.forEach(this::put);
  }

  private Fields(Map<String, JsonValue> values) {
    this.values = values;
  }

  static Fields of(JsonValue value) {
    return value instanceof JsonObject object ? new Fields(object) : NONE;
  }

  /** This, and what it does not tell from another, except for some. */
  Fields inheriting(Fields other, Set<String> own) {
    Fields all = new Fields(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    other.values.forEach(all::put);
    own.forEach(all.values::remove);
    values.forEach(all::put);
    return all;
  }

  private void put(String name, JsonValue value) {
    if (value.getValueType() != JsonValue.ValueType.NULL) {
      values.put(name, value);
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** A text as it is; empty when it is blank. */
  Optional<String> text(String name) {
    return values.get(name) instanceof JsonString text && !text.getString().isBlank()
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  boolean isTrue(String name) {
    JsonValue value = values.get(name);
    return value == JsonValue.TRUE
        || (value instanceof JsonString text && text.getString().equalsIgnoreCase("true"));
  }

  /** A number, also one that is written as a text. */
  OptionalInt number(String name) {
    return switch (values.get(name)) {
      case JsonNumber number -> whole(number.doubleValue());
      case JsonString text when text.getString().strip().matches("[0-9]{1,9}") ->
          OptionalInt.of(Integer.parseInt(text.getString().strip()));
      case null, default -> OptionalInt.empty();
    };
  }

  private static OptionalInt whole(double number) {
    return Math.abs(number) <= Integer.MAX_VALUE
        ? OptionalInt.of((int) number)
        : OptionalInt.empty();
  }

  Fields object(String name) {
    return values.get(name) instanceof JsonObject object ? new Fields(object) : NONE;
  }

  /** The items of a list, whatever each is. */
  List<JsonValue> list(String name) {
    return values.get(name) instanceof JsonArray list ? List.copyOf(list) : List.of();
  }

  /** The items of a list that are objects. */
  List<Fields> objects(String name) {
    return list(name).stream().filter(JsonObject.class::isInstance).map(Fields::of).toList();
  }

  /** The items of a list that are texts. */
  List<String> texts(String name) {
    return list(name).stream()
        .filter(JsonString.class::isInstance)
        .map(each -> ((JsonString) each).getString())
        .toList();
  }

  /** A point in time; without an offset it is UTC, and the year 1 means that there is none. */
  Optional<Instant> instant(String name) {
    return text(name)
        .flatMap(Fields::dateTime)
        .map(
            time ->
                time instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : ((LocalDateTime) time).toInstant(ZoneOffset.UTC))
        .filter(Fields::isLikely);
  }

  /** Reads a date with a time, with or without an offset, and any number of digits. */
  static Optional<TemporalAccessor> dateTime(String text) {
    try {
      return text.length() > LONGEST_TIME
          ? Optional.empty()
          : Optional.of(
              DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  text.strip(), OffsetDateTime::from, LocalDateTime::from));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /** Whether a time can be meant: what is unset is in the year 1, what has no end in 9999. */
  static boolean isLikely(Instant time) {
    return time.isAfter(EARLIEST) && time.isBefore(LATEST);
  }
}
