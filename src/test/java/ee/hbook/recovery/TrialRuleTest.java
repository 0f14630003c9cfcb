package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.RoomTrial;
import ee.hbook.recovery.TrialRule.Act;
import ee.hbook.recovery.TrialRule.Next;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Made, accepted, read back, removed. */
class TrialRuleTest {

  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "WAITING, begin,    NONE,     RUNNING, asked,     BEGIN",
    "WAITING, begin,    ASKED,    RUNNING, asked,     WAIT",
    "WAITING, begin,    ENDING,   WAITING, begin,     WAIT",
    "RUNNING, asked,    ASKED,    RUNNING, asked,     WAIT",
    "RUNNING, asked,    ACCEPTED, RUNNING, accepted,  WAIT",
    "RUNNING, asked,    DECLINED, PERSON,  declined,  END",
    "RUNNING, asked,    READ,     RUNNING, read,      END",
    "RUNNING, accepted, READ,     RUNNING, read,      END",
    "RUNNING, read,     READ,     RUNNING, read,      END",
    "RUNNING, read,     ENDING,   RUNNING, read,      WAIT",
    "RUNNING, read,     NONE,     GOOD,    removed,   WAIT",
    "RUNNING, asked,    ENDING,   BAD,     no_answer, WAIT",
    "RUNNING, accepted, ENDING,   BAD,     not_read,  WAIT",
    "RUNNING, accepted, NONE,     BAD,     gone,      WAIT",
    "BAD,     gone,     NONE,     BAD,     gone,      WAIT"
  })
  void eachStageHasOneNext(
      State state, String code, RoomTrial trial, State then, String word, Act act) {
    Next next = TrialRule.of(step(state, code), trial, NOW);

    assertThat(next.step().state()).isEqualTo(then);
    assertThat(next.step().code()).isEqualTo(word);
    assertThat(next.act()).isEqualTo(act);
  }

  @Test
  void whatWentWrongIsTriedAgainAnHourLater() {
    Instant later = NOW.plus(Duration.ofHours(1));
    assertThat(TrialRule.of(step(State.BAD, "gone"), RoomTrial.NONE, later).act())
        .isEqualTo(Act.BEGIN);
  }

  @Test
  void itGoesOnBeingAboutTheSameMeeting() {
    VerificationStep asked = step(State.RUNNING, "asked").at(NOW.plus(Duration.ofDays(150)));
    assertThat(TrialRule.of(asked, RoomTrial.ACCEPTED, NOW).step().moment())
        .isEqualTo(asked.moment());
  }

  @ParameterizedTest
  @EnumSource(RoomTrial.class)
  void nothingIsBegunWhileThereIsOne(RoomTrial trial) {
    assertThat(TrialRule.of(step(State.WAITING, "begin"), trial, NOW).act() == Act.BEGIN)
        .isEqualTo(trial == RoomTrial.NONE);
  }

  private static VerificationStep step(State state, String code) {
    return VerificationStep.of(Kind.TRIAL, state, code, NOW);
  }
}
