package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private final LoginThrottle throttle = new LoginThrottle(3, Duration.ofMinutes(5), 2);

  private void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(name, "192.0.2.1", NOON);
    }
  }

  @Test
  void aFewFailuresAreFree() {
    fail("ann", 2);
    assertThat(throttle.waitFor("ann", "192.0.2.1", NOON)).isZero();
  }

  @Test
  void manyFailuresMakeOneWaitUntilTheWindowIsOver() {
    fail("ann", 3);
    assertThat(throttle.waitFor("ann", "192.0.2.1", NOON.plusSeconds(60)))
        .isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void afterTheWindowItCanBeTriedAgain() {
    fail("ann", 3);
    assertThat(throttle.waitFor("ann", "192.0.2.1", NOON.plusSeconds(300))).isZero();
  }

  @Test
  void anotherAddressIsNotMadeToWait() {
    fail("ann", 3);
    assertThat(throttle.waitFor("ann", "192.0.2.2", NOON)).isZero();
  }

  @Test
  void aSuccessForgetsTheFailures() {
    fail("ann", 2);
    throttle.succeeded("ann", "192.0.2.1");
    fail("ann", 2);
    assertThat(throttle.waitFor("ann", "192.0.2.1", NOON)).isZero();
  }

  @Test
  void onlyTheLatestOffendersAreRemembered() {
    fail("ann", 3);
    fail("ben", 3);
    fail("cem", 3);
    assertThat(throttle.waitFor("ann", "192.0.2.1", NOON)).isZero();
  }

  @Test
  void aClockSetBackLocksNobodyOut() {
    fail("ann", 3);
    assertThat(throttle.waitFor("ann", "192.0.2.1", NOON.minusSeconds(1))).isZero();
  }
}
