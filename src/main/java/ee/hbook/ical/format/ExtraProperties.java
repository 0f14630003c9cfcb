package ee.hbook.ical.format;

import ee.hbook.ical.format.raw.ContentLine;
import java.util.HashMap;
import java.util.Map;

/** The properties that platforms invent (RFC 5545 §3.8.8.2), and ORGANIZER, which some misuse. */
final class ExtraProperties {

  private ExtraProperties() {}

  /** By name in upper case, unescaped; the last of a name wins. */
  static Map<String, String> of(CalendarEvent event) {
    Map<String, String> extra = new HashMap<>();
    for (ContentLine line : event.component().lines()) {
      if (line.name().startsWith("X-") || "ORGANIZER".equals(line.name())) {
        extra.put(line.name(), line.text());
      }
    }
    return extra;
  }
}
