package ee.hbook.feed.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedAnswer;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.house.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyGuessesTest {

  private static final String ADDRESS = "192.0.2.7";
  private static final Optional<String> GUESS = Optional.of("guess");
  private static final Optional<String> RIGHT = Optional.of("anonymous1");

  private final SetClock clock = new SetClock(Instant.parse("2026-11-30T12:00:00Z"));
  private final KeyGuesses guesses = new KeyGuesses(clock);

  @Test
  void oneWhoGuessesWaitsAfterAHundredWrongKeys() {
    guess(99);
    assertThat(guesses.waitFor(ADDRESS, GUESS)).isZero();
    guess(1);
    assertThat(guesses.waitFor(ADDRESS, GUESS)).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aKeyThatIsRightByChanceIsNotLookedAtThen() {
    guess(100);
    assertThat(guesses.waitFor(ADDRESS, RIGHT)).isPositive();
  }

  @Test
  void aReaderWhoHasReadFromThereIsServedAllTheSame() {
    guesses.answered(ADDRESS, RIGHT, new FeedAnswer.Served(null));
    guess(100);
    assertThat(guesses.waitFor(ADDRESS, RIGHT)).isZero();
  }

  @Test
  void readersElsewhereAndWithoutAKeyAreServed() {
    guess(100);
    assertThat(guesses.waitFor("192.0.2.8", GUESS)).isZero();
    assertThat(guesses.waitFor(ADDRESS, Optional.empty())).isZero();
  }

  @Test
  void afterTenMinutesKeysAreLookedAtAgain() {
    guess(100);
    clock.set(clock.instant().plus(Duration.ofMinutes(10)));
    assertThat(guesses.waitFor(ADDRESS, GUESS)).isZero();
  }

  @Test
  void whoAsksForAUnitThatIsNotThereHasTriedNoKey() {
    for (int times = 0; times < 200; times++) {
      guesses.answered(ADDRESS, GUESS, refused(FeedRefusal.NO_UNIT));
    }
    assertThat(guesses.waitFor(ADDRESS, GUESS)).isZero();
  }

  private void guess(int times) {
    for (int left = times; left > 0; left--) {
      guesses.answered(ADDRESS, GUESS, refused(FeedRefusal.WRONG_KEY));
    }
  }

  private static FeedAnswer refused(FeedRefusal why) {
    return new FeedAnswer.Refused(why, RefusedRead.Feed.NONE);
  }
}
