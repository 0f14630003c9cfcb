package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {

  private static final Instant BEGUN = Instant.parse("2026-05-01T10:00:00Z");
  private static final KeyedCall CALL = new KeyedCall(1, "key", "call");

  @Test
  void theSameCallIsToldWhileTheFirstOneRuns() {
    assertThat(unanswered().meets(CALL, BEGUN.plusSeconds(60)))
        .isEqualTo(new KeyedOutcome.Running());
  }

  @Test
  void aFirstCallThatHasNoAnswerAfterAQuarterOfAnHourWasInterrupted() {
    assertThat(unanswered().meets(CALL, BEGUN.plusSeconds(901)))
        .isEqualTo(new KeyedOutcome.Interrupted());
  }

  @Test
  void theSameCallIsAnsweredAsTheFirstTime() {
    assertThat(new KeptAnswer("call", BEGUN, Optional.of("sealed")).meets(CALL, BEGUN))
        .isEqualTo(new KeyedOutcome.Answered("sealed"));
  }

  @Test
  void anotherCallWithTheKeyIsRefusedWhetherTheFirstIsAnsweredOrNot() {
    KeyedCall other = new KeyedCall(1, "key", "other");
    assertThat(unanswered().meets(other, BEGUN)).isEqualTo(new KeyedOutcome.OtherCall());
    assertThat(new KeptAnswer("call", BEGUN, Optional.of("sealed")).meets(other, BEGUN))
        .isEqualTo(new KeyedOutcome.OtherCall());
  }

  private static KeptAnswer unanswered() {
    return new KeptAnswer("call", BEGUN, Optional.empty());
  }
}
