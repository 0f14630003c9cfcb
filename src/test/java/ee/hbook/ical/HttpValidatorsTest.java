package ee.hbook.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpValidatorsTest {

  private static final String EARLIER = "Sat, 21 Nov 2026 08:00:00 GMT";
  private static final String LATER = "Sat, 21 Nov 2026 08:00:01 GMT";

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\"", "W/\"abc\"", "\"a, b\"", "33a64df5-gzip", "\"*\""})
  void takesATagAsItIs(String tag) {
    assertThat(HttpValidators.of(List.of(tag), List.of(), List.of()).tag()).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "", "\"\"", "W/\"\"", "a, b", "\"a\", \"b\"", "\"\u00e9\"", "a\tb"})
  void takesNoTagThatMayMatchAnotherBody(String tag) {
    assertThat(HttpValidators.of(List.of(tag), List.of(), List.of()).tag()).isEmpty();
  }

  @Test
  void takesNoTagThatIsTooLongToKeep() {
    assertThat(
            HttpValidators.of(List.of("\"" + "a".repeat(498) + "\""), List.of(), List.of()).tag())
        .isPresent();
    assertThat(
            HttpValidators.of(List.of("\"" + "a".repeat(499) + "\""), List.of(), List.of()).tag())
        .isEmpty();
  }

  @Test
  void takesNoneOfSeveralTags() {
    assertThat(HttpValidators.of(List.of("\"a\"", "\"b\""), List.of(), List.of()).isEmpty())
        .isTrue();
  }

  @Test
  void takesALastModifiedThatIsOverWhenItIsSent() {
    assertThat(HttpValidators.of(List.of(), List.of(EARLIER), List.of(LATER)).modified())
        .contains(EARLIER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        EARLIER + "|" + EARLIER,
        LATER + "|" + EARLIER,
        "yesterday|" + EARLIER,
        EARLIER + "|now",
      })
  void takesNoLastModifiedThatMayNotBeOver(String modified, String date) {
    assertThat(HttpValidators.of(List.of(), List.of(modified), List.of(date)).modified()).isEmpty();
  }

  @Test
  void takesNoLastModifiedOfAnAnswerWithoutADate() {
    assertThat(HttpValidators.of(List.of(), List.of(EARLIER), List.of()).modified()).isEmpty();
  }

  @Test
  void takesNoLastModifiedThatIsTooLongToKeep() {
    String blanks = EARLIER.replace(", ", "," + " ".repeat(101 - EARLIER.length()));
    assertThat(blanks).hasSize(100);
    assertThat(modified(blanks)).contains(blanks);
    assertThat(modified(blanks + " ")).isEmpty();
  }

  private static Optional<String> modified(String date) {
    return HttpValidators.of(List.of(), List.of(date), List.of(LATER)).modified();
  }
}
