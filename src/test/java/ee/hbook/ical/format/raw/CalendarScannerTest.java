package ee.hbook.ical.format.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs together in a file, by BEGIN and END alone. */
class CalendarScannerTest {

  private static final String EVENT = "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN:VCAL\r\n ENDAR\r\n",
        "BEGIN:VCAL\n\tENDAR\n",
        "begin:vcalendar\r\n",
        "BEBEGIN:VCALENDAR\r\nBEGIN: VCALENDAR\r\n",
      })
  void aCalendarIsFoundHoweverItsBeginningIsWritten(String beginning) throws StructureException {
    RawComponent calendar = calendar(beginning + EVENT + "END:VCALENDAR\r\n");
    assertThat(calendar.components("VEVENT")).hasSize(1);
  }

  @Test
  void eachKindIsGivenByItself() throws StructureException {
    RawComponent calendar =
        calendar(within("BEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\n" + EVENT));
    assertThat(calendar.components("VEVENT"))
        .singleElement()
        .satisfies(event -> assertThat(event.line("UID")).isPresent());
  }

  @Test
  void anEventWhoseAlarmIsNotClosedIsWhole() throws StructureException {
    RawComponent calendar =
        calendar(within("BEGIN:VEVENT\r\nUID:a\r\nBEGIN:VALARM\r\nACTION:x\r\nEND:VEVENT\r\n"));
    assertThat(calendar.components("VEVENT"))
        .singleElement()
        .satisfies(event -> assertThat(event.components("VALARM")).hasSize(1));
  }

  @Test
  void anEventThatIsNotClosedMeansThatTheEndIsMissing() {
    assertRefused(within("BEGIN:VEVENT\r\nUID:a\r\n"), "truncated");
  }

  @Test
  void asManyEventsAsAreTakenAreTakenAndNotOneMore() throws StructureException {
    String most = EVENT.repeat(CalendarScanner.MOST_EVENTS);
    assertThat(calendar(within(most)).components("VEVENT")).hasSize(CalendarScanner.MOST_EVENTS);
    assertRefused(within(most + EVENT), "too-many-events");
  }

  @Test
  void aPageIsToldAsAPageHoweverManyLinesItHas() {
    assertRefused("<html>\n" + "a\n".repeat(1_000_001), "html");
  }

  private static void assertRefused(String file, String code) {
    assertThatExceptionOfType(StructureException.class)
        .isThrownBy(() -> calendar(file))
        .satisfies(refused -> assertThat(refused.code().word()).isEqualTo(code));
  }

  private static String within(String components) {
    return "BEGIN:VCALENDAR\r\n" + components + "END:VCALENDAR\r\n";
  }

  private static RawComponent calendar(String file) throws StructureException {
    return CalendarScanner.scan(file.getBytes(UTF_8)).getFirst();
  }
}
