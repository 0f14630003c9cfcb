package ee.hbook.outlook.notice.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.house.SetClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnknownTokensTest {

  private static final Instant NOW = Instant.parse("2027-02-20T08:00:00Z");

  private final SetClock clock = new SetClock(NOW);
  private final UnknownTokens unknown = new UnknownTokens(clock);

  @Test
  void oneIsRememberedForHalfAMinute() {
    unknown.add("a");
    clock.set(NOW.plusSeconds(29));
    assertThat(unknown.has("a")).isTrue();
    clock.set(NOW.plusSeconds(30));
    assertThat(unknown.has("a")).isFalse();
  }

  @Test
  void anotherIsNot() {
    unknown.add("a");
    assertThat(unknown.has("b")).isFalse();
  }

  @Test
  void aClockThatIsSetBackForgetsThem() {
    unknown.add("a");
    clock.set(NOW.minusSeconds(1));
    assertThat(unknown.has("a")).isFalse();
  }

  @Test
  void aFloodOfThemForgetsTheOldest() {
    for (int knock = 0; knock <= 1_000; knock++) {
      unknown.add("knock" + knock);
    }
    assertThat(unknown.has("knock0")).isFalse();
    assertThat(unknown.has("knock1000")).isTrue();
  }
}
