package ee.hbook.outlook.graph.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Payloads of Graph that lie beside the project; tests without them are skipped. */
final class GraphFixtures {

  private static final Path FOLDER = Path.of("../shared/fixtures/graph");

  private GraphFixtures() {}

  static Fields fields(String name) {
    Path file = FOLDER.resolve(name + ".json");
    assumeTrue(Files.exists(file), "../shared is not here");
    try {
      return json(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Path> all() {
    assumeTrue(Files.exists(FOLDER), "../shared is not here");
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files
          .filter(file -> file.getParent() != null && !file.getParent().equals(FOLDER))
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Fields json(String text) {
    return new Fields(object(text));
  }

  static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
