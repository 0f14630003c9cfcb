package ee.hbook.ical.format;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.util.List;
import java.util.Optional;

/**
 * One event of a file, with what its calendar says about all of its events.
 *
 * @param component its own lines, mended
 * @param times reads the times of its calendar
 * @param method METHOD of its calendar, in upper case, may be empty
 * @param mended whether a repair changed it
 */
record CalendarEvent(RawComponent component, EventTimes times, String method, boolean mended) {

  /** The first property of a name. */
  Optional<ContentLine> line(String property) {
    return component.line(property);
  }

  /** All properties of a name. */
  List<ContentLine> lines(String property) {
    return component.lines(property);
  }

  /** A property as text, unescaped; empty when it is not there. */
  String text(String property) {
    return line(property).map(ContentLine::text).orElse("");
  }

  /**
   * A property as a date or time.
   *
   * @throws java.time.DateTimeException if it is there and is neither
   */
  Optional<EventTime> time(String property) {
    return line(property).map(times::read);
  }
}
