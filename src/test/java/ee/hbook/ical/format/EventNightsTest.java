package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.event;
import static ee.hbook.ical.format.InPrague.withEvent;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.ReadOutcome.Readable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventNightsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260717|2026-07-14/2026-07-17",
        "DTSTART:20260714|DTEND:20260717|2026-07-14/2026-07-17",
        "DTSTART;VALUE=DATE:20260714|SUMMARY:no end|2026-07-14/2026-07-15",
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260714|2026-07-14/2026-07-15",
        "DTSTART;VALUE=DATE:20260714|DURATION:P2D|2026-07-14/2026-07-16",
        "DTSTART;VALUE=DATE:20260714|DURATION:PT48H|2026-07-14/2026-07-16",
        "DTSTART;VALUE=DATE:20260714|DURATION:P1W|2026-07-14/2026-07-21",
        "DTSTART;VALUE=DATE:20260714T000000Z|DTEND;VALUE=DATE:20260717T000000Z"
            + "|2026-07-14/2026-07-17",
        "DTSTART:20260714T150000|DTEND:20260717T110000|2026-07-14/2026-07-17",
        "DTSTART:20260714T1500|DTEND:20260717T1100|2026-07-14/2026-07-17",
        "DTSTART:20260714T100000|DTEND:20260714T120000|2026-07-14/2026-07-15",
        "DTSTART:20260714T000000|DTEND:20260714T235900|2026-07-14/2026-07-15",
        "DTSTART:20260714T000000|DTEND:20260715T235959|2026-07-14/2026-07-16",
        "DTSTART:2026-07-14|DTEND:2026-07-17|2026-07-14/2026-07-17",
        "DTSTART:2026-07-14T23:00:00.000Z|DTEND:2026-07-17T10:00:00Z|2026-07-15/2026-07-17",
        "DTSTART:20260714T230000-0100|DTEND:20260717T100000+0200|2026-07-15/2026-07-17",
        "DTSTART:20260714T150000|SUMMARY:no end|2026-07-14/2026-07-15",
        "DTSTART:20260714T230000Z|DTEND:20260716T220000Z|2026-07-15/2026-07-17",
        "DTSTART:20260714T130000Z|DTEND:20260717T090000Z|2026-07-14/2026-07-17",
        "DTSTART;TZID=America/New_York:20260714T200000|DTEND;TZID=America/New_York:20260716T050000"
            + "|2026-07-15/2026-07-16",
        "DTSTART;TZID=\"Europe/Prague\":20260714T150000|DTEND;TZID=Europe/Prague:20260717T110000"
            + "|2026-07-14/2026-07-17",
        "DTSTART;TZID=/example.org/2024a/Asia/Tokyo:20260715T060000|DURATION:P1D"
            + "|2026-07-14/2026-07-15",
        "DTSTART;TZID=Tokyo Standard Time:20260715T060000|DURATION:P1D|2026-07-14/2026-07-15",
        "DTSTART;TZID=Nowhere at all:20260714T233000|DURATION:P1D|2026-07-14/2026-07-15",
        "dtstart;value=date:20260714|dtend;value=date:20260717|2026-07-14/2026-07-17"
      })
  void timesBecomeNightsOfTheProperty(String start, String end, String nights) {
    assertThat(nights(calendar(withEvent("UID:1", start, end)))).containsExactly(nights);
  }

  @Test
  void aZoneThatOnlyTheFileDefinesIsUnderstood() {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:Customized Time Zone
        BEGIN:STANDARD
        DTSTART:16010101T020000
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
        END:DAYLIGHT
        END:VTIMEZONE
        """;
    String start = "DTSTART;TZID=Customized Time Zone:20260714T";
    String body =
        "BEGIN:VCALENDAR\n"
            + zone
            + event("UID:1", start + "180000")
            + event("UID:2", start + "175959")
            + event("UID:3", "DTSTART;TZID=Customized Time Zone:20261214T175959")
            + "END:VCALENDAR";
    assertThat(nights(calendar(body)))
        .containsExactly("2026-07-15/2026-07-16", "2026-07-14/2026-07-15", "2026-12-14/2026-12-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260716|2026-07-14/2026-07-17",
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260714|2026-07-14/2026-07-15",
        "DTSTART;VALUE=DATE:20260714|SUMMARY:no end|2026-07-14/2026-07-15",
        "DTSTART;VALUE=DATE:20260714|DURATION:P2D|2026-07-14/2026-07-17",
        "DTSTART:20260714T000000|DTEND:20260716T000000|2026-07-14/2026-07-17",
        "DTSTART:20260714T150000|DTEND:20260717T110000|2026-07-14/2026-07-17",
        "DTSTART:20260714T000000|DTEND:20260717T110000|2026-07-14/2026-07-17",
        "DTSTART:20260714T000000|DTEND:20260716T235900|2026-07-14/2026-07-17"
      })
  void anEndThatNamesTheLastNightIsADayLaterUnlessItIsATimeOfDay(
      String start, String end, String nights) {
    byte[] body = withEvent("UID:1", start, end).getBytes(StandardCharsets.UTF_8);
    ReadOutcome outcome = IcsReader.read(body, InPrague.READING.withEndIsLastNight(true));
    assertThat(nights(((Readable) outcome).calendar())).containsExactly(nights);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "America/New_York|20260714T200000|20260716T200000|2026-07-15/2026-07-17",
        "America/New_York|20260714T000000|20260716T000000|2026-07-14/2026-07-16",
        "Tokyo Standard Time|20260715T060000|20260716T060000|2026-07-14/2026-07-15",
        "Nowhere at all|20260714T200000|20260716T100000|2026-07-14/2026-07-16"
      })
  void aTimeWithoutZoneIsInTheZoneOfItsCalendarUnlessItIsMidnight(
      String zone, String start, String end, String nights) {
    assertThat(
            nights(
                calendar(
                    "BEGIN:VCALENDAR\nX-WR-TIMEZONE:"
                        + zone
                        + "\n"
                        + event("UID:1", "DTSTART:" + start, "DTEND:" + end)
                        + "END:VCALENDAR")))
        .containsExactly(nights);
  }

  private static List<String> nights(IcsCalendar calendar) {
    return calendar.events().stream()
        .map(IcsEvent::nights)
        .map(nights -> nights.getStart() + "/" + nights.getEnd())
        .toList();
  }
}
