package ee.hbook.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Which HBook EE this is.
 *
 * @param version as in {@code CHANGELOG.md}: {@code 1.0.0}
 */
public record Release(String version) {

  /** The one that runs: the build writes its version down. */
  public static final Release OURS = read();

  private static Release read() {
    try (InputStream file = Release.class.getResourceAsStream("/ee/hbook/release.properties")) {
      Properties release = new Properties();
      release.load(Objects.requireNonNull(file));
      return new Release(release.getProperty("version", ""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
