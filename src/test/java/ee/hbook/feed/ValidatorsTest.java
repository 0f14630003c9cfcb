package ee.hbook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ValidatorsTest {

  private static final Instant CHANGED = Instant.parse("2026-11-20T10:00:00.300Z");

  @Test
  void aReaderWithinTheSecondOfTheChangeIsNotToldThatItHasEverything() {
    Instant told = Validators.lastModified(CHANGED, CHANGED.plusMillis(200));
    Instant changedAgain = CHANGED.plusMillis(400);
    assertThat(Validators.unchangedSince(told, changedAgain)).isFalse();
  }

  @Test
  void aReaderAfterThatSecondHasEverything() {
    Instant told = Validators.lastModified(CHANGED, CHANGED.plusSeconds(60));
    assertThat(Validators.unchangedSince(told, CHANGED)).isTrue();
  }

  @Test
  void aReaderAfterThatSecondMissesTheNextChange() {
    Instant told = Validators.lastModified(CHANGED, CHANGED.plusSeconds(60));
    assertThat(Validators.unchangedSince(told, CHANGED.plusSeconds(61))).isFalse();
  }

  @Test
  void lastModifiedIsNeverInTheFuture() {
    Instant now = CHANGED.plusMillis(1);
    assertThat(Validators.lastModified(CHANGED, now)).isBefore(now);
  }

  @Test
  void aTagMatchesInAListWeakOrCompressed() {
    assertThat(Validators.matches("\"x\", W/\"abc\"", "abc")).isTrue();
    assertThat(Validators.matches("\"abc-gzip\"", "abc")).isTrue();
  }

  @Test
  void anotherTagDoesNotMatch() {
    assertThat(Validators.matches("\"abcd\"", "abc")).isFalse();
  }
}
