package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

  /**
   * The clock is set back in Prague on 25 October at 01:00Z, in New York on 1 November at 06:00Z.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Prague|2026-07-14T08:00Z|2026-07-14T09:15Z|2026-07-14T10:00/2026-07-14T11:15",
        "Europe/Prague|2026-10-24T23:00Z|2026-10-24T23:30Z|2026-10-25T01:00/2026-10-25T01:30",
        "Europe/Prague|2026-10-24T23:30Z|2026-10-25T00:30Z|2026-10-25T01:30/2026-10-25T02:30",
        "Europe/Prague|2026-10-25T00:15Z|2026-10-25T00:45Z|2026-10-25T02:15/2026-10-25T02:45",
        "Europe/Prague|2026-10-25T00:30Z|2026-10-25T01:00Z|2026-10-25T02:30/2026-10-25T03:00",
        "Europe/Prague|2026-10-25T00:30Z|2026-10-25T01:30Z|2026-10-25T02:00/2026-10-25T03:00",
        "Europe/Prague|2026-10-25T00:45Z|2026-10-25T01:15Z|2026-10-25T02:00/2026-10-25T03:00",
        "Europe/Prague|2026-10-25T00:15Z|2026-10-25T01:30Z|2026-10-25T02:00/2026-10-25T03:00",
        "Europe/Prague|2026-10-24T23:30Z|2026-10-25T01:15Z|2026-10-25T01:30/2026-10-25T03:00",
        "Europe/Prague|2026-10-25T00:45Z|2026-10-25T02:30Z|2026-10-25T02:00/2026-10-25T03:30",
        "Europe/Prague|2026-10-25T01:00Z|2026-10-25T01:30Z|2026-10-25T02:00/2026-10-25T02:30",
        "Europe/Prague|2026-10-25T01:30Z|2026-10-25T02:30Z|2026-10-25T02:30/2026-10-25T03:30",
        "Europe/Prague|2026-10-23T08:00Z|2026-10-26T09:00Z|2026-10-23T10:00/2026-10-26T10:00",
        "Europe/Prague|2026-03-29T00:30Z|2026-03-29T01:30Z|2026-03-29T01:30/2026-03-29T03:30",
        "Europe/Prague|2026-03-29T01:00Z|2026-03-29T01:15Z|2026-03-29T03:00/2026-03-29T03:15",
        "America/New_York|2026-11-01T05:30Z|2026-11-01T06:30Z|2026-11-01T01:00/2026-11-01T02:00",
        "America/New_York|2026-11-01T06:15Z|2026-11-01T06:45Z|2026-11-01T01:15/2026-11-01T01:45",
        "America/New_York|2026-11-01T14:00Z|2026-11-01T15:00Z|2026-11-01T09:00/2026-11-01T10:00",
        "America/New_York|2026-03-08T06:45Z|2026-03-08T07:15Z|2026-03-08T01:45/2026-03-08T03:15",
        "UTC|2026-10-25T00:45Z|2026-10-25T01:15Z|2026-10-25T00:45/2026-10-25T01:15"
      })
  void momentsAreReadFromTheClock(String zone, String start, String end, String onTheClock) {
    assertThat(new WallClock(ZoneId.of(zone)).between(moment(start), moment(end)))
        .hasToString(onTheClock);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-25T01:30|30|2026-10-25T01:30/2026-10-25T02:00",
        "2026-10-25T01:30|90|2026-10-25T01:30/2026-10-25T03:00",
        "2026-10-25T02:30|15|2026-10-25T02:30/2026-10-25T02:45",
        "2026-10-25T02:30|60|2026-10-25T02:00/2026-10-25T03:30",
        "2026-10-25T03:00|60|2026-10-25T03:00/2026-10-25T04:00",
        "2026-03-29T01:30|60|2026-03-29T01:30/2026-03-29T03:30",
        "2026-03-29T02:30|60|2026-03-29T03:30/2026-03-29T04:30"
      })
  void whatBeginsAtATimeThatComesTwiceMayBeginAtEither(
      LocalDateTime start, int minutes, String onTheClock) {
    assertThat(inPrague().lasting(start, Duration.ofMinutes(minutes))).hasToString(onTheClock);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-25T02:15|2026-10-25T02:45|2026-10-25T02:15/2026-10-25T02:45",
        "2026-03-29T02:30|2026-03-29T02:45|2026-03-29T03:30/2026-03-29T03:45",
        "2026-03-29T02:30|2026-03-29T03:15|2026-03-29T03:30/2026-03-29T04:15",
        "2026-03-29T01:30|2026-03-29T02:30|2026-03-29T01:30/2026-03-29T03:30"
      })
  void timesInTheHourThatIsLeftOutMoveOn(
      LocalDateTime start, LocalDateTime end, String onTheClock) {
    assertThat(inPrague().local(start, end)).hasToString(onTheClock);
  }

  @Test
  void everyQuarterThroughTheHourThatComesTwiceIsTaken() {
    Instant change = moment("2026-10-25T01:00Z");
    for (int from = -12; from < 12; from++) {
      for (int quarters = 1; quarters <= 12; quarters++) {
        Instant start = change.plusSeconds(900L * from);
        Span span = inPrague().between(start, start.plusSeconds(900L * quarters));
        for (int quarter = 0; quarter < quarters; quarter++) {
          Instant moment = start.plusSeconds(900L * quarter);
          LocalDateTime shown = LocalDateTime.ofInstant(moment, inPrague().zone());
          assertThat(span.encloses(new Span(shown, shown.plusMinutes(15))))
              .as("%s of %s", shown, span)
              .isTrue();
        }
      }
    }
  }

  private static WallClock inPrague() {
    return new WallClock(ZoneId.of("Europe/Prague"));
  }

  private static Instant moment(String written) {
    return Instant.parse(written.replace("Z", ":00Z"));
  }
}
