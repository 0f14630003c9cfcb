package ee.hbook.feed.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedTextTest {

  @Test
  void everyKindOfLineEndBecomesALineFeed() {
    assertThat(FeedText.lines("a\r\nb\rc\nd\u0085e\u2028f\u2029g"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng");
  }

  @Test
  void controlCharactersAreDropped() {
    assertThat(FeedText.lines("a\u0000b\u0007c\u001Bd\u007Fe\u009Ff\tg")).isEqualTo("abcdef\tg");
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(FeedText.lines("a\uD83Cb\uDFD6c🏖")).isEqualTo("a\uFFFDb\uFFFDc🏖");
  }

  @Test
  void oneLineHasBlanksForLineEndsAndNoneAround() {
    assertThat(FeedText.oneLine("\n a\r\nb\tc \n")).isEqualTo("a b c");
  }
}
