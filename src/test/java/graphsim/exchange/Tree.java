package graphsim.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain maps, lists, texts, numbers and booleans, so that an answer can be put together.
 */
public final class Tree {

  /** Kept: to look for it anew for every value takes most of the time. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private Tree() {}

  /** A map in the order in which its names and values are given. */
  public static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** Reads an object; an empty text is an empty one. */
  public static Map<String, Object> read(String text) {
    if (text.isBlank()) {
      return new LinkedHashMap<>();
    }
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return map(reader.readObject());
    }
  }

  /** Writes a value. */
  public static String write(Object value) {
    return json(value).toString();
  }

  /** A text at a path of names that are separated by dots, or null. */
  public static String text(Map<String, Object> map, String path) {
    return at(map, path) instanceof String text ? text : null;
  }

  /** The value at a path of names, whose case does not matter, or null. */
  public static Object at(Map<String, Object> map, String path) {
    Object value = map;
    for (String name : path.split("\\.")) {
      value = value instanceof Map<?, ?> inner ? named(inner, name) : null;
    }
    return value;
  }

  /** The object at a path, empty where there is none. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(Map<String, Object> map, String path) {
    return at(map, path) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : Map.of();
  }

  /** The objects in the list at a path, none where there is no list. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> objects(Map<String, Object> map, String path) {
    return at(map, path) instanceof List<?> list
        ? list.stream()
            .filter(Map.class::isInstance)
            .map(item -> (Map<String, Object>) item)
            .toList()
        : List.of();
  }

  private static Object named(Map<?, ?> map, String name) {
    if (map.containsKey(name)) {
      return map.get(name);
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (name.equalsIgnoreCase((String) entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static Map<String, Object> map(JsonObject object) {
    Map<String, Object> map = new LinkedHashMap<>();
    object.forEach((name, value) -> map.put(name, plain(value)));
    return map;
  }

  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> map(value.asJsonObject());
      case ARRAY -> list(value.asJsonArray());
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> number((JsonNumber) value);
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static Object number(JsonNumber number) {
    return number.isIntegral() ? (Object) number.longValue() : (Object) number.doubleValue();
  }

  private static List<Object> list(JsonArray array) {
    List<Object> list = new ArrayList<>();
    array.forEach(value -> list.add(plain(value)));
    return list;
  }

  private static JsonValue json(Object value) {
    return switch (value) {
      case null -> JsonValue.NULL;
      case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
      case Integer number -> JSON.createValue(number);
      case Long number -> JSON.createValue(number);
      case Double number -> JSON.createValue(number);
      case Map<?, ?> map -> {
        var object = JSON.createObjectBuilder();
        map.forEach((name, item) -> object.add((String) name, json(item)));
        yield object.build();
      }
      case Collection<?> items -> {
        var array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(json(item)));
        yield array.build();
      }
      default -> JSON.createValue(value.toString());
    };
  }
}
