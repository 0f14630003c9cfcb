package ee.hbook.acceptance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Programs that a test needs and that Maven does not bring. Where one is missing the test is
 * skipped and says what to install; with {@code -Dci=true} it fails instead.
 */
final class Installed {

  private Installed() {}

  /** The first of some places that holds a program. */
  static Path firstOf(String name, List<Path> places) {
    return places.stream().filter(Files::isExecutable).findFirst().orElseGet(() -> missing(name));
  }

  private static Path missing(String name) {
    String message = name + " is not installed";
    return Boolean.getBoolean("ci") ? fail(message) : abort(message);
  }
}
