package ee.hbook.sync.plan;

import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Proof;
import ee.hbook.sync.diff.KnownReservation;
import ee.hbook.sync.diff.SyncDecision.Await;
import ee.hbook.sync.diff.SyncDecision.Cancel;
import ee.hbook.sync.diff.SyncDecision.Forget;
import ee.hbook.sync.diff.SyncDecision.Gone;
import ee.hbook.sync.diff.SyncDecision.KeepVanished;
import ee.hbook.sync.diff.SyncDecision.Linger;
import ee.hbook.sync.diff.SyncDecision.Withdraw;
import ee.hbook.sync.plan.Fate.Plain;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What becomes of claims that are not in their calendar any more. */
final class PlannedGone {

  private final PlannedUnit unit;
  private final Look look;
  private final PlannedFates fates;
  private final PlanWords words;
  private final Set<Long> settled = new HashSet<>();
  private final Set<Long> kept = new HashSet<>();
  private final Set<Long> inHouse = new HashSet<>();
  private boolean letGo;

  PlannedGone(PlannedUnit unit, Look look, PlannedFates fates) {
    this.unit = unit;
    this.look = look;
    this.fates = fates;
    this.words = new PlanWords(look.origin().name());
  }

  /** Whether no further look can change what is planned for a missing claim. */
  boolean isSettled(Claim claim) {
    return settled.contains(claim.id());
  }

  /** Whether it is a stay that has begun: nothing is freed for it, whatever time passes. */
  boolean isInHouse(Claim claim) {
    return inHouse.contains(claim.id());
  }

  /** Whether a claim ended: whoever was in its way, or in whose way it was, is to be asked anew. */
  boolean hasLetGo() {
    return letGo;
  }

  /** Whether it is gone for good, and only its reservation stays. */
  boolean isKept(Claim claim) {
    return kept.contains(claim.id());
  }

  void plan(Gone decision) {
    switch (decision) {
      case Cancel(Claim claim) -> letGo(claim, ReservationStatus.CANCELLED, Plain.CANCELLED);
      case Withdraw(Claim claim) ->
          letGo(claim, ReservationStatus.AWAITING_APPROVAL, Plain.AWAITING_APPROVAL);
      case Linger(Claim claim, Proof proof, boolean proved) -> linger(claim, proof, proved);
      case Await(Claim claim, Proof proof) -> {
        unit.put(claim.missed(proof, look.lastGood()));
        boolean guarded = proof.guarded() || claim.isGuarded();
        fates.add(claim, guarded ? Plain.GUARDED : Plain.MISSED);
      }
      case KeepVanished(Claim claim) -> keepVanished(claim);
      case Forget(Claim claim) -> {
        forget(claim);
        fates.add(claim, Plain.FORGOTTEN);
      }
    }
  }

  /** A feed that lists arrivals only says nothing with it; one that had listed it since does. */
  private void linger(Claim claim, Proof proof, boolean proved) {
    Claim missed = claim.missed(proof, look.lastGood());
    unit.put(missed);
    inHouse.add(claim.id());
    fates.add(claim, Plain.IN_HOUSE);
    LocalDate last = LocalDate.ofInstant(missed.lastSeen(), look.zone());
    boolean stands = unit.stay(claim.reservationId()).filter(KnownReservation::holds).isPresent();
    if (proved && stands && last.isAfter(claim.nights().getStart())) {
      fates.tell(words.begunElsewhere(claim));
    }
  }

  private void letGo(Claim claim, ReservationStatus status, Plain fate) {
    Optional<KnownReservation> stay = unit.stay(claim.reservationId());
    if (stay.filter(KnownReservation::holds).isPresent()) {
      unit.change(stay.get().id(), stay.get().span(), Optional.of(status));
      fates.add(claim, fate);
      fates.tell(
          words.cancelled(claim, stay.get().span(), status == ReservationStatus.AWAITING_APPROVAL));
    } else {
      stay.filter(standing -> standing.state() == KnownReservation.State.CANCELLED_HERE)
          .ifPresent(standing -> unit.change(standing.id(), standing.span(), Optional.empty()));
      fates.add(claim, claim.held().isEmpty() ? Plain.FORGOTTEN : Plain.RELEASED);
    }
    forget(claim);
  }

  private void forget(Claim claim) {
    letGo = true;
    unit.forget(claim);
  }

  private void keepVanished(Claim claim) {
    Optional<KnownReservation> stay =
        unit.stay(claim.reservationId()).filter(KnownReservation::holds);
    if (stay.isEmpty()) {
      letGo(claim, ReservationStatus.CANCELLED, Plain.CANCELLED);
      return;
    }
    settled.add(claim.id());
    kept.add(claim.id());
    Proof proof = look.proofs().after(claim.absence(), false);
    unit.put(
        claim.missed(
            look.proofs().believed() ? look.proofs().proved(proof) : proof, look.lastGood()));
    fates.add(claim.identity(), claim.span(), new Fate.CancelledElsewhere());
    fates.tell(words.cancelledElsewhere(claim));
  }
}
