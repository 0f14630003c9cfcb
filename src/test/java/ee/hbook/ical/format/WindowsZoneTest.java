package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.event;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones as Windows and Outlook call them to people, read for a property in Prague. */
class WindowsZoneTest {

  /** The latest time of 14 July that is still that day in Prague, and the first that is not. */
  @ParameterizedTest(name = "{0}: {1} is on the 14th, {2} on the 15th")
  @CsvSource(
      delimiter = '|',
      value = {
        "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris|235800|none",
        "(UTC+01:00) Brussels, Paris|235800|none",
        "(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna|235800|none",
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien|235800|none",
        "(UTC) Dublin, Edinburgh, Lisbon, London|225800|230000",
        "(UTC+00:00) Dublin, Edinburgh, Lisbon, London|225800|230000",
        "(UTC) Coordinated Universal Time|215800|220000",
        "(UTC+07:00) Bangkok, Hanoi, Jakarta|none|050000",
        "(UTC-05:00) Eastern Time (US & Canada)|175800|180000",
        "(UTC-08:00) Pacific Time (US & Canada)|145800|150000",
        "(UTC-05:00) Bogota, Lima, Quito, Rio Branco|165800|170000",
        "(UTC-03:00) Brasília|185800|190000",
        "(UTC+02:00) Istanbul|235800|000000",
        "(GMT-03:00)|185800|190000",
        "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi|none|033000",
        "(UTC+01:00) A place that nobody knows|235800|none",
        "Customized Time Zone|235800|none",
        "Customized Time Zone 1|235800|none",
        "tzone://Microsoft/Utc|215800|220000",
      })
  void aZoneThatIsToldInWordsIsUnderstood(String zone, String before, String after) {
    if (!before.equals("none")) {
      assertThat(nights(zone, "20260714T" + before)).containsExactly("2026-07-14/2026-07-15");
    }
    if (!after.equals("none")) {
      String day = after.compareTo("120000") < 0 ? "20260715T" : "20260714T";
      assertThat(nights(zone, day + after)).containsExactly("2026-07-15/2026-07-16");
    }
  }

  @Test
  void whatTheFileDefinesGoesBeforeWhatTheWordsSay() {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:(UTC+01:00) Brussels\\, Copenhagen\\, Madrid\\, Paris
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0500
        END:STANDARD
        END:VTIMEZONE
        """;
    String start =
        "DTSTART;TZID=\"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris\":20260714T180000";
    assertThat(nights(calendar("BEGIN:VCALENDAR\n" + zone + event("UID:1", start) + END)))
        .containsExactly("2026-07-15/2026-07-16");
  }

  @Test
  void eachEventIsInTheZoneThatItNames() {
    String west = defined("Here", "-0500");
    String east = defined("There", "+0900");
    assertThat(
            nights(
                calendar(
                    "BEGIN:VCALENDAR\n"
                        + west
                        + east
                        + event("UID:1", "DTSTART;TZID=Here:20260714T180000")
                        + event("UID:2", "DTSTART;TZID=There:20260715T060000")
                        + event("UID:3", "DTSTART;TZID=Anywhere:20260714T230000")
                        + END)))
        .containsExactly("2026-07-15/2026-07-16", "2026-07-14/2026-07-15", "2026-07-14/2026-07-15");
  }

  @Test
  void whatTheFileDefinesIsFoundThoughTheEventWritesItWithoutQuotationMarks() {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:(UTC+01:00) Nowhere\\, Somewhere
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0500
        END:STANDARD
        END:VTIMEZONE
        """;
    String start = "DTSTART;TZID=(UTC+01:00) Nowhere, Somewhere:20260714T180000";
    assertThat(nights(calendar("BEGIN:VCALENDAR\n" + zone + event("UID:1", start) + END)))
        .containsExactly("2026-07-15/2026-07-16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260714T200000|2026-07-15/2026-07-16",
        "DTSTART;VALUE=DATE-TIME;TZID=(UTC+01:00) Brussels, Paris:20260714T200000"
            + "|2026-07-14/2026-07-15",
      })
  void aColonInAZoneWithoutQuotationMarksCostsNoEvent(String start, String nights) {
    IcsCalendar calendar = calendar("BEGIN:VCALENDAR\n" + event("UID:1", start) + END);
    assertThat(calendar.setAside()).isEmpty();
    assertThat(nights(calendar)).containsExactly(nights);
  }

  @Test
  void aZoneOfTheSameWinterTimeAsThePropertysIsTakenForIt() {
    String body =
        "BEGIN:VCALENDAR\n"
            + event("UID:1", "DTSTART;TZID=\"(UTC-05:00) Ostküste\":20260714T233000")
            + END;
    Reading reading =
        Reading.at(ZoneId.of("America/New_York"), Instant.parse("2026-07-05T11:00:00Z"));
    Readable read = (Readable) IcsReader.read(body.getBytes(StandardCharsets.UTF_8), reading);
    assertThat(nights(read.calendar())).containsExactly("2026-07-14/2026-07-15");
  }

  private static final String END = "END:VCALENDAR\n";

  private static String defined(String name, String offset) {
    return """
    BEGIN:VTIMEZONE
    TZID:%s
    BEGIN:STANDARD
    DTSTART:16010101T000000
    TZOFFSETFROM:%s
    TZOFFSETTO:%s
    END:STANDARD
    END:VTIMEZONE
    """
        .formatted(name, offset, offset);
  }

  private static List<String> nights(String zone, String start) {
    String line = "DTSTART;TZID=\"" + zone + "\":" + start;
    return nights(calendar("BEGIN:VCALENDAR\n" + event("UID:1", line) + END));
  }

  private static List<String> nights(IcsCalendar calendar) {
    return calendar.events().stream()
        .map(IcsEvent::nights)
        .map(nights -> nights.getStart() + "/" + nights.getEnd())
        .toList();
  }
}
