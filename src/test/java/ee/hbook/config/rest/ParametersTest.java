package ee.hbook.config.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aBlankParameterCountsAsNotGiven(String value) {
    assertThat(Parameters.number("accom_id", value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1.5", "1e3", "1234567890123456789", "1 or 1=1"})
  void whatIsNotANumberIsRefusedWithTheParameterSName(String value) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Parameters.number("accom_id", value))
        .extracting(InvalidInput::field)
        .isEqualTo("accom_id");
  }

  @Test
  void aNumberBeyondAnIntIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Parameters.smallNumber("accom_num", "2147483648"))
        .extracting(InvalidInput::field)
        .isEqualTo("accom_num");
  }

  @Test
  void whatIsNotADayIsRefusedWithTheParameterSName() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Parameters.day("from", "tomorrow"))
        .extracting(InvalidInput::field)
        .isEqualTo("from");
  }

  @Test
  void aNulIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Parameters.text("origin", "a\0b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "1.0", "99999999999999999999"})
  void aPathThatIsNotANumberNamesNothingThatExists(String value) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Parameters.id("reservation", value));
  }
}
