package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.event;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Saying;
import ee.hbook.feed.content.Sample;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.sync.EventSetAside;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** The nights that an event may take which cannot be read whole, on 5 January 2026 in Prague. */
class UnreadableNightsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "DTSTART;VALUE=DATE:20260714|DTEND:tomorrow|2026-07-14/2026-07-15",
        "DTSTART:20260714T230000Z|DTEND:tomorrow|2026-07-15/2026-07-16",
        "DTSTART;VALUE=DATE:20260714|DURATION:a week|2026-07-14/2026-07-15",
        "DTSTART:yesterday|DTEND;VALUE=DATE:20260714|2026-07-13/2026-07-14",
        "DTSTART:yesterday|DTEND:20260714T100000|2026-07-13/2026-07-14",
        "DTSTART:yesterday|DTEND:20260714T235900|2026-07-14/2026-07-15",
        "SUMMARY:no start|DTEND;VALUE=DATE:20260714|2026-07-13/2026-07-14",
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:20260710|2026-07-10/2026-07-15",
        "DTSTART:20260714T150000|DTEND:20260714T140000|2026-07-14/2026-07-15",
        "DTSTART;VALUE=DATE:20260714|DURATION:-P1D|2026-07-14/2026-07-15",
        "DTSTART;VALUE=DATE:20260714|DTEND;VALUE=DATE:99991231|2026-07-14/2029-01-05",
        "DTSTART;VALUE=DATE:99990101|DTEND;VALUE=DATE:99991231|none",
        "DTSTART;VALUE=DATE:20200714|DTEND;VALUE=DATE:20200710|none",
        "DTSTART:yesterday|DTEND:tomorrow|none",
        "SUMMARY:no start|DESCRIPTION:20260714|none",
      })
  void areToldFromWhateverDateCanBeRead(String start, String end, String nights) {
    assertThat(setAside(start, end).nights().map(LocalDateRange::toString))
        .isEqualTo(Optional.ofNullable(nights));
  }

  @ParameterizedTest
  @CsvSource({"STATUS:CANCELLED", "STATUS:TENTATIVE", "SUMMARY:Provisoire - Clovis"})
  void areNoneWhereTheEventSaysThatItTakesNone(String line) {
    assertThat(setAside("DTSTART;VALUE=DATE:20260714", "DTEND:tomorrow", line).nights()).isEmpty();
  }

  @Test
  void areNoneInACalendarThatIsCancelledAsAWhole() {
    String body =
        "BEGIN:VCALENDAR\nMETHOD:CANCEL\n"
            + event("UID:1", "DTSTART;VALUE=DATE:20260714", "DTEND:tomorrow")
            + "END:VCALENDAR";
    assertThat(calendar(body).setAside().getFirst().nights()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:yesterday, DTEND;VALUE=DATE:20260714, 2026-07-14/2026-07-15",
    "DTSTART:yesterday, DTEND:20260714T100000, 2026-07-13/2026-07-14",
    "DTSTART;VALUE=DATE:20260714, DTEND;VALUE=DATE:20260712, 2026-07-13/2026-07-15",
  })
  void goByWhatTheEndsOfTheCalendarMean(String start, String end, String nights) {
    String body = "BEGIN:VCALENDAR\n" + event("UID:1", start, end, "SUMMARY:Jan") + "END:VCALENDAR";
    Readable read =
        (Readable)
            IcsReader.read(
                body.getBytes(StandardCharsets.UTF_8), InPrague.READING.withEndIsLastNight(true));
    assertThat(read.calendar().setAside().getFirst().nights().map(LocalDateRange::toString))
        .hasValue(nights);
  }

  @Test
  void areThatOfTheDateOfASeriesThatAChangeWithoutDatesStandsFor() {
    String body =
        "BEGIN:VCALENDAR\n"
            + event("UID:1", "DTSTART;VALUE=DATE:20260714", "RRULE:FREQ=WEEKLY;COUNT=2")
            + event("UID:1", "RECURRENCE-ID;VALUE=DATE:20260721", "DTSTART:later")
            + "END:VCALENDAR";
    assertThat(calendar(body).setAside())
        .extracting(EventSetAside::nights)
        .containsExactly(Optional.of(Sample.nights("2026-07-21", "2026-07-22")));
  }

  @Test
  void ofASeriesThatCannotBeFollowedStandAmongTheEvents() {
    String body =
        "BEGIN:VCALENDAR\n"
            + event("UID:1", "DTSTART;VALUE=DATE:20260714", "RRULE:FREQ=SOMETIMES")
            + "END:VCALENDAR";
    IcsCalendar calendar = calendar(body);
    assertThat(calendar.setAside())
        .extracting(EventSetAside::nights)
        .containsOnly(Optional.empty());
    assertThat(calendar.events()).hasSize(1);
  }

  @Test
  void areToldWithoutAWordOfTheEventItself() {
    EventSetAside aside =
        setAside("DTSTART;VALUE=DATE:20260714", "DTEND:Jan Novák", "SUMMARY:Jan Novák");
    assertThat(aside.reason()).isEqualTo(Saying.of("event_no_time", "DTEND"));
  }

  private static EventSetAside setAside(String... lines) {
    String body =
        "BEGIN:VCALENDAR\n"
            + event("UID:1\r\n" + String.join("\r\n", lines))
            + event("UID:2", "DTSTART;VALUE=DATE:20260801")
            + "END:VCALENDAR";
    IcsCalendar calendar = calendar(body);
    assertThat(calendar.events()).hasSize(1);
    return calendar.setAside().getFirst();
  }
}
