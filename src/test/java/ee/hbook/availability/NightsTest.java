package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NightsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 10);

  @Test
  void theDayOfDepartureIsNotANight() {
    assertThat(Nights.count(Nights.of(DAY, DAY.plusDays(2)))).isEqualTo(2);
  }

  @Test
  void aStayOverALeapDayCountsIt() {
    assertThat(Nights.count(Nights.of(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 1))))
        .isEqualTo(2);
  }

  @Test
  void leavingOnTheDayOfArrivalIsNoStay() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nights.of(DAY, DAY));
  }

  @Test
  void leavingBeforeArrivalIsNoStay() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nights.of(DAY, DAY.minusDays(1)));
  }
}
