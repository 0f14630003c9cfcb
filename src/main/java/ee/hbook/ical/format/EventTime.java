package ee.hbook.ical.format;

import java.time.LocalDateTime;
import java.util.function.UnaryOperator;

/**
 * A date or time of an event.
 *
 * @param local as it is written, in its own zone; midnight for a date
 * @param wholeDay whether it is a date
 * @param toProperty turns a local time of its zone into one of the property's zone
 */
record EventTime(LocalDateTime local, boolean wholeDay, UnaryOperator<LocalDateTime> toProperty) {

  /** The same moment on the property's clock; a date is the same everywhere. */
  LocalDateTime atProperty() {
    return toProperty.apply(local);
  }

  /** The same zone, later or earlier. */
  EventTime at(LocalDateTime other) {
    return new EventTime(other, wholeDay, toProperty);
  }
}
