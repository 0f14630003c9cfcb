package ee.hbook.ical.format.repair;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each defect of an event, mended; and an event without any, left alone. */
class RepairTest {

  @Test
  void anEventWithoutDefectsIsLeftAlone() {
    RawComponent event = event("DTSTART;VALUE=DATE:20260714");
    assertThat(Repairs.apply(event)).isSameAs(event);
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:2026-02-01, 20260201",
    "DTSTART:2026/02/01, 20260201",
    "DTEND:2026-02-01T15:00:00Z, 20260201T150000Z",
    "DTEND:2026-02-01 15:00, 20260201T1500",
    "'EXDATE:2026-02-01,2026-02-08', '20260201,20260208'",
    "X-DATE:2026-02-01, 2026-02-01"
  })
  void datesWithDashesAreWrittenTogether(String line, String mended) {
    assertThat(mended(new DateWithDashes(), line)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({"DTSTART:20260714T150000.123Z, 20260714T150000Z", "DTSTART:20260714, 20260714"})
  void fractionsOfASecondAreDropped(String line, String mended) {
    assertThat(mended(new FractionOfSecond(), line)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:20260714T010000+0200, 20260713T230000Z",
    "DTSTART:20260714T230000-05:00, 20260715T040000Z",
    "DTSTART:20260714T150000Z, 20260714T150000Z"
  })
  void timesWithAnOffsetAreGivenInUtc(String line, String mended) {
    assertThat(mended(new TimeWithOffset(), line)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART;VALUE=DATE:20260714T000000Z, 20260714",
    "DTSTART:20260714T000000Z, 20260714T000000Z",
    "DTSTART;VALUE=DATE:20260714, 20260714"
  })
  void aDateThatIsWrittenAsATimeIsADate(String line, String mended) {
    assertThat(mended(new DateWithTime(), line)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART;TZID=(UTC+01:00) Brussels, Paris:20260714T150000|(UTC+01:00) Brussels, Paris",
        "DTSTART;TZID=(GMT-03:00):20260714T150000|(GMT-03:00)",
        "DTSTART;TZID=(UTC+01:00) Paris;X=y:20260714T150000|(UTC+01:00) Paris",
        "DTSTART;TZID=\"(UTC+01:00) Paris\":20260714T150000|(UTC+01:00) Paris",
        "DTSTART;TZID=Europe/Prague:20260714T150000|Europe/Prague",
      })
  void aZoneWithAColonIsPutTogetherAgain(String line, String zone) {
    RawComponent mended = new ZoneWithColon().apply(event(line));
    assertThat(mended.lines().getFirst())
        .extracting(start -> start.parameter("TZID").orElse(""), ContentLine::value)
        .containsExactly(zone, "20260714T150000");
  }

  @Test
  void aValueThatLooksLikeTheRestOfAZoneStaysWhereTheZoneIsWhole() {
    String value = "00) 20260714T150000: or so";
    RawComponent event = event("X-TOLD;TZID=Europe/Prague:" + value);
    assertThat(new ZoneWithColon().apply(event)).isSameAs(event);
  }

  private static String mended(Repair repair, String line) {
    return repair.apply(event(line)).lines().getFirst().value();
  }

  private static RawComponent event(String line) {
    return new RawComponent("VEVENT", List.of(ContentLine.parse(line).orElseThrow()), List.of());
  }
}
