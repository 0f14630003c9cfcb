package ee.hbook.sync.diff;

import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.Proof;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.diff.SyncDecision.Await;
import ee.hbook.sync.diff.SyncDecision.Cancel;
import ee.hbook.sync.diff.SyncDecision.Forget;
import ee.hbook.sync.diff.SyncDecision.Gone;
import ee.hbook.sync.diff.SyncDecision.KeepVanished;
import ee.hbook.sync.diff.SyncDecision.Linger;
import ee.hbook.sync.diff.SyncDecision.Withdraw;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of an event that is not in its calendar any more. Nothing of the past, nothing of a
 * stay that has begun or begins today, and nothing before its absence is proved. Pure.
 *
 * @param wanted what is to become of reservations
 * @param proofs when absence is proved
 * @param guarded whether the calendar lost so much that a day or a person must agree
 * @param recovering whether some of what a guarded loss had taken along is back
 * @param today the day in the property's zone
 */
record VanishedRule(
    Vanished wanted, ProofRule proofs, boolean guarded, boolean recovering, LocalDate today) {

  Gone decide(Claim claim) {
    if (!claim.nights().getEnd().isAfter(today) || holdsNothing(claim)) {
      return new Forget(claim);
    }
    Proof proof = proof(claim);
    if (mayBeStay(claim) && !claim.nights().getStart().isAfter(today)) {
      return new Linger(claim, proof, proofs.isProved(proof));
    }
    return decide(claim, proof);
  }

  /** What stays away while the rest of a loss comes back is no case for the guard any more. */
  private Proof proof(Claim claim) {
    boolean alone = recovering && !guarded && claim.absence().filter(Proof::guarded).isPresent();
    return proofs.after(alone ? Optional.empty() : claim.absence(), guarded);
  }

  private static boolean mayBeStay(Claim claim) {
    return claim.role() == Role.STAY
        || claim.role() == Role.UNSURE && claim.kind() != EventKind.BLOCK;
  }

  /** What the source says in words needs no second look, unless it says so of most at once. */
  Gone saidToBeGone(Claim claim) {
    if (guarded || claim.absence().filter(Proof::guarded).isPresent() || proofs.frozen()) {
      return decide(claim, proofs.after(claim.absence(), guarded));
    }
    return free(claim);
  }

  private Gone decide(Claim claim, Proof proof) {
    return proofs.isProved(proof) ? free(claim) : new Await(claim, proof);
  }

  private Gone free(Claim claim) {
    if (claim.reservationId().isEmpty()) {
      return new Cancel(claim);
    }
    return switch (wanted) {
      case KEEP -> new KeepVanished(claim);
      case AWAIT -> new Withdraw(claim);
      case CANCEL -> new Cancel(claim);
    };
  }

  private static boolean holdsNothing(Claim claim) {
    return claim.role() == Role.ECHO && claim.held().isEmpty();
  }
}
