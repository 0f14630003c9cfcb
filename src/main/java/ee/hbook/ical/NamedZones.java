package ee.hbook.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/**
 * Zones by the names that others give them: those of the tz database, also behind a prefix ({@code
 * /example.org/2024a/Europe/Prague}, Exchange's {@code tzone://Microsoft/Utc}), and those of
 * Windows.
 */
public final class NamedZones {

  private static final Properties WINDOWS = windows();

  private NamedZones() {}

  /**
   * What a name stands for.
   *
   * @param name the name, without blanks around it
   * @return the zone; empty when nobody knows it, such as {@code tzone://Microsoft/Custom}
   */
  public static Optional<ZoneId> of(String name) {
    return tzDatabase(name)
        .or(() -> Optional.ofNullable(WINDOWS.getProperty(name)).map(ZoneId::of));
  }

  private static Optional<ZoneId> tzDatabase(String name) {
    String rest = name;
    while (true) {
      try {
        return Optional.of(ZoneId.of(rest.equalsIgnoreCase("UTC") ? "UTC" : rest));
      } catch (DateTimeException unknown) {
        int slash = rest.indexOf('/');
        if (slash < 0) {
          return Optional.empty();
        }
        rest = rest.substring(slash + 1);
      }
    }
  }

  private static Properties windows() {
    Properties names = new Properties();
    try (InputStream list =
        NamedZones.class.getResourceAsStream("/ee/hbook/windows-zones.properties")) {
      if (list != null) {
        names.load(list);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }
}
