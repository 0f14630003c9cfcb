package ee.hbook.account.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLoginTest {

  private static final Instant SIGNED_IN = Instant.parse("2026-12-01T08:00:00Z");
  private static final SessionLogin LOGIN = new SessionLogin("eva", "stamp", SIGNED_IN);

  @Test
  void aLoginCountsForAWeek() {
    assertThat(LOGIN.isOver(SIGNED_IN.plus(Duration.ofDays(7)).minusMillis(1))).isFalse();
  }

  @Test
  void afterAWeekAPageThatStaysOpenAsksForThePasswordAgain() {
    assertThat(LOGIN.isOver(SIGNED_IN.plus(Duration.ofDays(7)))).isTrue();
  }
}
