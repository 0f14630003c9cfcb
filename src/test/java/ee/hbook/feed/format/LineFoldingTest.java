package ee.hbook.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFoldingTest {

  private static final String FAMILY = "👩‍👩‍👧‍👦";

  @Test
  void aLineOfSeventyFiveOctetsIsLeftAlone() {
    String line = "X:" + "a".repeat(73) + "\r\n";
    assertThat(LineFolding.fold(line)).isEqualTo(line);
  }

  @Test
  void oneOctetMoreIsFolded() {
    assertThat(LineFolding.fold("X:" + "a".repeat(74) + "\r\n"))
        .isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "ñ", "€", "🏖", "🇨🇿", FAMILY, "e\u0301", " ", "\\,"})
  void unfoldingGivesBackTheLineAndNoLineIsTooLong(String character) {
    for (int shift = 0; shift < 12; shift++) {
      String line = "SUMMARY:" + "x".repeat(shift) + character.repeat(200) + "\r\n";
      String folded = LineFolding.fold(line);
      assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
      assertThat(Arrays.stream(folded.split("\r\n")))
          .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
  }

  @Test
  void whatIsSeenAsOneCharacterStaysOnOneLine() {
    String folded = LineFolding.fold("SUMMARY:" + FAMILY.repeat(20) + "\r\n");
    assertThat(
            folded.replace("SUMMARY:", "").replace("\r\n", "").replace(" ", "").replace(FAMILY, ""))
        .isEmpty();
    assertThat(Arrays.stream(folded.split("\r\n ")).skip(1))
        .allMatch(part -> part.startsWith("👩"));
  }

  @Test
  void aCharacterLongerThanALineIsCutBetweenItsParts() {
    String line = "SUMMARY:e" + "\u0301".repeat(300) + "\r\n";
    String folded = LineFolding.fold(line);
    assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    assertThat(Arrays.stream(folded.split("\r\n")))
        .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
  }
}
