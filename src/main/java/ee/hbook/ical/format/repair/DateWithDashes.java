package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.RawComponent;
import java.util.regex.Pattern;

/**
 * {@code DTSTART:2026-02-01} or {@code DTSTART:2026-02-01T15:00:00Z}: the long form of ISO 8601;
 * RFC 5545 §3.3.4 and §3.3.5 know only the short one.
 */
final class DateWithDashes implements Repair {

  private static final Pattern DATE = Pattern.compile("\\b([0-9]{4})[-/]([0-9]{2})[-/]([0-9]{2})");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{8})[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?");

  @Override
  public RawComponent apply(RawComponent event) {
    return DateValues.mend(event, DateWithDashes::mend);
  }

  private static String mend(String value) {
    String dates = DATE.matcher(value).replaceAll("$1$2$3");
    return TIME.matcher(dates)
        .replaceAll(
            time ->
                time.group(1)
                    + "T"
                    + time.group(2)
                    + time.group(3)
                    + (time.group(4) == null ? "" : time.group(4)));
  }
}
