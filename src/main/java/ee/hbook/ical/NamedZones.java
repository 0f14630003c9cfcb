package ee.hbook.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Zones by the names that others give them: those of the tz database, also behind a prefix ({@code
 * /example.org/2024a/Europe/Prague}, Exchange's {@code tzone://Microsoft/Utc}), and those of
 * Windows.
 */
public final class NamedZones {

  private static final Properties WINDOWS = windows();

  /** What is so then is decided by rules alone. */
  private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

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

  /**
   * What Windows calls a zone, or one that keeps the same time.
   *
   * @param zone a zone of the tz database
   * @return such as {@code Romance Standard Time}; empty when Windows has none
   */
  public static Optional<String> windows(ZoneId zone) {
    List<String> names = WINDOWS.stringPropertyNames().stream().sorted().toList();
    return names.stream()
        .filter(name -> WINDOWS.getProperty(name).equals(zone.getId()))
        .findFirst()
        .or(
            () ->
                names.stream()
                    .filter(name -> isSameTime(ZoneId.of(WINDOWS.getProperty(name)), zone))
                    .findFirst());
  }

  /**
   * Whether clocks in two zones show the same from now on, whatever they showed in the past.
   *
   * @param one a zone
   * @param other another
   * @return true for Prague and Budapest
   */
  public static boolean isSameTime(ZoneId one, ZoneId other) {
    ZoneRules here = one.getRules();
    ZoneRules there = other.getRules();
    return here.getTransitionRules().equals(there.getTransitionRules())
        && here.getStandardOffset(FAR).equals(there.getStandardOffset(FAR));
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
