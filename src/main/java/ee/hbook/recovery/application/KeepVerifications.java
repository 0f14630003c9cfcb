package ee.hbook.recovery.application;

import ee.hbook.link.application.TurnLinks;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationPlan;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.Verifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps verifications on record. Each call is a transaction of its own, so that a crash leaves
 * either the state before a step or the one after it.
 */
@ApplicationScoped
@Transactional
public class KeepVerifications {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Verifications verifications;
  private final PlantCanary plantCanary;
  private final TurnLinks turnLinks;
  private final Clock clock;

  @Inject
  public KeepVerifications(
      Verifications verifications, PlantCanary plantCanary, TurnLinks turnLinks, Clock clock) {
    this.verifications = verifications;
    this.plantCanary = plantCanary;
    this.turnLinks = turnLinks;
    this.clock = clock;
  }

  /**
   * Keeps others from working at a verification for a while.
   *
   * @param id which
   * @return false when somebody else has it, or it is over
   */
  public boolean claim(long id) {
    return verifications.claim(id, clock.instant(), LEASE);
  }

  /**
   * Gives a claim back.
   *
   * @param id which
   */
  public void release(long id) {
    verifications.release(id, clock.instant());
  }

  /**
   * Stores what a look has found, unless that is known.
   *
   * @param before the verification as it was known
   * @param found what was found
   * @return the verification with it
   */
  public Verification reach(Verification before, VerificationStep found) {
    if (before.step(found.kind()).saysTheSameAs(found)) {
      return before;
    }
    verifications.reach(before.id(), found);
    return before.with(found);
  }

  /**
   * Opens the night again, and stores what came of it.
   *
   * @param verification whose canary it is
   * @param found what came of it
   * @return the verification with that
   */
  public Verification pull(Verification verification, VerificationStep found) {
    plantCanary.pull(verification.id());
    return reach(verification, found);
  }

  /**
   * Makes the link active when everything that a machine has to check is well.
   *
   * @param verification how its checks stand
   */
  public void trust(Verification verification) {
    if (verification.linkId().isPresent() && VerificationPlan.isVerified(verification)) {
      turnLinks.verified(verification.linkId().getAsLong());
    }
  }

  /**
   * Ends a verification; its link is active then, unless there is trouble again.
   *
   * @param verification which
   * @param how by what
   */
  public void close(Verification verification, String how) {
    plantCanary.pull(verification.id());
    verifications.close(verification.id(), clock.instant(), how);
    if (verification.linkId().isPresent()) {
      turnLinks.verified(verification.linkId().getAsLong());
    } else {
      verifications.forget(verification.id());
    }
  }
}
