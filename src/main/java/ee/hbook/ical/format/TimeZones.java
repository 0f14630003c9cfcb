package ee.hbook.ical.format;

import ee.hbook.ical.format.raw.RawComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import net.fortuna.ical4j.model.TimeZoneRegistry;

/**
 * Finds out what a TZID means: a zone of the tz database (also behind a producer's prefix), a
 * Windows zone, or the VTIMEZONE that comes with the file. A TZID that is none of these is taken
 * for the property's own zone.
 */
final class TimeZones {

  private static final Properties WINDOWS = windows();

  private final ZoneId property;
  private final Map<String, ForeignZone> defined = new HashMap<>();
  private final Map<String, UnaryOperator<LocalDateTime>> known = new HashMap<>();

  TimeZones(ZoneId property, List<RawComponent> calendars) {
    this.property = property;
    for (RawComponent calendar : calendars) {
      for (RawComponent zone : calendar.components("VTIMEZONE")) {
        zone.line("TZID")
            .ifPresent(
                id ->
                    ForeignZone.of(zone).ifPresent(rules -> defined.put(id.text().strip(), rules)));
      }
    }
  }

  /** From the local time of a TZID to the local time of the property. */
  UnaryOperator<LocalDateTime> toProperty(String tzid) {
    return known.computeIfAbsent(tzid.strip(), this::find);
  }

  /** From the local time of a zone to the local time of the property. */
  UnaryOperator<LocalDateTime> toProperty(ZoneId zone) {
    return local -> local.atZone(zone).withZoneSameInstant(property).toLocalDateTime();
  }

  private UnaryOperator<LocalDateTime> find(String tzid) {
    Optional<ZoneId> zone =
        tzDatabase(tzid).or(() -> Optional.ofNullable(WINDOWS.getProperty(tzid)).map(ZoneId::of));
    if (zone.isPresent()) {
      return toProperty(zone.get());
    }
    ForeignZone foreign = defined.get(tzid);
    return foreign == null ? UnaryOperator.identity() : local -> convert(local, foreign);
  }

  private LocalDateTime convert(LocalDateTime local, ForeignZone foreign) {
    ZoneOffset offset = foreign.offset(local);
    return local.atOffset(offset).atZoneSameInstant(property).toLocalDateTime();
  }

  /** Some producers write {@code /example.org/2024a/Europe/Prague}. */
  private static Optional<ZoneId> tzDatabase(String tzid) {
    String rest = tzid;
    while (true) {
      try {
        return Optional.of(ZoneId.of(rest));
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
        TimeZoneRegistry.class.getResourceAsStream(
            "/net/fortuna/ical4j/transform/compliance/msTimezoneNames")) {
      if (list != null) {
        names.load(list);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }
}
