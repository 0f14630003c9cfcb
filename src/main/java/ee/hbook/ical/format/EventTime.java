package ee.hbook.ical.format;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date or time of an event.
 *
 * @param local as it is written, in its own zone; midnight for a date
 * @param kind how it is written
 * @param zone tells which moment a local time of it is
 * @param property the property's zone
 */
record EventTime(LocalDateTime local, Kind kind, Zone zone, ZoneId property) {

  /** Which moments the times of a calendar are. */
  @FunctionalInterface
  interface Zone {

    /** The property's own clock, whatever zone that is in; also where a date is a date. */
    Zone OF_PROPERTY = local -> Optional.empty();

    /** The moment of a local time; empty where it is one of the property's clock. */
    Optional<Instant> moment(LocalDateTime local);
  }

  /** The forms of RFC 5545 §3.3.4 and §3.3.5. */
  enum Kind {
    /** A date. */
    DATE,
    /** A time without any zone. */
    FLOATING,
    /** A time in UTC or with a TZID. */
    ZONED
  }

  /** The same moment on the property's clock; a date is the same everywhere. */
  LocalDateTime atProperty() {
    return moment().map(moment -> LocalDateTime.ofInstant(moment, property)).orElse(local);
  }

  /** The moment; empty for a date, and for a time of the property's clock. */
  Optional<Instant> moment() {
    return zone.moment(local);
  }

  /** The same zone, later or earlier. */
  EventTime at(LocalDateTime other) {
    return new EventTime(other, kind, zone, property);
  }

  /** Whether it is a date. */
  boolean isDate() {
    return kind == Kind.DATE;
  }

  /** Whether it is a date, or the midnight that some write for a date. */
  boolean namesDay() {
    return local.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
