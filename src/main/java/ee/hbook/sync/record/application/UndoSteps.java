package ee.hbook.sync.record.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.RunChange.OfReservation;
import ee.hbook.sync.record.UndoPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts back what a run changed: what it made goes first, then what it changed returns. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UndoSteps {

  private final Accommodations accommodations;
  private final ReservationStore reservations;
  private final BlockedDatesStore blockedDates;
  private final ClaimStore claims;
  private final UnitNights unitNights;
  private final ImportRemoval removal;

  @Inject
  public UndoSteps(
      Accommodations accommodations,
      ReservationStore reservations,
      BlockedDatesStore blockedDates,
      ClaimStore claims,
      UnitNights unitNights,
      ImportRemoval removal) {
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.claims = claims;
    this.unitNights = unitNights;
    this.removal = removal;
  }

  /**
   * Carries a plan out.
   *
   * @param plan the plan, made under the locks that are still held
   * @param linkId the run's link; empty for an uploaded file
   */
  public void carryOut(UndoPlan plan, OptionalLong linkId) {
    List<OfClaim> events = only(plan, OfClaim.class);
    List<OfReservation> stays = only(plan, OfReservation.class);
    List<OfBlockedDates> blocks = only(plan, OfBlockedDates.class);
    Map<String, Claim> known = known(linkId);
    events.stream()
        .filter(event -> event.before().isEmpty())
        .flatMap(event -> row(event, known).stream())
        .forEach(claims::forget);
    stays.stream()
        .filter(stay -> stay.before().isEmpty())
        .flatMap(stay -> reservations.find(stay.after().id()).stream())
        .forEach(removal::remove);
    blocks.stream()
        .filter(block -> block.before().isEmpty())
        .flatMap(block -> block.after().stream())
        .forEach(removal::free);
    stays.forEach(stay -> stay.before().ifPresent(before -> putBack(before, stay)));
    Map<Long, Long> numbers = new HashMap<>();
    known.values().forEach(claim -> numbers.put(claim.id(), claim.id()));
    for (OfClaim event : events) {
      if (event.before().isPresent() && linkId.isPresent()) {
        Claim before = event.before().get();
        long row = row(event, known).orElse(0L);
        numbers.put(before.id(), remember(linkId.getAsLong(), row, before));
      }
    }
    blocks.forEach(block -> block.before().ifPresent(before -> putBack(heldFor(before, numbers))));
  }

  private static <T> List<T> only(UndoPlan plan, Class<T> kind) {
    return plan.undone().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Map<String, Claim> known(OptionalLong linkId) {
    return linkId.isEmpty()
        ? Map.of()
        : claims.ofLink(linkId.getAsLong()).stream()
            .collect(Collectors.toMap(Claim::identity, event -> event, (one, other) -> one));
  }

  private static Optional<Long> row(OfClaim event, Map<String, Claim> known) {
    return event
        .after()
        .or(event::before)
        .flatMap(left -> Optional.ofNullable(known.get(left.identity())))
        .map(Claim::id);
  }

  private void putBack(Reservation before, OfReservation stay) {
    Reservation present = reservations.find(before.id()).orElseThrow();
    Reservation restored = withWhatARunLeavesAlone(before, present);
    reservations.update(restored);
    List<BlockedDates> beside = blockedDates.ofReservation(before.id());
    boolean exactly =
        ids(beside).equals(ids(stay.blocksAfter()))
            && stay.blocksBefore().stream().allMatch(this::hasUnit);
    if (!exactly) {
      unitNights.settle(List.of(restored));
      return;
    }
    beside.stream()
        .filter(block -> !ids(stay.blocksBefore()).contains(block.id()))
        .forEach(removal::free);
    stay.blocksBefore().stream()
        .filter(block -> !ids(beside).contains(block.id()))
        .forEach(this::putBack);
    unitNights.left(before.unit());
  }

  private boolean hasUnit(BlockedDates block) {
    UnitId unit = ImportRemoval.unit(block);
    return accommodations
        .find(unit.accomId())
        .filter(accommodation -> accommodation.unit(unit.accomNum()).isPresent())
        .isPresent();
  }

  private void putBack(BlockedDates before) {
    if (blockedDates.find(before.id()).isPresent()) {
      blockedDates.update(before);
    } else {
      blockedDates.restore(before);
    }
    unitNights.left(ImportRemoval.unit(before));
  }

  /** A claim whose reservation is gone for good is restored without it. */
  private long remember(long linkId, long row, Claim before) {
    return claims
        .store(
            linkId,
            before.stored(
                row,
                before.reservationId().stream()
                    .filter(id -> reservations.find(id).isPresent())
                    .findFirst()))
        .id();
  }

  /** A claim that was forgotten is another row now. */
  private static BlockedDates heldFor(BlockedDates block, Map<Long, Long> numbers) {
    if (!(block.cause() instanceof FromCalendar calendar)) {
      return block;
    }
    OptionalLong claim =
        calendar.claimId().stream().filter(numbers::containsKey).map(numbers::get).findFirst();
    return new BlockedDates(
        block.id(),
        block.uid(),
        block.accomId(),
        block.accomNum(),
        block.span(),
        new FromCalendar(calendar.linkId(), calendar.source(), claim, calendar.guest()),
        block.comment(),
        block.createdOn());
  }

  private static Set<Long> ids(List<BlockedDates> blocks) {
    return blocks.stream().map(BlockedDates::id).collect(Collectors.toSet());
  }

  private static Reservation withWhatARunLeavesAlone(Reservation before, Reservation present) {
    return new Reservation(
        before.id(),
        before.uid(),
        before.unit(),
        before.span(),
        before.status(),
        before.origin(),
        before.comment(),
        before.adults(),
        before.children(),
        present.customer(),
        before.receivedOn(),
        before.updatedOn(),
        before.sequence(),
        before.everHeld(),
        before.cancelledHere(),
        present.groupId());
  }
}
