package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofRuleTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Duration GUARD = Duration.ofDays(1);

  private boolean frozen;
  private boolean old;

  @Test
  void theFirstLookInVainBeginsAProof() {
    assertThat(at(NOON, "x").after(Optional.empty(), false))
        .isEqualTo(new Proof(1, NOON, NOON, 1, "x", false));
  }

  @Test
  void aLookAtWhatIsNotSurelyTheRightCalendarCountsForNothingAndIsUnderGuard() {
    frozen = true;
    assertThat(at(NOON, "x").after(Optional.empty(), false))
        .isEqualTo(new Proof(0, NOON, NOON, 0, "x", true));
  }

  @Test
  void aLookAtAnOldCopyCountsForNothingAndIsNoCaseForTheGuard() {
    frozen = true;
    old = true;
    assertThat(at(NOON, "x").after(Optional.empty(), false))
        .isEqualTo(new Proof(0, NOON, NOON, 0, "x", false));
  }

  @Test
  void anOldCopyThatMissesMuchIsACaseForTheGuardAllTheSame() {
    frozen = true;
    old = true;
    assertThat(at(NOON, "x").after(Optional.empty(), true).guarded()).isTrue();
  }

  @Test
  void whatWasInDoubtBeforeTheFirstLookThatCountsStaysUnderGuard() {
    Proof doubt = new Proof(0, NOON, NOON, 0, "x", true);
    Instant later = NOON.plus(Duration.ofHours(1));
    assertThat(at(later, "y").after(Optional.of(doubt), false))
        .isEqualTo(new Proof(1, later, later, 1, "y", true));
  }

  @Test
  void aLookThatComesLateEnoughCounts() {
    Instant later = NOON.plus(Duration.ofMinutes(40));
    assertThat(at(later, "x").after(begun(), false))
        .isEqualTo(new Proof(2, NOON, later, 1, "x", false));
  }

  @Test
  void aLookThatSeesAnotherAnswerCountsItToo() {
    Instant later = NOON.plus(Duration.ofMinutes(40));
    assertThat(at(later, "y").after(begun(), false))
        .isEqualTo(new Proof(2, NOON, later, 2, "y", false));
  }

  @Test
  void aLookTooNearToTheOneBeforeAddsNothing() {
    assertThat(at(NOON.plus(Duration.ofMinutes(39)), "y").after(begun(), false))
        .isEqualTo(begun().orElseThrow());
  }

  @Test
  void aLookTooNearStillMakesACaseForTheGuardOfIt() {
    assertThat(at(NOON.plus(Duration.ofMinutes(39)), "y").after(begun(), true))
        .isEqualTo(new Proof(1, NOON, NOON, 1, "x", true));
  }

  @Test
  void neighboursHaveThreeTimesThePatienceOfTheGuard() {
    Proof proof = begun().orElseThrow();
    Instant enough = NOON.plus(GUARD.multipliedBy(3));
    assertThat(at(enough.minusSeconds(1), "").outlastsNeighbours(proof)).isFalse();
    assertThat(at(enough, "").outlastsNeighbours(proof)).isTrue();
  }

  @Test
  void aPersonsWordStandsForTheLooksAndTheTimeThatWereMissing() {
    Proof guarded = new Proof(1, NOON, NOON, 1, "x", true);
    assertThat(at(NOON, "").proved(guarded))
        .isEqualTo(new Proof(2, NOON.minus(Duration.ofHours(1)), NOON, 1, "x", false));
  }

  @Test
  void aPersonsWordTakesNothingAwayThatSpokeForItAlready() {
    Instant since = NOON.minus(Duration.ofDays(2));
    Proof guarded = new Proof(9, since, NOON, 4, "x", true);
    assertThat(at(NOON, "").proved(guarded)).isEqualTo(new Proof(9, since, NOON, 4, "x", false));
  }

  private static Optional<Proof> begun() {
    return Optional.of(Proof.begun(NOON, "x", false));
  }

  private ProofRule at(Instant now, String answer) {
    return new ProofRule(
        now, answer, 2, Duration.ofHours(1), Duration.ofHours(1), GUARD, false, frozen, old);
  }
}
