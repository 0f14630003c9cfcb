package ee.hbook.outlook.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of a secret. */
class SecretEndTest {

  private static final SecretEnd END = new SecretEnd(LocalDate.of(2027, 3, 1));

  @ParameterizedTest
  @CsvSource({
    "2026-12-31,60", "2027-01-29,60", "2027-01-30,30", "2027-02-14,30", "2027-02-15,14",
    "2027-02-22,7", "2027-02-27,7", "2027-02-28,1", "2027-03-01,1", "2027-03-02,1"
  })
  void peopleAreToldInSteps(LocalDate today, int step) {
    assertThat(END.step(today)).contains(step);
  }

  @Test
  void nobodyIsToldMoreThanSixtyDaysBefore() {
    assertThat(END.step(LocalDate.of(2026, 12, 30))).isEqualTo(Optional.empty());
  }

  @Test
  void itIsOverOnTheDayAfterTheLast() {
    assertThat(END.isOver(LocalDate.of(2027, 3, 1))).isFalse();
    assertThat(END.isOver(LocalDate.of(2027, 3, 2))).isTrue();
  }
}
