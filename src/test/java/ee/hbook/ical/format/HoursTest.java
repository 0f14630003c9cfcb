package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Grain;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome.Readable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260714T080000Z|DTEND:20260714T093000Z|2026-07-14T10:00/2026-07-14T11:30",
        "DTSTART;TZID=Europe/Prague:20260714T100000|DTEND;TZID=Europe/Prague:20260714T110000|2026-07-14T10:00/2026-07-14T11:00",
        "DTSTART;TZID=America/New_York:20260714T100000|DURATION:PT90M|2026-07-14T16:00/2026-07-14T17:30",
        "DTSTART:20260714T100000|DTEND:20260714T111500|2026-07-14T10:00/2026-07-14T11:15",
        "DTSTART:20260714T100700|DTEND:20260714T105100|2026-07-14T10:00/2026-07-14T11:00",
        "DTSTART:20260714T220000|DTEND:20260714T235900|2026-07-14T22:00/2026-07-15T00:00",
        "DTSTART:20260714T220000|DTEND:20260715T020000|2026-07-14T22:00/2026-07-15T02:00",
        "DTSTART:20260714T100000|X-NOTHING:1|2026-07-14T10:00/2026-07-14T10:15",
        "DTSTART:20260714T100000|DTEND:20260714T100000|2026-07-14T10:00/2026-07-14T10:15",
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260716|2026-07-14/2026-07-16",
        "DTSTART;VALUE=DATE:20260714|X-NOTHING:1|2026-07-14/2026-07-15",
        "DTSTART:20260714T000000Z|DTEND:20260714T010000Z|2026-07-14T02:00/2026-07-14T03:00",
        "DTSTART:20261025T003000Z|DTEND:20261025T013000Z|2026-10-25T02:00/2026-10-25T03:00",
        "DTSTART:20261025T004500Z|DTEND:20261025T011500Z|2026-10-25T02:00/2026-10-25T03:00",
        "DTSTART;TZID=Europe/Prague:20261025T013000|DTEND;TZID=Europe/Prague:20261025T033000|2026-10-25T01:30/2026-10-25T03:30",
        "DTSTART:20260329T023000|DTEND:20260329T031500|2026-03-29T03:30/2026-03-29T04:15",
        "DTSTART;TZID=Europe/Prague:20260329T013000|DURATION:PT2H|2026-03-29T01:30/2026-03-29T04:30"
      })
  void timesAreKeptToTheQuarterOfAnHour(String start, String end, String span) {
    assertThat(events(InPrague.event("UID:1", start, end)))
        .extracting(event -> event.span().toString())
        .containsExactly(span);
  }

  @Test
  void threeMeetingsOnOneDayAreThree() {
    assertThat(
            events(
                InPrague.event("UID:1", "DTSTART:20260714T090000", "DTEND:20260714T100000")
                    + InPrague.event("UID:2", "DTSTART:20260714T100000", "DTEND:20260714T101500")
                    + InPrague.event("UID:3", "DTSTART:20260714T140000", "DTEND:20260714T160000")))
        .extracting(event -> event.span().toString())
        .containsExactly(
            "2026-07-14T09:00/2026-07-14T10:00",
            "2026-07-14T10:00/2026-07-14T10:15",
            "2026-07-14T14:00/2026-07-14T16:00");
  }

  @Test
  void aWeeklyMeetingKeepsItsTimeOfDayWhereTheClockIsSetBack() {
    assertThat(
            events(
                InPrague.event(
                    "UID:1",
                    "DTSTART;TZID=Europe/Prague:20261018T093000",
                    "DTEND;TZID=Europe/Prague:20261018T103000",
                    "RRULE:FREQ=WEEKLY;COUNT=3")))
        .extracting(event -> event.span().toString())
        .containsExactly(
            "2026-10-18T09:30/2026-10-18T10:30",
            "2026-10-25T09:30/2026-10-25T10:30",
            "2026-11-01T09:30/2026-11-01T10:30");
  }

  @Test
  void aWeeklyMeetingInUtcMovesOnTheClockWithTheSeason() {
    assertThat(
            events(
                InPrague.event(
                    "UID:1",
                    "DTSTART:20261018T003000Z",
                    "DTEND:20261018T010000Z",
                    "RRULE:FREQ=WEEKLY;COUNT=3")))
        .extracting(event -> event.span().toString())
        .containsExactly(
            "2026-10-18T02:30/2026-10-18T03:00",
            "2026-10-25T02:30/2026-10-25T03:00",
            "2026-11-01T01:30/2026-11-01T02:00");
  }

  @Test
  void aDateOfASeriesThatWasMovedByAQuarterOfAnHourIsMoved() {
    assertThat(
            events(
                InPrague.event(
                        "UID:1",
                        "DTSTART:20260713T090000",
                        "DTEND:20260713T100000",
                        "RRULE:FREQ=DAILY;COUNT=3")
                    + InPrague.event(
                        "UID:1",
                        "RECURRENCE-ID:20260714T090000",
                        "DTSTART:20260714T091500",
                        "DTEND:20260714T101500")))
        .extracting(event -> event.span().toString())
        .containsExactlyInAnyOrder(
            "2026-07-13T09:00/2026-07-13T10:00",
            "2026-07-14T09:15/2026-07-14T10:15",
            "2026-07-15T09:00/2026-07-15T10:00");
  }

  /** RFC 5545 §3.8.5.3: the exact duration of the first applies to all. */
  @Test
  void whatRepeatsLastsAsLongAsAtFirstThoughTheClockIsSetBack() {
    assertThat(
            events(
                InPrague.event(
                    "UID:1",
                    "DTSTART;TZID=Europe/Prague:20261023T220000",
                    "DTEND;TZID=Europe/Prague:20261024T060000",
                    "RRULE:FREQ=DAILY;COUNT=2")))
        .extracting(event -> event.span().toString())
        .containsExactly("2026-10-23T22:00/2026-10-24T06:00", "2026-10-24T22:00/2026-10-25T05:00");
  }

  @Test
  void aDateOfASeriesThatIsNamedByItsDayAloneIsReplacedWhateverItsTime() {
    assertThat(
            events(
                InPrague.event(
                        "UID:1",
                        "DTSTART:20260713T090000",
                        "DTEND:20260713T100000",
                        "RRULE:FREQ=DAILY;COUNT=3")
                    + InPrague.event(
                        "UID:1",
                        "RECURRENCE-ID;VALUE=DATE:20260714",
                        "DTSTART:20260714T110000",
                        "DTEND:20260714T120000")
                    + InPrague.event(
                        "UID:1",
                        "RECURRENCE-ID:20260715T090000",
                        "DTSTART:20260715T130000",
                        "DTEND:20260715T140000")))
        .extracting(event -> event.span().toString())
        .containsExactlyInAnyOrder(
            "2026-07-13T09:00/2026-07-13T10:00",
            "2026-07-14T11:00/2026-07-14T12:00",
            "2026-07-15T13:00/2026-07-15T14:00");
  }

  @Test
  void ofTwoOnOneDayOnlyTheOneThatIsNamedIsReplaced() {
    assertThat(
            events(
                InPrague.event(
                        "UID:1",
                        "DTSTART:20260714T090000",
                        "DTEND:20260714T100000",
                        "RDATE:20260714T150000")
                    + InPrague.event(
                        "UID:1",
                        "RECURRENCE-ID:20260714T150000",
                        "DTSTART:20260714T160000",
                        "DTEND:20260714T170000")))
        .extracting(event -> event.span().toString())
        .containsExactlyInAnyOrder(
            "2026-07-14T09:00/2026-07-14T10:00", "2026-07-14T16:00/2026-07-14T17:00");
  }

  @Test
  void aDurationOverTheHourThatComesTwiceEndsByTheClock() {
    assertThat(
            events(
                InPrague.event(
                    "UID:1", "DTSTART;TZID=Europe/Prague:20261025T010000", "DURATION:PT3H")))
        .extracting(event -> event.span().toString())
        .containsExactly("2026-10-25T01:00/2026-10-25T04:00");
  }

  private static List<IcsEvent> events(String events) {
    String body =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n" + events + "END:VCALENDAR\r\n";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (IcsReader.read(bytes, InPrague.READING.by(Grain.QUARTER_HOUR)) instanceof Readable read) {
      return read.calendar().events();
    }
    throw new AssertionError("The calendar is to be readable");
  }
}
