package ee.hbook.ical.format.repair;

import ee.hbook.ical.format.raw.RawComponent;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code DTSTART:20260714T150000+0200}, which RFC 5545 §3.3.5 forbids: the same in UTC is meant.
 */
final class TimeWithOffset implements Repair {

  private static final Pattern OFFSET =
      Pattern.compile("([0-9]{8}T[0-9]{6})([+-])([01][0-9]):?([0-5][0-9])");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  @Override
  public RawComponent apply(RawComponent event) {
    return DateValues.mend(event, value -> OFFSET.matcher(value).replaceAll(TimeWithOffset::utc));
  }

  private static String utc(MatchResult time) {
    ZoneOffset offset = ZoneOffset.of(time.group(2) + time.group(3) + ":" + time.group(4));
    return LocalDateTime.parse(time.group(1), LOCAL)
            .atOffset(offset)
            .withOffsetSameInstant(ZoneOffset.UTC)
            .format(LOCAL)
        + "Z";
  }
}
