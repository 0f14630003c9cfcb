package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.plan.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class ClaimTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private static final Instant BEFORE = Instant.parse("2027-01-01T12:00:00Z");
  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");

  @Test
  void whatIsStillThereAsItWasIsTheSameClaim() {
    Claim claim = known(Role.STAY);
    assertThat(claim.seen(NOW)).isEqualTo(claim);
  }

  @Test
  void whatIsBackIsNotMissedAnyMoreAndWasSeenNow() {
    Claim back = missed(known(Role.STAY)).seen(NOW);
    assertThat(back.absence()).isEmpty();
    assertThat(back.lastSeen()).isEqualTo(NOW);
  }

  @ParameterizedTest(name = "a {0} from {1} to {2}")
  @CsvSource({"STAY, 5, 8", "STAY, 5, 7", "STAY, 6, 8", "BLOCK, 6, 7", "ECHO, 5, 8"})
  void whatHasNoMoreThanItHadIsAsOldAsItWas(Role role, int from, int to) {
    assertThat(known(role).seen(event(from, to), NOW).firstSeen()).isEqualTo(BEFORE);
  }

  @ParameterizedTest(name = "a {0} from {1} to {2}")
  @CsvSource({"STAY, 5, 9", "STAY, 4, 8", "BLOCK, 20, 22", "ECHO, 5, 7", "ECHO, 5, 9"})
  void whatHasMoreThanItHadAndAnEchoWithOtherNightsAppearAnew(Role role, int from, int to) {
    assertThat(known(role).seen(event(from, to), NOW).firstSeen()).isEqualTo(NOW);
  }

  @Test
  void whatIsMissedForTheFirstTimeWasLastSeenWhenItsCalendarWasLastRead() {
    Instant read = NOW.minusSeconds(3600);
    assertThat(known(Role.STAY).missed(proof(true), Optional.of(read)).lastSeen()).isEqualTo(read);
  }

  @Test
  void whatIsMissedAgainWasNotSeenSince() {
    assertThat(missed(known(Role.STAY)).missed(proof(true), Optional.of(NOW)).lastSeen())
        .isEqualTo(BEFORE);
  }

  @Test
  void aCalendarThatWasReadEarlierMakesNothingSeenEarlier() {
    assertThat(known(Role.STAY).missed(proof(true), Optional.of(BEFORE.minusSeconds(1))).lastSeen())
        .isEqualTo(BEFORE);
  }

  @Test
  void nightsThatAreHeldUnderGuardMakeItWait() {
    Claim leaving =
        known(Role.STAY)
            .leaving(Optional.of(new Former(Span.nights(nights(1, 3)), true, proof(true))));
    assertThat(leaving.guardedSince()).contains(BEFORE);
  }

  @Test
  void nightsThatAreNotHeldAnyMoreOrWithoutAGuardDoNot() {
    Claim claim = known(Role.STAY);
    Former left = new Former(Span.nights(nights(1, 3)), false, proof(true));
    Former unguarded = new Former(Span.nights(nights(1, 3)), true, proof(false));
    assertThat(claim.leaving(Optional.of(left)).isGuarded()).isFalse();
    assertThat(claim.leaving(Optional.of(unguarded)).isGuarded()).isFalse();
  }

  private static Claim missed(Claim claim) {
    return claim.missed(proof(true), Optional.empty());
  }

  private static Proof proof(boolean guarded) {
    return Proof.begun(BEFORE, "", guarded);
  }

  private static Claim known(Role role) {
    return Known.claim(1, "a", nights(5, 8), BEFORE, BEFORE, 0, role, OptionalLong.empty());
  }

  private static RemoteEvent event(int from, int to) {
    return new RemoteEvent(
        "a", Optional.of("a"), Span.nights(nights(from, to)), EventKind.UNCLEAR, Role.STAY);
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}
