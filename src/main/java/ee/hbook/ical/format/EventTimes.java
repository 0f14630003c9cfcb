package ee.hbook.ical.format;

import ee.hbook.config.Saying;
import ee.hbook.ical.format.EventTime.Kind;
import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and times of a calendar for a property in a given zone. A time without any zone is in
 * the zone that X-WR-TIMEZONE names for the whole calendar, else in the property's; except a
 * midnight, which stands for a date (feed quirks 37, 41). So does a midnight in UTC in a file that
 * has nothing else ({@link MidnightInUtc}).
 */
final class EventTimes {

  private static final Pattern VALUE =
      Pattern.compile("(?i)([0-9]{8})(?:T([0-9]{2})([0-9]{2})([0-9]{2})?(Z)?)?");
  private static final int LAST_SECOND = 59;

  private final ZoneId property;
  private final TimeZones zones;
  private final EventTime.Zone floating;
  private final boolean datesInUtc;

  /**
   * Reads the times of one calendar.
   *
   * @param property the property's zone
   * @param zones tells what a TZID means
   * @param calendar the calendar
   * @param datesInUtc whether its events write midnight in UTC for a date
   */
  EventTimes(ZoneId property, TimeZones zones, RawComponent calendar, boolean datesInUtc) {
    this.property = property;
    this.zones = zones;
    this.datesInUtc = datesInUtc;
    EventTime.Zone ofCalendar =
        calendar
            .line("X-WR-TIMEZONE")
            .map(ContentLine::text)
            .map(zones::zone)
            .orElse(EventTime.Zone.OF_PROPERTY);
    floating =
        local ->
            local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Optional.empty()
                : ofCalendar.moment(local);
  }

  /**
   * Reads the one value of a property.
   *
   * @throws DateTimeException if it is no date and no time
   */
  EventTime read(ContentLine line) {
    return read(line, line.value(), datesInUtc);
  }

  /**
   * Reads a list of values, such as EXDATE has; of a period, its start.
   *
   * @throws DateTimeException if one of them is no date and no time
   */
  List<EventTime> readAll(ContentLine line) {
    return Arrays.stream(line.value().split(","))
        .map(value -> value.split("/")[0])
        .map(value -> read(line, value, datesInUtc))
        .toList();
  }

  /** Reads a point in time such as LAST-MODIFIED; one without a zone is the property's. */
  Optional<Instant> instant(ContentLine line) {
    try {
      EventTime time = read(line, line.value(), false);
      return Optional.of(time.atProperty().atZone(property).toInstant());
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private EventTime read(ContentLine line, String value, boolean asDate) {
    Matcher matcher = VALUE.matcher(value.strip());
    if (!matcher.matches()) {
      throw noTime(line);
    }
    try {
      return read(line, matcher, asDate);
    } catch (DateTimeException noSuchDay) {
      throw noTime(line);
    }
  }

  private EventTime read(ContentLine line, Matcher value, boolean asDate) {
    LocalDate date = LocalDate.parse(value.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    if (value.group(2) == null) {
      return time(date.atStartOfDay(), Kind.DATE, EventTime.Zone.OF_PROPERTY);
    }
    int second = value.group(4) == null ? 0 : Integer.parseInt(value.group(4));
    LocalDateTime local =
        date.atTime(
            LocalTime.of(
                Integer.parseInt(value.group(2)),
                Integer.parseInt(value.group(3)),
                Math.min(second, LAST_SECOND)));
    boolean inUtc = value.group(5) != null;
    if (asDate && (inUtc || line.parameter("TZID").filter(zones::isUtc).isPresent())) {
      boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
      return time(local, midnight ? Kind.DATE : Kind.ZONED, EventTime.Zone.OF_PROPERTY);
    }
    if (inUtc) {
      return time(local, Kind.ZONED, TimeZones.zone(ZoneOffset.UTC));
    }
    return line.parameter("TZID")
        .map(zone -> time(local, Kind.ZONED, zones.zone(zone)))
        .orElseGet(() -> time(local, Kind.FLOATING, floating));
  }

  private EventTime time(LocalDateTime local, Kind kind, EventTime.Zone zone) {
    return new EventTime(local, kind, zone, property);
  }

  private static NotUnderstoodException noTime(ContentLine line) {
    return new NotUnderstoodException(Saying.of("event_no_time", line.name()));
  }
}
