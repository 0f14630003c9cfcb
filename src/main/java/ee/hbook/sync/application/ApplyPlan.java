package ee.hbook.sync.application;

import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.plan.Effect;
import ee.hbook.sync.plan.SyncPlan;
import ee.hbook.sync.plan.UnitSnapshot;
import ee.hbook.sync.record.RunChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Does what was planned, without deciding anything: writes the rows, and writes down each change
 * with what stood before.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplyPlan {

  private final ReservationStore reservations;
  private final BlockedDatesStore blockedDates;
  private final ClaimStore claims;
  private final UnitNights unitNights;
  private final HoldNights holdNights;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public ApplyPlan(
      ReservationStore reservations,
      BlockedDatesStore blockedDates,
      ClaimStore claims,
      UnitNights unitNights,
      HoldNights holdNights,
      UidSource uids,
      Clock clock) {
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.claims = claims;
    this.unitNights = unitNights;
    this.holdNights = holdNights;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param plan what was planned
   * @param unit the unit for which it was planned, still under its lock
   * @param origin the calendar
   * @return everything that was changed, in order
   */
  public List<RunChange> apply(SyncPlan plan, UnitSnapshot unit, Origin.Calendar origin) {
    RunJournal journal = new RunJournal();
    Map<Long, Long> numbers = new HashMap<>();
    for (Effect effect : plan.effects()) {
      switch (effect) {
        case Effect.Reserve reserve ->
            numbers.put(reserve.number(), reserve(reserve, unit, origin, journal));
        case Effect.Change(long id, Span span, Optional<ReservationStatus> status) ->
            reservations
                .find(id)
                .ifPresent(
                    stay ->
                        write(
                            stay,
                            stay.becoming(span, status.orElse(stay.status()), clock.instant()),
                            journal));
        case Effect.Adopt(long id) -> adopt(id, origin, journal);
        case Effect.Keep(Claim claim) -> keep(claim, unit, origin, numbers, journal);
        case Effect.Forget(Claim claim) -> {
          holdNights.become(List.of(), claim, unit, origin, journal);
          claims.forget(claim.id());
          journal.claim(Optional.of(claim), Optional.empty());
        }
      }
    }
    return journal.changes();
  }

  private long reserve(
      Effect.Reserve reserve, UnitSnapshot unit, Origin.Calendar origin, RunJournal journal) {
    RemoteEvent event = reserve.event();
    Reservation added =
        reservations.add(
            new Reservation(
                0,
                reserve.uid().orElseGet(uids::next),
                unit.unit(),
                event.span(),
                reserve.status(),
                new Origin.Calendar(origin.name(), origin.linkId(), event.url()),
                event.guest().comment(),
                0,
                0,
                event.guest().customer().map(this::known),
                clock.instant(),
                clock.instant(),
                0,
                reserve.status().holdsUnit(),
                false));
    unitNights.settle(List.of(added));
    journal.reservation(Optional.empty(), added, List.of(), blockedDates.ofReservation(added.id()));
    return added.id();
  }

  private Customer known(Customer guest) {
    return reservations.customerOf(guest.email()).orElse(guest);
  }

  private void write(Reservation before, Reservation after, RunJournal journal) {
    List<BlockedDates> blocks = blockedDates.ofReservation(before.id());
    reservations.update(after);
    unitNights.settle(List.of(after));
    journal.reservation(
        Optional.of(before), after, blocks, blockedDates.ofReservation(before.id()));
  }

  private void adopt(long id, Origin.Calendar origin, RunJournal journal) {
    reservations
        .find(id)
        .ifPresent(
            before -> {
              Optional<URI> url =
                  before.origin() instanceof Origin.Calendar known ? known.url() : Optional.empty();
              write(
                  before,
                  before.comingFrom(new Origin.Calendar(origin.name(), origin.linkId(), url)),
                  journal);
            });
  }

  private void keep(
      Claim planned,
      UnitSnapshot unit,
      Origin.Calendar origin,
      Map<Long, Long> numbers,
      RunJournal journal) {
    Optional<Claim> before =
        unit.claims().stream().filter(claim -> claim.id() == planned.id()).findFirst();
    OptionalLong reservation =
        planned.reservationId().stream().map(id -> numbers.getOrDefault(id, id)).findFirst();
    Claim stored =
        claims.store(
            origin.linkId().orElseThrow(), planned.stored(Math.max(planned.id(), 0), reservation));
    holdNights.become(planned.held(), stored, unit, origin, journal);
    journal.claim(before, Optional.of(stored));
  }
}
