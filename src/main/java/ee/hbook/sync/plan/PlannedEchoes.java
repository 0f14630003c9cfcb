package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.Proof;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.echo.EchoRule;
import ee.hbook.sync.plan.Fate.Plain;
import java.util.List;

/** Our own bookings, coming back from a channel. */
final class PlannedEchoes {

  private final PlannedUnit unit;
  private final EchoRule echo;
  private final ProofRule proofs;
  private final PlannedFates fates;
  private boolean waitsForChannel;

  PlannedEchoes(PlannedUnit unit, ProofRule proofs, PlannedFates fates) {
    this.unit = unit;
    this.echo = unit.before().echo();
    this.proofs = proofs;
    this.fates = fates;
  }

  /** Whether an echo has outlived its booking and it is not clear yet whether it is one. */
  boolean waitsForChannel() {
    return waitsForChannel;
  }

  /**
   * Looks whether what was an echo still is one: it is a claim of its own only when its channel has
   * read a feed of ours without those nights and still lists them.
   */
  void again(Claim claim) {
    List<Span> open = claim.held().isEmpty() ? unit.open(claim.span()) : List.of();
    if (open.isEmpty() || echo.stillBelievesTaken(open)) {
      waitsForChannel |= !open.isEmpty();
      unit.put(claim.believed());
      fates.add(claim, Plain.ECHO);
      return;
    }
    Proof proof = proofs.after(claim.outlived(), false);
    if (echo.knowsUs() && !hasOutlived(claim, proof)) {
      waitsForChannel = true;
      unit.put(claim.outliving(proof));
      fates.add(claim, Plain.ECHO);
    } else {
      unit.put(claim.outliving(proof).outlasted());
      fates.add(claim, Plain.BLOCKED);
    }
  }

  /** To hold what we passed on ourselves would show it to the neighbour anew, for ever. */
  private boolean hasOutlived(Claim claim, Proof proof) {
    return proofs.isProved(proof)
        && (!isRelayed(claim.identity()) || proofs.outlastsNeighbours(proof));
  }

  /** Whether an event may be one that we passed on: a calendar elsewhere gave it its UID. */
  boolean isRelayed(String uid) {
    return unit.before().relayedUids().contains(uid);
  }

  /**
   * Whatever of its nights its channel had not read last when it appeared, and nobody else has, it
   * holds: they may be its own sale.
   */
  void become(RemoteEvent event, Claim claim) {
    Claim seen = claim.seen(event, proofs.now()).as(Role.ECHO);
    List<Span> more = echo.beyondLast(seen.span(), seen.firstSeen());
    unit.put(seen.holding(unit.open(more, seen.span())));
    fates.add(event, Plain.ECHO);
  }
}
