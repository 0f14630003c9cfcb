package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.event;
import static ee.hbook.ical.format.InPrague.withEvent;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void aRepetitionIsUnrolled() {
    assertThat(
            nights(
                calendar(
                    withEvent(
                        "UID:1",
                        "DTSTART;VALUE=DATE:20260105",
                        "DTEND;VALUE=DATE:20260107",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE;VALUE=DATE:20260112",
                        "RDATE;VALUE=DATE:20260301"))))
        .containsExactly(
            "2026-01-05/2026-01-07",
            "2026-01-19/2026-01-21",
            "2026-01-26/2026-01-28",
            "2026-03-01/2026-03-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20260112T150000Z", "20260112T140000Z", "20260112"})
  void aRepetitionEndsWithItsUntilWhateverItsForm(String until) {
    RemoteCalendar calendar =
        calendar(
            withEvent(
                "UID:1",
                "DTSTART;TZID=Europe/Prague:20260105T150000",
                "RRULE:FREQ=WEEKLY;UNTIL=" + until));
    assertThat(calendar.events()).hasSize(2);
    assertThat(calendar.setAside()).isEmpty();
  }

  @Test
  void aReplacedDateOfARepetitionIsNotThereTwice() {
    String series =
        event("UID:s", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=DAILY;INTERVAL=7;COUNT=3");
    String moved =
        event("UID:s", "RECURRENCE-ID;VALUE=DATE:20260112", "DTSTART;VALUE=DATE:20260113");
    RemoteCalendar calendar = calendar("BEGIN:VCALENDAR\n" + series + moved + "END:VCALENDAR");
    assertThat(calendar.events())
        .extracting(event -> event.uid().orElseThrow() + " " + event.nights().getStart())
        .containsExactly("s 2026-01-05", "s_R20260119 2026-01-19", "s_R20260112 2026-01-13");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=WEEKLY",
        "FREQ=DAILY",
        "FREQ=HOURLY",
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYHOUR=1;BYMINUTE=1",
        "FREQ=SOMETIMES",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-5",
        "FREQ=DAILY;UNTIL=whenever",
        "FREQ=WEEKLY;COUNT=500",
        "nonsense",
        ""
      })
  void aRepetitionThatIsNotReadToItsEndIsReported(String rule) {
    RemoteCalendar calendar =
        calendar(withEvent("UID:1", "DTSTART;VALUE=DATE:20260105", "RRULE:" + rule));
    assertThat(calendar.events()).isNotEmpty().hasSizeLessThanOrEqualTo(1_000);
    assertThat(calendar.setAside())
        .singleElement()
        .extracting(aside -> aside.reason())
        .asString()
        .startsWith("It repeats, and only its dates up to 202");
  }

  private static List<String> nights(RemoteCalendar calendar) {
    return calendar.events().stream()
        .map(RemoteEvent::nights)
        .map(nights -> nights.getStart() + "/" + nights.getEnd())
        .toList();
  }
}
