package ee.hbook.ical.format;

import static ee.hbook.ical.format.InPrague.calendar;
import static ee.hbook.ical.format.InPrague.event;
import static ee.hbook.ical.format.InPrague.withEvent;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Grain;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.ReadOutcome.Readable;
import ee.hbook.ical.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 5 January 2026: repetitions are followed from 5 December 2025 to 4 January 2029. */
class RepetitionTest {

  private static final String WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=4";

  @Test
  void rulesAndDatesAreUnrolled() {
    assertThat(
            nights(
                calendar(
                    withEvent(
                        "UID:1",
                        "DTSTART;VALUE=DATE:20260105",
                        "DTEND;VALUE=DATE:20260107",
                        WEEKLY,
                        "EXDATE;VALUE=DATE:20260112",
                        "RDATE;VALUE=DATE:20260301,20991231,19991231,99991231"))))
        .containsExactly(
            "2026-01-05/2026-01-07",
            "2026-01-19/2026-01-21",
            "2026-01-26/2026-01-28",
            "2026-03-01/2026-03-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20260112T150000Z", "20260112T140000Z", "20260112", "20260112T150000"})
  void aRuleEndsWithItsUntilWhateverItsForm(String until) {
    IcsCalendar calendar =
        calendar(
            withEvent(
                "UID:1",
                "DTSTART;TZID=Europe/Prague:20260105T150000",
                "RRULE:FREQ=WEEKLY;UNTIL=" + until));
    assertThat(calendar.events()).hasSize(2);
    assertThat(calendar.setAside()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20260112", "20260111T230000Z", "20260112T000000Z", "20260112T000000"})
  void theLastWholeDayIsInWhateverTheFormOfUntil(String until) {
    assertThat(
            calendar(
                    withEvent(
                        "UID:1", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;UNTIL=" + until))
                .events())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;VALUE=DATE:20260105|EXDATE;VALUE=DATE:20260112",
        "DTSTART;VALUE=DATE:20260105|EXDATE:20260112T000000",
        "DTSTART;VALUE=DATE:20260105|EXDATE:20260111T230000Z",
        "DTSTART;VALUE=DATE:20260105|EXDATE:20260112T000000Z",
        "DTSTART;TZID=America/New_York:20260105T100000|EXDATE:20260112T150000Z",
        "DTSTART;TZID=America/New_York:20260105T100000|EXDATE:20260112T100000",
        "DTSTART;TZID=America/New_York:20260105T100000|EXDATE;VALUE=DATE:20260112"
      })
  void aDateIsTakenOutWhateverTheFormOfExdate(String start, String exdate) {
    assertThat(calendar(withEvent("UID:1", start, WEEKLY, exdate)).events())
        .extracting(event -> event.nights().getStart())
        .doesNotContain(LocalDate.of(2026, 1, 12))
        .hasSize(3);
  }

  @Test
  void aSeriesThatBeganLongAgoGivesTheDatesOfToday() {
    List<IcsEvent> events =
        calendar(withEvent("UID:1", "DTSTART;VALUE=DATE:19700101", "RRULE:FREQ=DAILY")).events();
    assertThat(events).hasSize(1127);
    assertThat(events.getFirst().nights().getStart()).isEqualTo("2025-12-05");
    assertThat(events.getLast().nights().getStart()).isEqualTo("2029-01-04");
  }

  @Test
  void aStayThatBeganBeforeTheWindowIsThereWhileANightOfItIsInIt() {
    assertThat(
            nights(
                calendar(
                    withEvent(
                        "UID:1",
                        "DTSTART;VALUE=DATE:20201110",
                        "DURATION:P30D",
                        "RRULE:FREQ=YEARLY;COUNT=6"))))
        .containsExactly("2025-11-10/2025-12-10");
  }

  @Test
  void aSeriesThatIsOverGivesNothing() {
    IcsCalendar calendar =
        calendar(withEvent("UID:1", "DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=DAILY;COUNT=9"));
    assertThat(calendar.events()).isEmpty();
    assertThat(calendar.setAside()).isEmpty();
  }

  @Test
  void theUidOfADateIsTheSameOnEveryDay() {
    byte[] body =
        withEvent("UID:s", "DTSTART;VALUE=DATE:20251225", "RRULE:FREQ=DAILY;INTERVAL=3")
            .getBytes(StandardCharsets.UTF_8);
    Map<LocalDate, String> uids = new HashMap<>();
    Map<LocalDate, String> different = new HashMap<>();
    for (int day = 0; day < 60; day++) {
      Reading reading =
          new Reading(
              InPrague.READING.zone(), LocalDate.of(2026, 1, 1).plusDays(day), false, Grain.NIGHT);
      for (IcsEvent event : ((Readable) IcsReader.read(body, reading)).calendar().events()) {
        String uid = event.uid().orElseThrow();
        String before = uids.putIfAbsent(event.nights().getStart(), uid);
        if (before != null && !before.equals(uid)) {
          different.put(event.nights().getStart(), uid);
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(uids).containsEntry(LocalDate.of(2025, 12, 25), "s").hasSizeGreaterThan(365);
  }

  @Test
  void aReplacedDateIsNotThereTwice() {
    assertThat(
            uids(
                event("UID:s", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;COUNT=3"),
                event("UID:s", "RECURRENCE-ID;VALUE=DATE:20260112", "DTSTART;VALUE=DATE:20260113")))
        .containsExactly("s 2026-01-05", "s_R20260119 2026-01-19", "s_R20260112 2026-01-13");
  }

  @Test
  void aDateMayBeMovedIntoTheWindowOrOutOfIt() {
    assertThat(
            uids(
                event("UID:s", "DTSTART;VALUE=DATE:20240105", "RRULE:FREQ=YEARLY;COUNT=3"),
                event("UID:s", "RECURRENCE-ID;VALUE=DATE:20240105", "DTSTART;VALUE=DATE:20260201"),
                event("UID:s", "RECURRENCE-ID;VALUE=DATE:20260105", "DTSTART;VALUE=DATE:20310101")))
        .containsExactly("s 2026-02-01", "s_R20260105 2031-01-01");
  }

  @Test
  void aChangeOfAllThatFollowMovesThemUntilTheNextChange() {
    assertThat(
            uids(
                event("UID:s", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;COUNT=5"),
                event(
                    "UID:s",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260112",
                    "DTSTART;VALUE=DATE:20260114"),
                event("UID:s", "RECURRENCE-ID;VALUE=DATE:20260119", "DTSTART;VALUE=DATE:20260119"),
                event(
                    "UID:s",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260202",
                    "DTSTART;VALUE=DATE:20260202",
                    "STATUS:CANCELLED")))
        .containsExactly(
            "s 2026-01-05",
            "s_R20260126 2026-01-28",
            "s_R20260112 2026-01-14",
            "s_R20260119 2026-01-19",
            "s_R20260202 2026-02-02");
  }

  @Test
  void aReplacementWithoutItsSeriesIsAnEventByItself() {
    assertThat(
            uids(
                event("UID:s", "RECURRENCE-ID;VALUE=DATE:20260112", "DTSTART;VALUE=DATE:20260113")))
        .containsExactly("s_R20260112 2026-01-13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=WEEKLY", "FREQ=DAILY", "FREQ=WEEKLY;COUNT=500"})
  void aSeriesWithoutAnEndIsNothingToReport(String rule) {
    IcsCalendar calendar =
        calendar(withEvent("UID:1", "DTSTART;VALUE=DATE:20260105", "RRULE:" + rule));
    assertThat(calendar.events()).hasSizeGreaterThan(150);
    assertThat(calendar.setAside()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=HOURLY",
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYHOUR=1;BYMINUTE=1",
        "FREQ=SOMETIMES",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;UNTIL=whenever",
        "nonsense",
        ""
      })
  void aRuleThatIsNotFollowedIsReportedAndLeavesTheFirstDate(String rule) {
    IcsCalendar calendar =
        calendar(withEvent("UID:1", "DTSTART;VALUE=DATE:20260105", "RRULE:" + rule));
    assertThat(calendar.events()).hasSize(1);
    assertThat(calendar.setAside())
        .singleElement()
        .extracting(aside -> aside.reason().inEnglish())
        .asString()
        .startsWith("It repeats in a way that we do not follow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;COUNT=100000",
        "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=1000;BYSETPOS=1,-1"
      })
  void manyHostileRulesTakeLessThanASecond(String rule) {
    StringBuilder body = new StringBuilder("BEGIN:VCALENDAR\n");
    for (int number = 0; number < 3_000; number++) {
      body.append(event("UID:" + number, "DTSTART;VALUE=DATE:00010101", "RRULE:" + rule));
    }
    byte[] bytes = body.append("END:VCALENDAR\n").toString().getBytes(StandardCharsets.UTF_8);
    assertThat(InPrague.timeToRead(bytes)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void rulesThatHaveEndedTakeNothingFromThoseThatHaveNot() {
    String ended = event("DTSTART;VALUE=DATE:20190101", "RRULE:FREQ=DAILY;UNTIL=20191231");
    String weekly = event("DTSTART;VALUE=DATE:20260714", "RRULE:FREQ=WEEKLY;COUNT=2");
    String body = "BEGIN:VCALENDAR\n" + ended.repeat(1_000) + weekly + "END:VCALENDAR\n";
    assertThat(nights(calendar(body)))
        .containsExactly("2026-07-14/2026-07-15", "2026-07-21/2026-07-22");
  }

  @ParameterizedTest(name = "from {0} to {1}: {2} times")
  @CsvSource({
    "DTSTART:20260105T150000, 20260107T140000, 2",
    "DTSTART:20260105T150000, 20260107T150000, 3",
    "DTSTART;TZID=Europe/Prague:20260105T150000, 20260107T135959Z, 2",
    "DTSTART;TZID=Europe/Prague:20260105T150000, 20260107T140000Z, 3",
    "DTSTART;TZID=Europe/Prague:20260105T150000, 20260107, 3",
    "DTSTART;VALUE=DATE:20260105, 20260107, 3",
    "DTSTART;VALUE=DATE:20260105, 20260106T230000Z, 3",
    "DTSTART;VALUE=DATE:20260105, 20260106T220000Z, 2",
  })
  void aDailyRuleEndsToTheSecond(String start, String until, int times) {
    assertThat(calendar(withEvent("UID:1", start, "RRULE:FREQ=DAILY;UNTIL=" + until)).events())
        .hasSize(times);
  }

  private static List<String> nights(IcsCalendar calendar) {
    return calendar.events().stream()
        .map(IcsEvent::nights)
        .map(nights -> nights.getStart() + "/" + nights.getEnd())
        .toList();
  }

  private static List<String> uids(String... events) {
    return calendar("BEGIN:VCALENDAR\n" + String.join("", events) + "END:VCALENDAR")
        .events()
        .stream()
        .map(event -> event.uid().orElseThrow() + " " + event.nights().getStart())
        .toList();
  }
}
