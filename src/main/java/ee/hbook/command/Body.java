package ee.hbook.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is sent: only what was given on the command line. */
final class Body {

  private final JsonObjectBuilder fields = Json.createObjectBuilder();

  /** Adds a field; null leaves it out. */
  Body put(String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Integer number -> fields.add(name, number);
      case Long number -> fields.add(name, number);
      case Boolean truth -> fields.add(name, truth);
      case JsonValue json -> fields.add(name, json);
      case Collection<?> texts -> fields.add(name, Json.createArrayBuilder(texts));
      case Object text -> fields.add(name, text.toString());
    }
    return this;
  }

  JsonObject json() {
    return fields.build();
  }
}
