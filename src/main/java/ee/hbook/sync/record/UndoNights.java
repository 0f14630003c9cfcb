package ee.hbook.sync.record;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Obstacle;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfReservation;
import ee.hbook.sync.record.UndoPlan.Standing;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the nights that an undo gives back to reservations are free. What is itself undone is in
 * nobody's way: all of it goes back at once, whatever chain or exchange the run made. Pure.
 */
final class UndoNights {

  private final Standing standing;
  private final Instant ranOn;
  private final Set<Claimant> leaving = new HashSet<>();

  UndoNights(List<List<RunChange>> undone, Standing standing, Instant ranOn) {
    this.standing = standing;
    this.ranOn = ranOn;
    undone.stream().flatMap(List::stream).forEach(this::leave);
  }

  private void leave(RunChange change) {
    switch (change) {
      case OfReservation stay -> leaving.add(Claimant.reservation(stay.after().id()));
      case OfBlockedDates block ->
          block
              .after()
              .ifPresent(
                  made ->
                      leaving.add(new Claimant(OptionalLong.empty(), OptionalLong.of(made.id()))));
      case RunChange.OfClaim event -> {}
    }
  }

  /** What holds nights that a group needs back, in words. */
  Optional<Saying> taken(List<RunChange> group) {
    return group.stream()
        .filter(OfReservation.class::isInstance)
        .map(OfReservation.class::cast)
        .flatMap(this::obstacles)
        .findFirst()
        .map(held -> new Obstacle.Taken(held).inWords());
  }

  private Stream<Occupancy> obstacles(OfReservation stay) {
    return stay.before().stream()
        .filter(before -> needsNights(before, stay.after()))
        .flatMap(
            before ->
                Stream.concat(
                    obstacles(before.unit(), before.span()),
                    stay.blocksBefore().stream()
                        .filter(block -> block.cause() instanceof LinkedReservation)
                        .flatMap(block -> obstacles(unit(block), block.span()))));
  }

  private static boolean needsNights(Reservation before, Reservation after) {
    boolean stays = before.unit().equals(after.unit()) && after.span().encloses(before.span());
    return before.status().holdsUnit() && !(stays && after.status().holdsUnit());
  }

  private Stream<Occupancy> obstacles(UnitId unit, Span span) {
    return standing.obstacles(unit, span).stream()
        .filter(held -> held.span().overlaps(span) && keeps(held))
        .filter(held -> leaving.stream().noneMatch(claimant -> claimant.owns(held)));
  }

  /**
   * Whether something keeps a stay from its nights that a run would have left alone: preparation
   * time keeps no run from them, nor does what another calendar held before.
   */
  private boolean keeps(Occupancy held) {
    return switch (held) {
      case Occupancy.Preparation preparation -> false;
      case Occupancy.Imported imported ->
          standing
              .blocked(imported.blockId())
              .filter(block -> !block.createdOn().isAfter(ranOn))
              .isEmpty();
      case Occupancy.Reserved reserved -> true;
      case Occupancy.Automatic automatic -> true;
      case Occupancy.Blocked blocked -> true;
    };
  }

  private static UnitId unit(BlockedDates block) {
    return new UnitId(block.accomId().orElseThrow(), block.accomNum().orElseThrow());
  }
}
