package ee.hbook.recovery.application;

import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether something that was blocked or booked on the other side since a resume has arrived
 * here: new in its calendar after the first good reading, and no echo of ours.
 */
@ApplicationScoped
@Transactional
public class WatchReverse {

  private final ClaimStore claims;
  private final Clock clock;

  @Inject
  public WatchReverse(ClaimStore claims, Clock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  /**
   * Looks.
   *
   * @param verification the checks of the link
   * @param linkId the link
   * @return the check: good with the nights that arrived; else a person is asked to block one
   */
  public VerificationStep look(Verification verification, long linkId) {
    VerificationStep sync = verification.step(Kind.SYNC);
    Optional<Claim> arrived =
        sync.state() == State.GOOD
            ? newest(linkId, sync.moment().orElse(sync.reachedOn()))
            : Optional.empty();
    return arrived
        .map(
            claim ->
                VerificationStep.of(Kind.REVERSE, State.GOOD, "seen", clock.instant())
                    .at(claim.firstSeen())
                    .about(List.of(claim.nights())))
        .orElseGet(() -> verification.step(Kind.REVERSE));
  }

  private Optional<Claim> newest(long linkId, Instant after) {
    return claims.ofLink(linkId).stream()
        .filter(claim -> claim.role() != Claim.Role.ECHO && claim.absence().isEmpty())
        .filter(claim -> claim.firstSeen().isAfter(after))
        .max(Comparator.comparing(Claim::firstSeen));
  }
}
