package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NightsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 10);

  @Test
  void the_day_of_departure_is_not_a_night() {
    assertThat(Nights.count(Nights.of(DAY, DAY.plusDays(2)))).isEqualTo(2);
  }

  @Test
  void a_stay_over_a_leap_day_counts_it() {
    assertThat(Nights.count(Nights.of(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 1))))
        .isEqualTo(2);
  }

  @Test
  void leaving_on_the_day_of_arrival_is_no_stay() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nights.of(DAY, DAY));
  }

  @Test
  void leaving_before_arrival_is_no_stay() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nights.of(DAY, DAY.minusDays(1)));
  }
}
