package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.link.Links;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDeleted;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.plan.UnitSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Holds nights for claims where no reservation of theirs does, with blocked dates. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoldNights {

  private final BlockedDatesStore blockedDates;
  private final ClaimStore claims;
  private final Links links;
  private final UnitLocks units;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public HoldNights(
      BlockedDatesStore blockedDates,
      ClaimStore claims,
      Links links,
      UnitLocks units,
      UidSource uids,
      Clock clock) {
    this.blockedDates = blockedDates;
    this.claims = claims;
    this.links = links;
    this.units = units;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * Makes what a claim holds what it should be. What it goes on holding stays as it is, UID and
   * all; what it newly holds goes out under the claim's own UID (seed 001 rule 3), unless its
   * reservation has that.
   *
   * @param wanted what, each span apart
   * @param claim the stored claim
   * @param unit the unit as it stood before
   * @param origin the calendar
   * @param journal takes down what changes
   */
  void become(
      List<Span> wanted,
      Claim claim,
      UnitSnapshot unit,
      Origin.Calendar origin,
      RunJournal journal) {
    boolean guest = claim.role() == Claim.Role.STAY;
    List<BlockedDates> leaving = new ArrayList<>(heldBy(claim, unit));
    List<Span> missing = new ArrayList<>(wanted);
    leaving.removeIf(
        block ->
            block.cause() instanceof FromCalendar calendar
                && calendar.guest() == guest
                && missing.remove(block.span()));
    if (leaving.isEmpty() && missing.isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    heldBy(claim, unit).stream()
        .filter(block -> !leaving.contains(block))
        .map(BlockedDates::uid)
        .forEach(used::add);
    Deque<String> freed = new ArrayDeque<>(leaving.stream().map(BlockedDates::uid).toList());
    leaving.forEach(block -> free(block, journal));
    for (Span span : missing) {
      String uid = freed.isEmpty() ? uid(claim, used) : freed.poll();
      used.add(uid);
      BlockedDates block = hold(span, uid, claim, unit.unit(), origin);
      journal.blockedDates(Optional.empty(), Optional.of(block));
    }
    units.changed(List.of(unit.unit()), clock.instant());
  }

  private String uid(Claim claim, Set<String> used) {
    boolean taken = claim.reservationId().isPresent() || used.contains(claim.identity());
    return taken ? uids.next() : claim.identity();
  }

  private static List<BlockedDates> heldBy(Claim claim, UnitSnapshot unit) {
    return unit.blocks().stream()
        .filter(
            block ->
                block.cause() instanceof FromCalendar calendar
                    && calendar.claimId().equals(OptionalLong.of(claim.id())))
        .toList();
  }

  /**
   * A person deletes the reservation of a calendar that still has it: its nights are held until the
   * calendar is read again, or lets them go.
   *
   * @param leaving the reservation, under the lock of its unit
   */
  public void holdFor(@Observes ReservationDeleted leaving) {
    Reservation stay = leaving.reservation();
    claims
        .ofReservation(stay.id())
        .forEach(
            (link, theirs) ->
                theirs.stream()
                    .filter(claim -> claim.role() == Claim.Role.STAY)
                    .filter(claim -> !stay.cancelledHere())
                    .forEach(
                        claim -> holdWhole(claim.stored(claim.id(), OptionalLong.empty()), link)));
  }

  private void holdWhole(Claim claim, long linkId) {
    links
        .find(linkId)
        .ifPresent(
            link -> {
              claims.store(linkId, claim);
              Origin.Calendar origin =
                  new Origin.Calendar(link.name(), OptionalLong.of(linkId), Optional.empty());
              hold(claim.span(), uids.next(), claim, link.unit(), origin);
              units.changed(List.of(link.unit()), clock.instant());
            });
  }

  private BlockedDates hold(
      Span span, String uid, Claim claim, UnitId unit, Origin.Calendar origin) {
    return blockedDates.add(
        new BlockedDates(
            0,
            uid,
            OptionalLong.of(unit.accomId()),
            OptionalInt.of(unit.accomNum()),
            span,
            new FromCalendar(
                origin.linkId(),
                origin.name(),
                OptionalLong.of(claim.id()),
                claim.role() == Claim.Role.STAY),
            "",
            clock.instant()));
  }

  private void free(BlockedDates block, RunJournal journal) {
    blockedDates.delete(block.id());
    journal.blockedDates(Optional.of(block), Optional.empty());
  }
}
