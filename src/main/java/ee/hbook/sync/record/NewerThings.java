package ee.hbook.sync.record;

import ee.hbook.config.Saying;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.RunChange.OfReservation;
import ee.hbook.sync.record.UndoPlan.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds what was done since a run to the things that it changed. What a run made and somebody
 * deleted since is nothing newer: there is nothing left to undo. Pure.
 *
 * @param standing what stands now
 */
record NewerThings(Standing standing) {

  /** The first thing that is not as the run left it, in words. */
  Optional<Saying> on(List<RunChange> group) {
    return group.stream().flatMap(change -> on(change).stream()).findFirst();
  }

  private Optional<Saying> on(RunChange change) {
    return switch (change) {
      case OfReservation stay -> on(stay);
      case OfBlockedDates block -> on(block);
      case OfClaim event -> on(event);
    };
  }

  private Optional<Saying> on(OfReservation stay) {
    Optional<Reservation> present = standing.reservation(stay.after().id());
    if (present.isEmpty()) {
      return stay.before().map(changed -> Saying.of("undo_deleted"));
    }
    return present
        .filter(reservation -> !withoutStamps(reservation).equals(withoutStamps(stay.after())))
        .map(changed -> Saying.of("undo_changed"));
  }

  private Optional<Saying> on(OfBlockedDates block) {
    return block
        .after()
        .filter(
            left ->
                standing
                    .blocked(left.id())
                    .map(present -> !present.span().equals(left.span()))
                    .orElse(block.before().isPresent()))
        .map(changed -> Saying.of("undo_dates_changed"));
  }

  private Optional<Saying> on(OfClaim event) {
    Optional<Claim> present =
        event.after().or(event::before).flatMap(known -> standing.event(known.identity()));
    return present
        .filter(known -> event.after().filter(left -> isSame(known, left)).isEmpty())
        .map(followed -> Saying.of("undo_later_run"));
  }

  /** Not when it was seen, nor how often it was missed: every poll changes that. */
  private boolean isSame(Claim present, Claim left) {
    return present.span().equals(left.span())
        && present.role() == left.role()
        && present.reservationId().equals(stillThere(left.reservationId()));
  }

  private OptionalLong stillThere(OptionalLong id) {
    return id.stream().filter(number -> standing.reservation(number).isPresent()).findFirst();
  }

  /** Without the guest and the stamps, which tell nothing about the stay. */
  private static Reservation withoutStamps(Reservation stay) {
    return new Reservation(
        stay.id(),
        stay.uid(),
        stay.unit(),
        stay.span(),
        stay.status(),
        stay.origin(),
        stay.comment(),
        stay.adults(),
        stay.children(),
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH,
        stay.sequence(),
        stay.everHeld(),
        stay.cancelledHere());
  }
}
