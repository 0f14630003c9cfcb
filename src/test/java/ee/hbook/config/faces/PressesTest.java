package ee.hbook.config.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PressesTest {

  private static final Map<String, String[]> SAVE =
      Map.of("hb-press", values("1"), "form:save", values(""));

  private final Presses presses = new Presses();

  @Test
  void theSameToTheLastLetterIsTheSamePress() {
    assertThat(presses.of(Map.of("form:save", values(""), "hb-press", values("1"))))
        .isSameAs(presses.of(SAVE));
  }

  @Test
  void anotherTokenIsAnotherPress() {
    assertThat(presses.of(Map.of("hb-press", values("2"), "form:save", values(""))))
        .isNotSameAs(presses.of(SAVE));
  }

  @Test
  void whatWasTypedOtherwiseIsAnotherPress() {
    assertThat(presses.of(Map.of("hb-press", values("1"), "form:save", values("x"))))
        .isNotSameAs(presses.of(SAVE));
  }

  @Test
  void aValueThatGoesOnInTheNextOneIsNotTheSame() {
    assertThat(presses.of(Map.of("a", values("b", "c"))))
        .isNotSameAs(presses.of(Map.of("a", values("bc"))));
  }

  @Test
  void onlyTheLastHundredAreKnown() {
    Press first = presses.of(SAVE);
    IntStream.range(0, 100).forEach(each -> presses.of(Map.of("hb-press", values("n" + each))));
    assertThat(presses.of(SAVE)).isNotSameAs(first);
  }

  @Test
  void aPressThatIsHeldIsNobodyElses() throws Exception {
    Press press = presses.of(SAVE);
    boolean[] held = {true};
    press.hold(1);
    Thread second =
        new Thread(
            () -> {
              try {
                held[0] = press.hold(0);
              } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
              }
            });
    second.start();
    second.join();
    assertThat(press.mine()).isTrue();
    assertThat(held[0]).isFalse();
  }

  private static String[] values(String... values) {
    return values;
  }
}
