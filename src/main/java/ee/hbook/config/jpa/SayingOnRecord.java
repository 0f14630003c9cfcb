package ee.hbook.config.jpa;

import ee.hbook.config.Saying;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A sentence on record: its key and its values. A day or a moment is an object, so that it stays
 * one.
 */
public final class SayingOnRecord {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String DAY = "day";
  private static final String MOMENT = "moment";

  private SayingOnRecord() {}

  /**
   * Writes a sentence down.
   *
   * @param saying the sentence
   * @return an object with {@code key} and {@code values}
   */
  public static JsonObject write(Saying saying) {
    JsonArrayBuilder values = JSON.createArrayBuilder();
    for (Object value : saying.values()) {
      switch (value) {
        case Saying other -> values.add(write(other));
        case LocalDate day -> values.add(time(DAY, day));
        case LocalDateTime moment -> values.add(time(MOMENT, moment));
        case Number number -> values.add(number.longValue());
        default -> values.add(value.toString());
      }
    }
    return JSON.createObjectBuilder().add("key", saying.key()).add("values", values).build();
  }

  /**
   * Reads a sentence.
   *
   * @param object as {@link #write} makes it
   * @return the sentence
   */
  public static Saying read(JsonObject object) {
    return new Saying(
        object.getString("key"),
        object.getJsonArray("values").stream().map(SayingOnRecord::value).toList());
  }

  /**
   * Reads a sentence.
   *
   * @param text the object that {@link #write} makes, written out
   * @return the sentence
   */
  public static Saying read(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return read(reader.readObject());
    }
  }

  private static JsonObject time(String name, Object time) {
    return JSON.createObjectBuilder().add(name, time.toString()).build();
  }

  private static Object value(JsonValue value) {
    return switch (value) {
      case JsonObject object when object.containsKey(DAY) -> LocalDate.parse(object.getString(DAY));
      case JsonObject object when object.containsKey(MOMENT) ->
          LocalDateTime.parse(object.getString(MOMENT));
      case JsonObject object -> read(object);
      case JsonNumber number -> number.longValueExact();
      case JsonString text -> text.getString();
      default -> value.toString();
    };
  }
}
