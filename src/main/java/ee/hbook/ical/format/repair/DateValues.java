package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Where the dates and times of an event stand. */
final class DateValues {

  private static final Set<String> PROPERTIES =
      Set.of(
          "DTSTART",
          "DTEND",
          "RECURRENCE-ID",
          "RDATE",
          "EXDATE",
          "DTSTAMP",
          "CREATED",
          "LAST-MODIFIED");

  private DateValues() {}

  /** Changes the values of all dates and times; the same event when none of them changes. */
  static RawComponent mend(RawComponent event, UnaryOperator<String> value) {
    var lines = event.lines().stream().map(line -> mend(line, value)).toList();
    return lines.equals(event.lines()) ? event : event.withLines(lines);
  }

  private static ContentLine mend(ContentLine line, UnaryOperator<String> value) {
    return PROPERTIES.contains(line.name()) ? line.withValue(value.apply(line.value())) : line;
  }
}
