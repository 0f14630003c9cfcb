package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationNightsTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "31, 0", "0, 31"})
  void eitherSideHasNoughtToThirtyNights(int before, int after) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PreparationNights(before, after));
  }

  @Test
  void thirtyNightsAreNotTooMany() {
    assertThat(new PreparationNights(30, 30).after()).isEqualTo(30);
  }
}
