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
    assertThat(told).isBefore(Validators.endOfSecond(changedAgain));
  }

  @Test
  void aReaderAfterThatSecondHasEverything() {
    Instant told = Validators.lastModified(CHANGED, CHANGED.plusSeconds(60));
    assertThat(told).isEqualTo(Validators.endOfSecond(CHANGED));
  }

  @Test
  void aReaderAfterThatSecondMissesTheNextChange() {
    Instant told = Validators.lastModified(CHANGED, CHANGED.plusSeconds(60));
    assertThat(told).isBefore(Validators.endOfSecond(CHANGED.plusSeconds(61)));
  }

  @Test
  void lastModifiedIsNeverInTheFuture() {
    Instant now = CHANGED.plusMillis(1);
    assertThat(Validators.lastModified(CHANGED, now)).isBefore(now);
  }
}
