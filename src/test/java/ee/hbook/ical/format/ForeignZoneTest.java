package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.StructureException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A zone that only its file defines is in force as the file says, and for as long. */
class ForeignZoneTest {

  private static final String WINTER =
      part(
          "STANDARD",
          "DTSTART:20001029T030000",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
  private static final String SUMMER =
      part(
          "DAYLIGHT",
          "DTSTART:20010325T020000",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-01-15T12:00, +01:00",
    "2026-03-29T01:59, +01:00",
    "2026-03-29T02:00, +02:00",
    "2026-07-15T12:00, +02:00",
    "2026-10-25T02:59, +02:00",
    "2026-10-25T03:00, +01:00",
    "2000-12-24T12:00, +01:00",
    "2000-10-29T02:59, +02:00",
    "1999-01-01T12:00, +02:00",
  })
  void theOffsetIsThatOfTheLastChangeAndBeforeTheFirstTheOneThatItChanged(
      LocalDateTime local, String offset) {
    assertThat(offset(WINTER + SUMMER, local)).isEqualTo(offset);
  }

  @Test
  void aRuleChangesNothingBeforeItsOwnStart() {
    String late =
        part(
            "DAYLIGHT",
            "DTSTART:20260601T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    assertThat(offset(late, LocalDateTime.of(2026, 4, 15, 12, 0))).isEqualTo("+01:00");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2010-07-15T12:00, +02:00", "2012-07-15T12:00, +01:00"})
  void aRuleThatHasEndedChangesNothingAnyMore(LocalDateTime local, String offset) {
    String ended = SUMMER.replace("BYDAY=-1SU", "BYDAY=-1SU;UNTIL=20110327T010000Z");
    assertThat(offset(WINTER + ended, local)).isEqualTo(offset);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2016-10-01T12:00, +02:00", "2019-05-01T12:00, +03:00", "2021-05-01T12:00, +04:00"})
  void changesMayBeListedByTheirDates(LocalDateTime local, String offset) {
    String listed =
        part("STANDARD", "DTSTART:20150101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200")
            + part(
                "STANDARD",
                "DTSTART:20170101T000000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0300",
                "RDATE:20180101T000000,20190101T000000")
            + part("STANDARD", "DTSTART:20200101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0400");
    assertThat(offset(listed, local)).isEqualTo(offset);
  }

  @Test
  void aDateOfAListBringsAnOffsetBack() {
    String back =
        part(
                "STANDARD",
                "DTSTART:20150101T000000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "RDATE:20190101T000000Z")
            + part("STANDARD", "DTSTART:20170101T000000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300");
    assertThat(offset(back, LocalDateTime.of(2020, 1, 1, 0, 0))).isEqualTo("+02:00");
  }

  @Test
  void aRuleThatIsNotYearlyCountsOnlyByItsStart() {
    String monthly = SUMMER.replace("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=MONTHLY");
    assertThat(offset(WINTER + monthly, LocalDateTime.of(2026, 7, 15, 12, 0))).isEqualTo("+01:00");
  }

  @Test
  void aPartThatSaysTooLittleCostsNoOther() {
    String broken = part("DAYLIGHT", "DTSTART:20010325T020000", "TZOFFSETFROM:+0100");
    assertThat(offset(broken + WINTER, LocalDateTime.of(2026, 7, 15, 12, 0))).isEqualTo("+01:00");
  }

  @Test
  void aZoneOfWhichNoPartIsWholeIsNone() {
    assertThat(zone(part("DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"))).isEmpty();
  }

  private static String offset(String parts, LocalDateTime local) {
    return zone(parts).orElseThrow().offset(local).getId();
  }

  private static Optional<ForeignZone> zone(String parts) {
    String body =
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\n" + parts + "END:VTIMEZONE\nEND:VCALENDAR\n";
    try {
      return ForeignZone.of(
          CalendarScanner.scan(body.getBytes(StandardCharsets.UTF_8))
              .getFirst()
              .components("VTIMEZONE")
              .getFirst());
    } catch (StructureException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String part(String name, String... lines) {
    return "BEGIN:" + name + "\n" + String.join("\n", lines) + "\nEND:" + name + "\n";
  }
}
