package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.event;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.content.Sample;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.Reading;
import ee.hbook.sync.EventSetAside;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that write midnight in UTC where they mean a date, read for a house in America. */
class MidnightInUtcTest {

  private static final String END = "DTEND:20260717T000000Z";
  private static final String STAY = event("UID:1", "DTSTART:20260714T000000Z", END);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "America/New_York",
        "America/Los_Angeles",
        "Pacific/Honolulu",
        "Europe/Prague",
        "UTC",
        "Pacific/Auckland"
      })
  void aFeedWhoseEventsAllBeginAndEndAtMidnightInUtcMeansDates(String zone) {
    String second = event("UID:2", "DTSTART:20260801T000000Z", "DTEND:20260802T000000Z");
    assertThat(nights(zone, STAY, second))
        .containsExactly("2026-07-14/2026-07-17", "2026-08-01/2026-08-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260714T000000Z|SUMMARY:no end|2026-07-14/2026-07-15",
        "DTSTART:20260714T000000Z|DTEND:20260714T000000Z|2026-07-14/2026-07-15",
        "DTSTART:20260714T000000Z|DTEND:20260716T235959Z|2026-07-14/2026-07-17",
        "DTSTART:20260714T000000Z|DTEND:20260716T2359Z|2026-07-14/2026-07-17",
        "DTSTART:20260714T0000Z|DURATION:P3D|2026-07-14/2026-07-17",
        "DTSTART:2026-07-14T00:00:00.000Z|DTEND:2026-07-17T00:00:00+00:00|2026-07-14/2026-07-17",
        "DTSTART;TZID=UTC:20260714T000000|DTEND;TZID=Etc/UTC:20260717T000000|2026-07-14/2026-07-17",
      })
  void soDoesEveryWayToWriteIt(String start, String end, String nights) {
    assertThat(nights("America/New_York", event("UID:1", start, end))).containsExactly(nights);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260801T190000Z|DTEND:20260803T150000Z|2026-08-01/2026-08-03",
        "DTSTART:20260801T000000Z|DTEND:20260803T150000Z|2026-07-31/2026-08-03",
        "DTSTART:20260801T190000Z|DTEND:20260803T000000Z|2026-08-01/2026-08-02",
        "DTSTART;VALUE=DATE:20260801|DTEND;VALUE=DATE:20260803|2026-08-01/2026-08-03",
        "DTSTART:20260801T000000|DTEND:20260803T000000|2026-08-01/2026-08-03",
        "DTSTART;TZID=Europe/Prague:20260801T000000|DTEND;TZID=Europe/Prague:20260803T000000"
            + "|2026-07-31/2026-08-02",
        "DTSTART:20260801T000000Z|DURATION:PT36H|2026-07-31/2026-08-02",
      })
  void aFeedOfWhichOnlySomeEventsDoMeansTimes(String start, String end, String nights) {
    assertThat(nights("America/New_York", STAY, event("UID:2", start, end)))
        .containsExactly("2026-07-13/2026-07-16", nights);
  }

  @Test
  void anEventThatCannotBeReadHasNoSayInIt() {
    assertThat(nights("America/New_York", STAY, event("UID:2", "DTSTART:tomorrow", END)))
        .containsExactly("2026-07-14/2026-07-17");
  }

  @Test
  void anEndWithoutAnyStartIsAMoment() {
    IcsCalendar calendar = calendar("America/New_York", event("UID:1", "DTSTART:tomorrow", END));
    assertThat(calendar.setAside())
        .extracting(EventSetAside::nights)
        .containsExactly(Optional.of(Sample.nights("2026-07-15", "2026-07-16")));
  }

  @Test
  void severalCalendarsInOneBodyAreJudgedTogether() {
    String timed = event("UID:2", "DTSTART:20260801T190000Z", "DTEND:20260803T150000Z");
    assertThat(nights("America/New_York", STAY, "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n" + timed))
        .containsExactly("2026-07-13/2026-07-16", "2026-08-01/2026-08-03");
  }

  @Test
  void aSeriesOfSuchDatesKeepsToThem() {
    String series =
        event(
            "UID:1",
            "DTSTART:20260714T000000Z",
            "DTEND:20260715T000000Z",
            "RRULE:FREQ=WEEKLY;UNTIL=20260804T000000Z",
            "EXDATE:20260728T000000Z");
    String moved =
        event(
            "UID:1",
            "RECURRENCE-ID:20260721T000000Z",
            "DTSTART:20260722T000000Z",
            "DTEND:20260723T000000Z");
    assertThat(nights("America/New_York", series, moved))
        .containsExactlyInAnyOrder(
            "2026-07-14/2026-07-15", "2026-07-22/2026-07-23", "2026-08-04/2026-08-05");
  }

  @Test
  void whenItWasChangedStaysAMoment() {
    IcsCalendar calendar =
        calendar(
            "America/New_York",
            event("UID:1", "DTSTART:20260714T000000Z", END, "LAST-MODIFIED:20260701T000000Z"));
    assertThat(calendar.events())
        .extracting(IcsEvent::lastModified)
        .containsExactly(Optional.of(Instant.parse("2026-07-01T00:00:00Z")));
  }

  private static List<String> nights(String zone, String... events) {
    return calendar(zone, events).events().stream()
        .map(IcsEvent::nights)
        .map(nights -> nights.getStart() + "/" + nights.getEnd())
        .toList();
  }

  private static IcsCalendar calendar(String zone, String... events) {
    String body = "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    Reading reading = Reading.at(ZoneId.of(zone), Instant.parse("2026-07-05T11:00:00Z"));
    ReadOutcome outcome = IcsReader.read(body.getBytes(StandardCharsets.UTF_8), reading);
    return ((Readable) outcome).calendar();
  }
}
