package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedAccommodationTest {

  @Test
  void a_number_alone_means_one_unit() {
    assertThat(LinkedAccommodation.parse("12")).containsExactly(new LinkedAccommodation(12, 1));
  }

  @Test
  void a_count_stands_in_parentheses() {
    assertThat(LinkedAccommodation.parse("12,15(2)"))
        .containsExactly(new LinkedAccommodation(12, 1), new LinkedAccommodation(15, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {" 12 , 15 (2) ", "12,,15(2)", "12,15(2),", "12(1),15(2)", "012,15(02)"})
  void blanks_empty_entries_and_leading_noughts_do_no_harm(String text) {
    assertThat(LinkedAccommodation.format(LinkedAccommodation.parse(text))).isEqualTo("12,15(2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ","})
  void an_empty_text_links_nothing(String text) {
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
  void anything_else_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LinkedAccommodation.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12(0)"})
  void numbers_and_counts_start_at_one(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LinkedAccommodation.parse(text));
  }

  @Test
  void an_accommodation_is_named_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkedAccommodation.parse("12,15,12(2)"))
        .withMessageContaining("12");
  }

  @Test
  void nothing_is_written_for_no_links() {
    assertThat(LinkedAccommodation.format(List.of())).isEmpty();
  }
}
