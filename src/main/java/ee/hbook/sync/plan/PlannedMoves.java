package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.diff.KnownReservation;
import ee.hbook.sync.diff.SyncDecision.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The moves of one run. They settle in one run whatever their order: chains one after the other,
 * exchanges together. Preparation time is in nobody's way: whoever has sold a night has sold it.
 */
final class PlannedMoves {

  private final PlannedUnit unit;
  private final ProofRule proofs;

  PlannedMoves(PlannedUnit unit, ProofRule proofs) {
    this.unit = unit;
    this.proofs = proofs;
  }

  /** Moves whatever can be moved, and gives back the moves that could not be carried out. */
  List<Move> carryOut(List<Move> wanted) {
    List<Move> waiting = new ArrayList<>(wanted);
    boolean progress = true;
    while (progress) {
      progress = waiting.removeIf(this::moved);
    }
    for (Move together : exchanging(waiting)) {
      moveTo(together);
      waiting.remove(together);
    }
    return waiting;
  }

  /** Those that can move when all of them do: stays that exchange their nights. */
  private List<Move> exchanging(List<Move> waiting) {
    List<Move> together = new ArrayList<>(waiting);
    while (together.removeIf(move -> !fits(move, together))) {
      // One that does not fit keeps its nights, and so may keep others from theirs.
    }
    return together;
  }

  private boolean fits(Move move, List<Move> together) {
    Set<Long> leaving = together.stream().map(Move::reservationId).collect(Collectors.toSet());
    return together.stream().allMatch(other -> other == move || !other.span().overlaps(move.span()))
        && !isTaken(move)
        && unit.ofThisCalendar(move.span(), own(move)).stream()
            .allMatch(stay -> leaving.contains(stay.id()));
  }

  private boolean moved(Move move) {
    boolean free = !isTaken(move) && unit.ofThisCalendar(move.span(), own(move)).isEmpty();
    if (free) {
      moveTo(move);
    }
    return free;
  }

  /** Whoever else wants the nights that a stay has had: it does not take them by keeping them. */
  private boolean isTaken(Move move) {
    List<Span> had = unit.stay(own(move)).map(KnownReservation::span).stream().toList();
    return Span.minus(List.of(move.span()), had).stream()
        .anyMatch(more -> !unit.others(more, own(move)).isEmpty());
  }

  private static OptionalLong own(Move move) {
    return OptionalLong.of(move.reservationId());
  }

  private void moveTo(Move move) {
    unit.change(move.reservationId(), move.span(), Optional.empty());
    unit.put(
        move.known().seen(move.event(), proofs.now()).booked(move.reservationId(), move.span()));
  }
}
