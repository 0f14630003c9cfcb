package ee.hbook.sync.diff;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteEvent;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class HorizonTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  @ParameterizedTest(name = "nights {0} to {1} become {2} to {3}")
  @CsvSource({"0, 365, 0, 366", "0, 365, 0, 368", "100, 201, 100, 202", "-30, 365, -30, 366"})
  void whatOnlyEndsLaterFarAwayEndsWithItsCalendar(int from, int to, int nowFrom, int nowTo) {
    assertThat(isRolled(from, to, nowFrom, nowTo)).isTrue();
  }

  @ParameterizedTest(name = "nights {0} to {1} become {2} to {3}")
  @CsvSource({"-1, 365, 0, 366", "0, 365, 1, 366", "-30, 365, 1, 368"})
  void whatAlsoBeginsWithTheDayBeginsAndEndsWithItsCalendar(
      int from, int to, int nowFrom, int nowTo) {
    assertThat(isRolled(from, to, nowFrom, nowTo)).isTrue();
  }

  @ParameterizedTest(name = "nights {0} to {1} become {2} to {3}")
  @CsvSource({
    "0, 365, 0, 369",
    "0, 365, 0, 365",
    "0, 365, 0, 364",
    "0, 200, 0, 201",
    "0, 365, 2, 366",
    "1, 365, 0, 366",
    "50, 365, 60, 366",
    "5, 8, 5, 9"
  })
  void anyOtherChangeIsOne(int from, int to, int nowFrom, int nowTo) {
    assertThat(isRolled(from, to, nowFrom, nowTo)).isFalse();
  }

  private static boolean isRolled(int from, int to, int nowFrom, int nowTo) {
    return Horizon.isRolled(
        Span.nights(nights(from, to)),
        new RemoteEvent(
            "a",
            Optional.of("a"),
            Span.nights(nights(nowFrom, nowTo)),
            EventKind.BLOCK,
            Role.BLOCK),
        TODAY);
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}
