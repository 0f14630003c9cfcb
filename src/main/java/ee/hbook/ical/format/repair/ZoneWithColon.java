package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code DTSTART;TZID=(UTC+01:00) Brussels, Paris:20260714T150000}: the colon of the zone ends the
 * parameter, where quotation marks are missing (RFC 5545 §3.2).
 */
final class ZoneWithColon implements Repair {

  private static final String TZID = "TZID";
  private static final Pattern BEGUN = Pattern.compile("(?i)\\((?:UTC|GMT)[+-][0-9]{1,2}");
  private static final Pattern REST = Pattern.compile("([0-9]{2}\\)[^:;]*)(?:;[^:]*)?:(.*)");

  @Override
  public RawComponent apply(RawComponent event) {
    return event.lines().stream().anyMatch(ZoneWithColon::isDefective)
        ? event.withLines(event.lines().stream().map(ZoneWithColon::mend).toList())
        : event;
  }

  private static boolean isDefective(ContentLine line) {
    return line.parameter(TZID).filter(zone -> BEGUN.matcher(zone).matches()).isPresent()
        && REST.matcher(line.value()).matches();
  }

  private static ContentLine mend(ContentLine line) {
    Matcher rest = REST.matcher(line.value());
    if (!isDefective(line) || !rest.matches()) {
      return line;
    }
    Map<String, String> parameters = new HashMap<>(line.parameters());
    parameters.merge(TZID, rest.group(1).strip(), (begun, end) -> begun + ":" + end);
    return new ContentLine(line.name(), parameters, rest.group(2));
  }
}
