package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private final VerifiedCredentials verified = new VerifiedCredentials(Duration.ofMinutes(5), 2);
  private final AtomicInteger verifications = new AtomicInteger();

  private BooleanSupplier finding(boolean right) {
    return () -> {
      verifications.incrementAndGet();
      return right;
    };
  }

  @Test
  void rightCredentialsAreVerifiedOnce() {
    verified.verify("ann", "secret", "hash", NOON, finding(true));
    verified.verify("ann", "secret", "hash", NOON, finding(true));
    assertThat(verifications).hasValue(1);
  }

  @Test
  void wrongCredentialsAreNotRemembered() {
    verified.verify("ann", "guess", "hash", NOON, finding(false));
    assertThat(verified.remembers("ann", "guess", "hash", NOON)).isFalse();
  }

  @Test
  void anotherStoredHashMakesTheOldPasswordUnknownAtOnce() {
    verified.verify("ann", "secret", "hash", NOON, finding(true));
    assertThat(verified.remembers("ann", "secret", "new hash", NOON)).isFalse();
  }

  @Test
  void theBoundaryBetweenNameAndPasswordCounts() {
    verified.verify("ann", "secret", "hash", NOON, finding(true));
    assertThat(verified.remembers("anns", "ecret", "hash", NOON)).isFalse();
  }

  @Test
  void afterAFewMinutesTheyAreVerifiedAgain() {
    verified.verify("ann", "secret", "hash", NOON, finding(true));
    assertThat(verified.remembers("ann", "secret", "hash", NOON.plusSeconds(300))).isFalse();
  }

  @Test
  void onlySoManyAreRemembered() {
    verified.verify("ann", "secret", "hash", NOON, finding(true));
    verified.verify("ben", "secret", "hash", NOON, finding(true));
    verified.verify("cem", "secret", "hash", NOON, finding(true));
    assertThat(verified.remembers("ann", "secret", "hash", NOON)).isFalse();
  }

  @Test
  void parallelCallsShareOneVerification() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    BooleanSupplier slow =
        () -> {
          verifications.incrementAndGet();
          begun.countDown();
          try {
            return mayEnd.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
          }
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(() -> verified.verify("ann", "secret", "hash", NOON, slow));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      var second = threads.submit(() -> verified.verify("ann", "secret", "hash", NOON, slow));
      mayEnd.countDown();
      assertThat(first.get() && second.get()).isTrue();
    }
    assertThat(verifications).hasValue(1);
  }
}
