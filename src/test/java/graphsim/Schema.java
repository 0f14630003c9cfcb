package graphsim;

import graphsim.exchange.Tree;
import graphsim.graph.SimAnswer;
import graphsim.graph.SimRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Microsoft's published types of Graph v1.0, where they lie beside the project: every answer that a
 * test gets is held against them. What is not in them is a fault, even where a type is open.
 */
final class Schema {

  private static final Path FIXTURES = Path.of("../shared/fixtures/graph");
  private static final Optional<Schema> THERE = read(FIXTURES.resolve("schema-graph-v1-slim.json"));

  private final Map<String, Object> types;
  private final List<String> faults = new ArrayList<>();

  private Schema(Map<String, Object> types) {
    this.types = types;
  }

  private static Optional<Schema> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(new Schema(Tree.object(Tree.read(Files.readString(file)), "types")))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the types are there. */
  static boolean isThere() {
    return THERE.isPresent();
  }

  /** A payload of Microsoft's documentation. */
  static Map<String, Object> fixture(String name) {
    try {
      return Tree.read(Files.readString(FIXTURES.resolve("dev").resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with an answer, nothing where the types are not there. */
  static List<String> faults(SimRequest request, SimAnswer answer) {
    return THERE.map(schema -> schema.of(request, answer)).orElse(List.of());
  }

  /** What is wrong with a value of a type. */
  static List<String> faults(String type, Map<String, Object> value) {
    return THERE.map(schema -> schema.of(type, value)).orElse(List.of());
  }

  private List<String> of(SimRequest request, SimAnswer answer) {
    if (answer.body().isEmpty() || !answer.body().endsWith("}")) {
      return List.of();
    }
    Map<String, Object> body = answer.json();
    if (answer.status() >= 400) {
      boolean worded =
          body.get("error") instanceof String
              || Tree.text(body, "error.code") != null && Tree.text(body, "error.message") != null;
      return worded ? List.of() : List.of("an error without code and message: " + body);
    }
    Optional<String> type = type(request);
    if (type.isEmpty()) {
      return List.of();
    }
    return body.get("value") instanceof List<?>
        ? Tree.objects(body, "value").stream()
            .flatMap(item -> of(type.get(), item).stream())
            .toList()
        : of(type.get(), body);
  }

  private static Optional<String> type(SimRequest request) {
    List<String> path = request.segments();
    if (path.size() < 3) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (path.get(2)) {
          case "places" ->
              path.get(3).toLowerCase().endsWith("list") && path.size() == 4 ? "roomList" : "room";
          case "subscriptions" -> "subscription";
          case "users" ->
              path.size() == 4
                  ? null
                  : path.get(4).equals("mailboxSettings") ? path.get(4) : "event";
          default -> null;
        });
  }

  private synchronized List<String> of(String type, Map<String, Object> value) {
    faults.clear();
    check(type, value, type);
    return List.copyOf(faults);
  }

  private void check(String type, Map<String, Object> value, String where) {
    value.forEach(
        (name, part) -> {
          if (!name.contains("@")) {
            property(type, name, part, where + "." + name);
          }
        });
  }

  private void property(String type, String name, Object value, String where) {
    Map<String, Object> definition = Tree.object(types, type);
    Map<String, Object> known = Tree.object(Tree.object(definition, "props"), name);
    Object navigation = Tree.object(definition, "nav").get(name);
    String base = Tree.text(definition, "base");
    if (!known.isEmpty()) {
      boolean nullable = Boolean.TRUE.equals(known.get("nullable"));
      typed(Tree.text(known, "type"), nullable, value, where);
    } else if (navigation instanceof String collection) {
      typed(collection, true, value, where);
    } else if (base != null && !base.isEmpty()) {
      property(base, name, value, where);
    } else if (!bag(definition)) {
      faults.add(where + " is not in the schema");
    }
  }

  /** An open type without a property of its own takes anything. */
  private static boolean bag(Map<String, Object> definition) {
    return Boolean.TRUE.equals(definition.get("open"))
        && Tree.object(definition, "props").isEmpty();
  }

  private void typed(String type, boolean nullable, Object value, String where) {
    if (value == null) {
      if (!nullable) {
        faults.add(where + " may not be null");
      }
    } else if (type.startsWith("Collection(")) {
      String of = type.substring("Collection(".length(), type.length() - 1);
      if (value instanceof List<?> all) {
        all.forEach(item -> typed(of, false, item, where));
      } else {
        faults.add(where + " is no collection");
      }
    } else if (type.startsWith("graph.")) {
      ours(type.substring("graph.".length()), value, where);
    } else if (!primitive(type, value)) {
      faults.add(where + " is no " + type + ": " + value);
    }
  }

  @SuppressWarnings("unchecked")
  private void ours(String type, Object value, String where) {
    Object members = Tree.object(types, type).get("members");
    if (members instanceof List<?> words) {
      if (!words.contains(value)) {
        faults.add(where + " is none of " + words + ": " + value);
      }
    } else if (value instanceof Map<?, ?> object) {
      check(type, (Map<String, Object>) object, where);
    } else {
      faults.add(where + " is no object");
    }
  }

  private static boolean primitive(String type, Object value) {
    return switch (type) {
      case "Edm.Boolean" -> value instanceof Boolean;
      case "Edm.Int32" -> value instanceof Long number && number == number.intValue();
      case "Edm.Double" -> value instanceof Number;
      case "Edm.String" -> value instanceof String;
      case "Edm.DateTimeOffset" -> parses(() -> OffsetDateTime.parse((String) value));
      case "Edm.Date" -> parses(() -> LocalDate.parse((String) value));
      case "Edm.TimeOfDay" -> parses(() -> LocalTime.parse((String) value));
      case "Edm.Guid" -> parses(() -> UUID.fromString((String) value));
      default -> false;
    };
  }

  private static boolean parses(Runnable parser) {
    try {
      parser.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
