package ee.hbook.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.notification.outbox.OutgoingMail.Content;
import ee.hbook.notification.outbox.OutgoingMessage.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutgoingMailTest {

  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final PostOutcome NOBODY = new PostOutcome.Unreachable("connect");

  private static OutgoingMail mail() {
    return OutgoingMail.written(
        "<1@x>", "owner@example.org", Locale.ENGLISH, new Content("s", "t", ""), NOW);
  }

  @Test
  void aMailThatTheServerTakesIsSent() {
    assertThat(mail().after(new PostOutcome.Taken(), NOW).state()).isEqualTo(State.SENT);
  }

  @Test
  void aMailThatTheServerNeverWillTakeIsGivenUp() {
    OutgoingMessage refused = mail().after(new PostOutcome.Refused("smtp-550"), NOW);
    assertThat(refused.state()).isEqualTo(State.GIVEN_UP);
    assertThat(refused.progress().failure()).contains("smtp-550");
  }

  @ParameterizedTest
  @CsvSource({"1,PT1M", "2,PT5M", "3,PT15M", "4,PT1H", "5,PT2H", "6,PT6H", "40,PT6H"})
  void whileTheServerIsAwayThePausesGrow(int tries, Duration pause) {
    OutgoingMessage mail = mail();
    for (int i = 0; i < tries; i++) {
      mail = mail.after(NOBODY, NOW);
    }
    assertThat(mail.progress().dueOn()).isEqualTo(NOW.plus(pause));
  }

  @Test
  void afterFiveDaysItIsGivenUp() {
    assertThat(mail().after(NOBODY, NOW.plus(Duration.ofDays(5))).state()).isEqualTo(State.WAITING);
    assertThat(mail().after(NOBODY, NOW.plus(Duration.ofDays(6))).state())
        .isEqualTo(State.GIVEN_UP);
  }

  @Test
  void aPersonMayHaveItTriedAgainAtOnce() {
    OutgoingMessage again = mail().after(new PostOutcome.Refused("address"), NOW).again(NOW);
    assertThat(again.state()).isEqualTo(State.WAITING);
    assertThat(again.progress().dueOn()).isEqualTo(NOW);
  }
}
