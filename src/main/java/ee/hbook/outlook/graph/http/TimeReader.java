package ee.hbook.outlook.graph.http;

import ee.hbook.ical.NamedZones;
import ee.hbook.outlook.graph.MeetingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * Reads when an event is: local times with the name of a zone, of Windows or of the tz database.
 * Whoever asks for UTC gets it; what names no zone is UTC, too.
 */
final class TimeReader {

  private TimeReader() {}

  /** Empty when either time cannot be read, or is of a zone that nobody knows. */
  static Optional<MeetingTime> of(Fields event) {
    Optional<Instant> start = instant(event.object("start"));
    Optional<Instant> end = instant(event.object("end"));
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingTime(
            start.get(),
            end.get(),
            event.isTrue("isAllDay") ? days(event, start.get(), end.get()) : Optional.empty()));
  }

  static Optional<Instant> instant(Fields time) {
    return time.text("dateTime")
        .flatMap(Fields::dateTime)
        .flatMap(
            read ->
                switch (read) {
                  case OffsetDateTime offset -> Optional.of(offset.toInstant());
                  case LocalDateTime local ->
                      zone(time).map(zone -> local.atZone(zone).toInstant());
                  default -> Optional.<Instant>empty();
                })
        .filter(Fields::isLikely);
  }

  private static Optional<ZoneId> zone(Fields time) {
    return time.text("timeZone")
        .map(String::strip)
        .map(NamedZones::of)
        .orElse(Optional.of(ZoneOffset.UTC));
  }

  /**
   * The days of an all-day event: from midnight to midnight on the clock on which it is told, else
   * on the one on which it was made.
   */
  private static Optional<LocalDateRange> days(Fields event, Instant start, Instant end) {
    return Stream.concat(
            zone(event.object("start")).stream(),
            Stream.of("originalStartTimeZone", "originalEndTimeZone")
                .flatMap(name -> event.text(name).stream())
                .flatMap(name -> NamedZones.of(name.strip()).stream()))
        .flatMap(zone -> days(start, end, zone).stream())
        .findFirst();
  }

  private static Optional<LocalDateRange> days(Instant start, Instant end, ZoneId zone) {
    LocalDateTime first = LocalDateTime.ofInstant(start, zone);
    LocalDateTime last = LocalDateTime.ofInstant(end, zone);
    boolean midnights =
        first.toLocalTime().equals(LocalTime.MIDNIGHT)
            && last.toLocalTime().equals(LocalTime.MIDNIGHT);
    LocalDate from = first.toLocalDate();
    LocalDate to = last.toLocalDate();
    return midnights && to.isAfter(from)
        ? Optional.of(LocalDateRange.of(from, to))
        : Optional.empty();
  }
}
