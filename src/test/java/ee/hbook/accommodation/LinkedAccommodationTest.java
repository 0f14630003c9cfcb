package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedAccommodationTest {

  @Test
  void aNumberAloneMeansOneUnit() {
    assertThat(LinkedAccommodation.parse("12")).containsExactly(new LinkedAccommodation(12, 1));
  }

  @Test
  void aCountStandsInParentheses() {
    assertThat(LinkedAccommodation.parse("12,15(2)"))
        .containsExactly(new LinkedAccommodation(12, 1), new LinkedAccommodation(15, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {" 12 , 15 (2) ", "12,,15(2)", "12,15(2),", "12(1),15(2)", "012,15(02)"})
  void blanksEmptyEntriesAndLeadingNoughtsDoNoHarm(String text) {
    assertThat(LinkedAccommodation.format(LinkedAccommodation.parse(text))).isEqualTo("12,15(2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ","})
  void anEmptyTextLinksNothing(String text) {
    assertThat(LinkedAccommodation.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "12;15",
        "12(",
        "12()",
        "12(2",
        "12)2(",
        "-12",
        "1.5",
        "12(2)(3)",
        "12(10000)",
        "1234567890123456789",
        "١٢"
      })
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LinkedAccommodation.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12(0)"})
  void numbersAndCountsStartAtOne(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LinkedAccommodation.parse(text));
  }

  @Test
  void anAccommodationIsNamedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkedAccommodation.parse("12,15,12(2)"))
        .withMessageContaining("12");
  }

  @Test
  void nothingIsWrittenForNoLinks() {
    assertThat(LinkedAccommodation.format(List.of())).isEmpty();
  }
}
