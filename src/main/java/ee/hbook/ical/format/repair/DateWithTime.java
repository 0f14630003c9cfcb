package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code DTSTART;VALUE=DATE:20260714T000000Z}: declared a date, written as a time. The date is
 * meant; read as a time in UTC it would land on another night elsewhere.
 */
final class DateWithTime implements Repair {

  private static final Set<String> DATES = Set.of("DTSTART", "DTEND");
  private static final Pattern TIME = Pattern.compile("(?i)([0-9]{8})T[0-9]{4,6}Z?");

  @Override
  public RawComponent apply(RawComponent event) {
    return event.lines().stream().anyMatch(DateWithTime::isDefective)
        ? event.withLines(event.lines().stream().map(DateWithTime::mend).toList())
        : event;
  }

  private static ContentLine mend(ContentLine line) {
    return isDefective(line) ? line.withValue(line.value().strip().substring(0, 8)) : line;
  }

  private static boolean isDefective(ContentLine line) {
    return DATES.contains(line.name())
        && line.parameter("VALUE").filter("DATE"::equalsIgnoreCase).isPresent()
        && TIME.matcher(line.value().strip()).matches();
  }
}
