package ee.hbook.link.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.InvalidInput;
import ee.hbook.link.LinkSettings;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IgnorePhrasesTest {

  @Test
  void takesEachPhraseOnceWithoutBlanksAtItsEnds() {
    assertThat(IgnorePhrases.checked(with(List.of(" Owner ", "Owner"))).ignorePhrases())
        .containsExactly("Owner");
  }

  @Test
  void takesTwentyPhrases() {
    assertThat(IgnorePhrases.checked(with(numbers(20))).ignorePhrases()).hasSize(20);
  }

  static Stream<List<String>> refused() {
    return Stream.of(
        numbers(21),
        List.of("one\ntwo"),
        List.of("one\rtwo"),
        List.of(" "),
        List.of("a".repeat(2001)),
        Collections.nCopies(2, "b").stream().map(b -> b.repeat(2001)).toList());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesOtherPhrasesByTheirField(List<String> phrases) {
    assertThatThrownBy(() -> IgnorePhrases.checked(with(phrases)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.field()).isEqualTo("settings.ignorePhrases"));
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(number -> "phrase " + number).toList();
  }

  private static LinkSettings with(List<String> phrases) {
    return new LinkSettings(Optional.empty(), Optional.empty(), false, phrases);
  }
}
