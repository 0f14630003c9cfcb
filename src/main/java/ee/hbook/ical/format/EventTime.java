package ee.hbook.ical.format;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;

/**
 * A date or time of an event.
 *
 * @param local as it is written, in its own zone; midnight for a date
 * @param kind how it is written
 * @param toProperty turns a local time of its zone into one of the property's zone
 */
record EventTime(LocalDateTime local, Kind kind, UnaryOperator<LocalDateTime> toProperty) {

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
    return toProperty.apply(local);
  }

  /** The same zone, later or earlier. */
  EventTime at(LocalDateTime other) {
    return new EventTime(other, kind, toProperty);
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
