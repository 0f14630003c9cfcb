package ee.hbook.config.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes public records as JSON: components in their order, nulls left out, days and instants as
 * ISO-8601 texts, numbers that may be missing as null. The same on every server, whatever its JSON
 * binding makes of records.
 */
public final class RecordJson {

  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private RecordJson() {}

  /**
   * One record.
   *
   * @param record a public record of texts, numbers, booleans, days, times, instants, records and
   *     lists of records or texts
   * @return the object
   */
  public static JsonObject object(Record record) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      add(object, component.getName(), value(record, component));
    }
    return object.build();
  }

  /**
   * A list of records or texts.
   *
   * @param records public records or texts
   * @return a plain array
   */
  public static JsonArray array(Collection<?> records) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Object element : records) {
      switch (element) {
        case String text -> array.add(text);
        case Record inner -> array.add(object(inner));
        default -> throw new IllegalArgumentException("No JSON for " + element.getClass());
      }
    }
    return array.build();
  }

  private static void add(JsonObjectBuilder object, String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String text -> object.add(name, text);
      case Integer number -> object.add(name, number);
      case Long number -> object.add(name, number);
      case OptionalLong number when number.isPresent() -> object.add(name, number.getAsLong());
      case OptionalLong none -> object.addNull(name);
      case Boolean truth -> object.add(name, truth);
      case LocalDate day -> object.add(name, day.toString());
      case LocalTime time -> object.add(name, time.toString());
      case LocalDateTime moment -> object.add(name, moment.toString());
      case Instant instant -> object.add(name, instant.toString());
      case Record inner -> object.add(name, object(inner));
      case Collection<?> list -> object.add(name, array(list));
      case Object other -> throw new IllegalArgumentException("No JSON for " + other.getClass());
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException notPublic) {
      throw new IllegalArgumentException("Not a public record: " + record.getClass(), notPublic);
    }
  }
}
