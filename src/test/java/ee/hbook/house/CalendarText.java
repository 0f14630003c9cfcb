package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * Calendars as platforms write them, written and read with a few lines of their own: what is tested
 * shall not be its own judge.
 */
final class CalendarText {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarText() {}

  /** The all-day events of a calendar. */
  static List<Stay> read(byte[] calendar) {
    List<Stay> stays = new ArrayList<>();
    String uid = "";
    String summary = "";
    LocalDate from = LocalDate.MIN;
    LocalDate to = LocalDate.MIN;
    String text = new String(calendar, StandardCharsets.UTF_8);
    for (String line : text.replaceAll("\r?\n[ \t]", "").split("\r?\n")) {
      String value = line.substring(line.indexOf(':') + 1);
      if (line.startsWith("UID:")) {
        uid = value;
      } else if (line.startsWith("SUMMARY:")) {
        summary = value;
      } else if (line.startsWith("DTSTART;VALUE=DATE:")) {
        from = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
      } else if (line.startsWith("DTEND;VALUE=DATE:")) {
        to = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
      } else if (line.equals("END:VEVENT")) {
        stays.add(new Stay(uid, LocalDateRange.of(from, to), summary));
      }
    }
    return stays;
  }

  /** A calendar of all-day events, stamped with the moment at which it is fetched. */
  static byte[] write(String producer, List<Stay> stays, Instant fetched) {
    StringBuilder text =
        new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
            .append(producer)
            .append("\r\n");
    for (Stay stay : stays) {
      text.append("BEGIN:VEVENT\r\nDTSTAMP:").append(stamp(fetched));
      text.append("\r\nDTSTART;VALUE=DATE:").append(day(stay.nights().getStart()));
      text.append("\r\nDTEND;VALUE=DATE:").append(day(stay.nights().getEnd()));
      text.append("\r\nSUMMARY:").append(stay.summary());
      text.append("\r\nUID:").append(stay.uid()).append("\r\nEND:VEVENT\r\n");
    }
    return text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The moment as DTSTAMP has it. */
  static String stamp(Instant moment) {
    return STAMP.format(moment);
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
