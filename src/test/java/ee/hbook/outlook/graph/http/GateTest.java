package ee.hbook.outlook.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many may go to one mailbox at once. */
class GateTest {

  private static final Duration NOW = Duration.ZERO;

  private final Gate gate = new Gate(4);

  @Test
  void fourGoAtOnceAndTheFifthWaits() throws InterruptedException {
    assertThat(entered(5)).isEqualTo(4);
  }

  @Test
  void whoLeavesMakesRoom() throws InterruptedException {
    entered(4);
    gate.leave();

    assertThat(gate.enter(NOW)).isEmpty();
  }

  @Test
  void nobodyGoesWhileItIsLeftAlone() throws InterruptedException {
    assertThat(gate.tooMuch(Optional.of(Duration.ofMinutes(2)))).isEqualTo(Duration.ofMinutes(2));

    assertThat(gate.enter(Duration.ofSeconds(5)).orElseThrow())
        .isBetween(Duration.ofSeconds(110), Duration.ofMinutes(2));
  }

  @Test
  void aShortPauseIsWaitedFor() throws InterruptedException {
    gate.tooMuch(Optional.of(Duration.ofMillis(20)));

    assertThat(gate.enter(Duration.ofSeconds(5))).isEmpty();
  }

  @Test
  void halfAsManyGoAfterItWasTooMuch() throws InterruptedException {
    gate.tooMuch(Optional.of(Duration.ofNanos(1)));
    gate.enter(Duration.ofSeconds(5));

    assertThat(1 + entered(4)).isEqualTo(2);
  }

  @Test
  void oneMoreGoesWhenItWasCalm() throws InterruptedException {
    gate.tooMuch(Optional.of(Duration.ofNanos(1)));
    for (int call = 0; call < 20; call++) {
      gate.welcome();
    }
    gate.enter(Duration.ofSeconds(5));

    assertThat(1 + entered(4)).isEqualTo(3);
  }

  @Test
  void thePauseGrowsWhereNobodySaysHowLong() {
    assertThat(gate.tooMuch(Optional.empty())).isEqualTo(Duration.ofSeconds(1));
    assertThat(gate.tooMuch(Optional.empty())).isEqualTo(Duration.ofSeconds(2));
    assertThat(gate.tooMuch(Optional.empty())).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void thePauseIsAMinuteAtMost() {
    for (int call = 0; call < 50; call++) {
      gate.tooMuch(Optional.empty());
    }

    assertThat(gate.tooMuch(Optional.empty())).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void thePauseIsShortAgainAfterACallWentWell() {
    gate.tooMuch(Optional.empty());
    gate.tooMuch(Optional.empty());
    gate.welcome();

    assertThat(gate.tooMuch(Optional.empty())).isEqualTo(Duration.ofSeconds(1));
  }

  private int entered(int tries) throws InterruptedException {
    int entered = 0;
    for (int call = 0; call < tries; call++) {
      entered += gate.enter(NOW).isEmpty() ? 1 : 0;
    }
    return entered;
  }
}
