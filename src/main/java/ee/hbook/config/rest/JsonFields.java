package ee.hbook.config.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object that somebody sent, and refuses by name what cannot be taken.
 * An absent field and a null are the same unless {@link #isNull} is asked.
 */
public final class JsonFields {

  private final JsonObject object;
  private final String prefix;

  private JsonFields(JsonObject object, String prefix) {
    this.object = object;
    this.prefix = prefix;
  }

  /**
   * Reads a request's body.
   *
   * @param body the body, at most 1 MB
   * @return its fields
   * @throws InvalidInput for the field {@code body} if it is not one JSON object
   */
  public static JsonFields read(InputStream body) {
    return new JsonFields(JsonBody.object(body), "");
  }

  /**
   * Reads a request's body where it may be left out.
   *
   * @param body the body, at most 1 MB
   * @return its fields; none when there is no body
   * @throws InvalidInput for the field {@code body} if it is neither empty nor one JSON object
   */
  public static JsonFields readOrNone(InputStream body) {
    return new JsonFields(JsonBody.objectOrNone(body), "");
  }

  /**
   * Refuses fields that nobody reads, so that a mistyped name does not silently do nothing.
   *
   * @param read the fields that are read
   * @param passedOver fields that our own answers have and that cannot be written
   * @return this
   * @throws InvalidInput naming the first field that is neither
   */
  public JsonFields only(Set<String> read, Set<String> passedOver) {
    for (String name : object.keySet()) {
      if (!read.contains(name) && !passedOver.contains(name)) {
        throw new InvalidInput(prefix + name, Saying.of("refusal_unknown_field"));
      }
    }
    return this;
  }

  /**
   * Refuses a null where there is nothing to clear.
   *
   * @param names the fields
   * @return this
   * @throws InvalidInput naming the first of them that is null
   */
  public JsonFields notNull(Set<String> names) {
    for (String name : object.keySet()) {
      if (names.contains(name) && isNull(name)) {
        throw new InvalidInput(prefix + name, Saying.of("refusal_value_needed"));
      }
    }
    return this;
  }

  /**
   * Whether a field is there and null.
   *
   * @param name the field
   * @return true for a null, false for a value and for an absent field
   */
  public boolean isNull(String name) {
    return JsonValue.NULL.equals(object.get(name));
  }

  /**
   * The name of a field as a refusal shows it.
   *
   * @param name the field
   * @return the name with those of the objects around it, such as {@code customer.email}
   */
  public String path(String name) {
    return prefix + name;
  }

  /**
   * A text.
   *
   * @param name the field
   * @return the text as it was sent
   */
  public Optional<String> text(String name) {
    JsonValue value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonString text) {
      return Optional.of(FieldRules.text(path(name), text.getString()));
    }
    throw new InvalidInput(path(name), Saying.of("refusal_text"));
  }

  /**
   * A text that a null clears.
   *
   * @param name the field
   * @return the text, empty text for a null, nothing for an absent field
   */
  public Optional<String> clearableText(String name) {
    return isNull(name) ? Optional.of("") : text(name);
  }

  /**
   * Everything that was sent, for an object whose fields have no fixed names.
   *
   * @return each field as a text: a number in its digits, true as yes, false as no
   */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach((name, value) -> texts.put(name, FieldRules.written(path(name), value)));
    return texts;
  }

  /**
   * A day.
   *
   * @param name the field
   * @return the day, written as YYYY-MM-DD
   */
  public Optional<LocalDate> day(String name) {
    return text(name).map(text -> FieldRules.day(path(name), text));
  }

  /**
   * A moment on the property's clock.
   *
   * @param name the field
   * @return the moment, written as YYYY-MM-DDTHH:MM
   */
  public Optional<LocalDateTime> localTime(String name) {
    return text(name).map(text -> FieldRules.localTime(path(name), text));
  }

  /**
   * A moment.
   *
   * @param name the field
   * @return the moment, written as ISO-8601 with its offset from UTC
   */
  public Optional<Instant> instant(String name) {
    return text(name).map(text -> FieldRules.instant(path(name), text));
  }

  /**
   * A whole number.
   *
   * @param name the field
   * @return the number
   */
  public OptionalLong wholeNumber(String name) {
    JsonValue value = value(name);
    if (value == null) {
      return OptionalLong.empty();
    }
    if (value instanceof JsonNumber number) {
      return OptionalLong.of(FieldRules.wholeNumber(path(name), number));
    }
    throw new InvalidInput(path(name), Saying.of("refusal_whole_number"));
  }

  /**
   * A whole number of 32 bits.
   *
   * @param name the field
   * @return the number
   */
  public OptionalInt smallNumber(String name) {
    OptionalLong number = wholeNumber(name);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.getAsLong() != (int) number.getAsLong()) {
      throw new InvalidInput(
          path(name), Saying.of("refusal_number_range", "0", Integer.toString(Integer.MAX_VALUE)));
    }
    return OptionalInt.of((int) number.getAsLong());
  }

  /**
   * A count that a null sets to nought.
   *
   * @param name the field
   * @return the number, 0 for a null, nothing for an absent field
   */
  public OptionalInt clearableNumber(String name) {
    return isNull(name) ? OptionalInt.of(0) : smallNumber(name);
  }

  /**
   * A truth value.
   *
   * @param name the field
   * @return true or false
   */
  public Optional<Boolean> truth(String name) {
    JsonValue value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE) {
      return Optional.of(value.getValueType() == ValueType.TRUE);
    }
    throw new InvalidInput(path(name), Saying.of("refusal_truth"));
  }

  /**
   * An object inside this one.
   *
   * @param name the field
   * @return its fields
   */
  public Optional<JsonFields> object(String name) {
    JsonValue value = value(name);
    return value == null ? Optional.empty() : Optional.of(inside(value, path(name)));
  }

  /**
   * A list of texts that a null empties.
   *
   * @param name the field
   * @return the texts, none for a null, nothing for an absent field
   */
  public Optional<List<String>> clearableTexts(String name) {
    JsonValue value = isNull(name) ? JsonValue.EMPTY_JSON_ARRAY : object.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value.getValueType() != ValueType.ARRAY) {
      throw new InvalidInput(path(name), Saying.of("refusal_texts"));
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue element : value.asJsonArray()) {
      if (!(element instanceof JsonString text)) {
        throw new InvalidInput(path(name), Saying.of("refusal_texts"));
      }
      texts.add(FieldRules.text(path(name), text.getString()));
    }
    return Optional.of(List.copyOf(texts));
  }

  /**
   * A list of objects.
   *
   * @param name the field
   * @return the fields of each
   */
  public Optional<List<JsonFields>> objects(String name) {
    JsonValue value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value.getValueType() != ValueType.ARRAY) {
      throw new InvalidInput(path(name), Saying.of("refusal_list"));
    }
    List<JsonFields> objects = new ArrayList<>();
    for (JsonValue element : value.asJsonArray()) {
      objects.add(inside(element, path(name) + "[" + objects.size() + "]"));
    }
    return Optional.of(List.copyOf(objects));
  }

  private static JsonFields inside(JsonValue value, String path) {
    if (value instanceof JsonObject object) {
      return new JsonFields(object, path + ".");
    }
    throw new InvalidInput(path, Saying.of("refusal_object"));
  }

  private @Nullable JsonValue value(String name) {
    return isNull(name) ? null : object.get(name);
  }
}
