package ee.hbook.ical.format;

import ee.hbook.ical.NamedZones;
import ee.hbook.ical.format.raw.RawComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.model.TimeZoneRegistry;

/**
 * Finds out what a TZID means: a zone of the tz database (also behind a producer's prefix), a
 * Windows zone, the VTIMEZONE that comes with the file, or a zone in Windows' words. A TZID that is
 * none of these, such as Outlook's {@code Customized Time Zone} without its VTIMEZONE, is taken for
 * the property's own zone.
 */
final class TimeZones {

  private static final Properties OLDER = older();

  private final ZoneId property;
  private final Map<String, ForeignZone> defined = new HashMap<>();
  private final Map<String, EventTime.Zone> known = new HashMap<>();

  TimeZones(ZoneId property, List<RawComponent> calendars) {
    this.property = property;
    for (RawComponent calendar : calendars) {
      for (RawComponent zone : calendar.components("VTIMEZONE")) {
        zone.line("TZID")
            .ifPresent(
                id -> ForeignZone.of(zone).ifPresent(rules -> defined.put(key(id.text()), rules)));
      }
    }
  }

  /** Which moments the local times of a TZID are. */
  EventTime.Zone zone(String tzid) {
    return known.computeIfAbsent(tzid.strip(), this::find);
  }

  /** Which moments the local times of a zone are. */
  static EventTime.Zone zone(ZoneId zone) {
    return local -> Optional.of(local.atZone(zone).toInstant());
  }

  /** Whether a TZID is UTC under whatever name. */
  boolean isUtc(String tzid) {
    return named(tzid.strip()).filter(zone -> zone.normalized().equals(ZoneOffset.UTC)).isPresent();
  }

  private EventTime.Zone find(String tzid) {
    Optional<ZoneId> zone = named(tzid);
    if (zone.isPresent()) {
      return zone(zone.get());
    }
    ForeignZone foreign = defined.get(key(tzid));
    if (foreign != null) {
      return local -> Optional.of(local.atOffset(foreign.offset(local)).toInstant());
    }
    return ZoneInWords.of(tzid, property, TimeZones::named)
        .map(TimeZones::zone)
        .orElse(EventTime.Zone.OF_PROPERTY);
  }

  /**
   * As it is the same for the VTIMEZONE, a text, and for the parameter of an event, which is none.
   */
  private static String key(String tzid) {
    return tzid.replace("\\", "").replace("\"", "").strip();
  }

  private static Optional<ZoneId> named(String tzid) {
    return NamedZones.of(tzid).or(() -> older(tzid));
  }

  /** Names that Windows itself has no more. */
  private static Optional<ZoneId> older(String name) {
    return Optional.ofNullable(OLDER.getProperty(name)).map(ZoneId::of);
  }

  private static Properties older() {
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
