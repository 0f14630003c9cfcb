package ee.hbook.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-09-06T08:00:00Z");
  private static final String ITS_NOW = "Sun, 06 Sep 2026 08:00:00 GMT";

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "1.5, PT1.5S",
    ".5, PT0.5S",
    "7., PT7S",
    "' 120\t', PT2M",
    "0120, PT2M",
    "0.0001, PT0.001S",
    "86400, PT24H",
    "86401, PT24H",
    "31536000, PT24H",
    "99999999999999999999999999999999999999.9, PT24H",
  })
  void waitsForAsManySecondsAsAskedButNoLongerThanADay(String asked, Duration wait) {
    assertThat(notBefore(asked)).contains(NOW.plus(wait));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Sep 2026 08:30:00 GMT",
        "Sunday, 06-Sep-26 08:30:00 GMT",
        "Sun Sep  6 08:30:00 2026",
        "  sun, 6 sep 2026  8:30:00 gmt ",
        "Mon, 06 Sep 2026 08:30:00 GMT",
        "06 Sep 2026 08:30:00 UTC",
        "Sun, 06 Sep 2026 08:30:00 +0000",
      })
  void readsADateInEveryFormOfHttp(String asked) {
    assertThat(notBefore(asked)).contains(NOW.plusSeconds(1800));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "0.0",
        "-1",
        "+60",
        "1,5",
        ".",
        "1e9",
        "NaN",
        "soon",
        "120 s",
        "PT2M",
        "2026-09-06T08:30:00Z",
        "Sun, 06 Sep 2026 08:00:00 GMT",
        "Sun, 06 Sep 2026 07:59:59 GMT",
        "Sunday, 06-Sep-99 08:30:00 GMT",
        "Sun, 31 Feb 2026 08:30:00 GMT",
        "Sun, 06 Sep 2026 08:30:00 PST",
      })
  void takesNonsenseAndThePastForNothing(String asked) {
    assertThat(notBefore(asked)).isEmpty();
  }

  @Test
  void takesALongNumberForNonsense() {
    assertThat(notBefore("9".repeat(10_000))).isEmpty();
  }

  @Test
  void comesBackWithinADayWhateverTheDateSays() {
    assertThat(notBefore("Sun, 06 Sep 2099 08:00:00 GMT")).contains(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void countsADateFromTheAnswersOwnSoThatAWrongClockDoesNoHarm() {
    List<String> asked = List.of("Tue, 01 Jan 2019 00:10:00 GMT");
    List<String> itsNow = List.of("Tue, 01 Jan 2019 00:00:00 GMT");
    assertThat(notBefore(asked, itsNow)).contains(NOW.plusSeconds(600));
    assertThat(notBefore(asked, List.of("whenever"))).isEmpty();
  }

  @Test
  void takesTheFirstOfSeveralThatSaysSomething() {
    assertThat(notBefore(List.of("soon", "60", "120"), List.of())).contains(NOW.plusSeconds(60));
  }

  private static Optional<Instant> notBefore(String asked) {
    Optional<Instant> byOurClock = notBefore(List.of(asked), List.of());
    assertThat(notBefore(List.of(asked), List.of(ITS_NOW))).isEqualTo(byOurClock);
    return byOurClock;
  }

  private static Optional<Instant> notBefore(List<String> asked, List<String> dates) {
    return RetryAfter.of(asked, dates).flatMap(retry -> retry.notBefore(NOW));
  }
}
