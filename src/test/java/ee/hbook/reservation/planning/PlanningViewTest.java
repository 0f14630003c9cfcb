package ee.hbook.reservation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.InvalidInput;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class PlanningViewTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

  @Test
  void aStayThatLeavesOnTheFirstDayIsSeen() {
    assertThat(new PlanningView(OptionalLong.empty(), FIRST, 30, 0, 40).nights())
        .isEqualTo(LocalDateRange.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({"0,0,40", "121,0,40", "60,-1,40", "60,0,0", "60,0,101"})
  void aViewIsBounded(int days, int first, int count) {
    assertThatThrownBy(() -> new PlanningView(OptionalLong.empty(), FIRST, days, first, count))
        .isInstanceOf(InvalidInput.class);
  }
}
