package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationNightsTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "31, 0", "0, 31"})
  void either_side_has_nought_to_thirty_nights(int before, int after) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PreparationNights(before, after));
  }

  @Test
  void thirty_nights_are_not_too_many() {
    assertThat(new PreparationNights(30, 30).after()).isEqualTo(30);
  }
}
