package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What a person decides about a reservation that the calendar it came from tells otherwise. */
@ApplicationScoped
@Transactional
public class DecideStays {

  private final ReservationStore reservations;
  private final ChangeReservation changeReservation;
  private final ClaimStore claims;
  private final BlockedDatesStore blockedDates;
  private final UnitNights unitNights;
  private final UnitLocks units;
  private final Clock clock;

  @Inject
  public DecideStays(
      ReservationStore reservations,
      ChangeReservation changeReservation,
      ClaimStore claims,
      BlockedDatesStore blockedDates,
      UnitNights unitNights,
      UnitLocks units,
      Clock clock) {
    this.reservations = reservations;
    this.changeReservation = changeReservation;
    this.claims = claims;
    this.blockedDates = blockedDates;
    this.unitNights = unitNights;
    this.units = units;
    this.clock = clock;
  }

  /**
   * A reservation gets the dates that its calendar has for it.
   *
   * @param reservationId the reservation
   * @param linkId the calendar's link
   * @throws NotFound if the calendar has nothing for it any more
   * @throws ee.hbook.config.Conflict if those nights are not free
   */
  public void takeDates(long reservationId, long linkId) {
    unitNights.lock(Set.of(stay(reservationId).unit()));
    Claim claim =
        theirs(reservationId, linkId).stream()
            .filter(each -> each.absence().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound(Saying.of("refusal_no_need")));
    ReservationDraft dates = ReservationDraft.dates(claim.nights());
    changeReservation.change(
        reservationId,
        claim.span().isNights()
            ? dates
            : dates.at(Optional.of(claim.span().start()), Optional.of(claim.span().end())));
  }

  /**
   * A reservation stays though its calendar no longer has it, and is the house's own from now on:
   * its nights go out to that calendar's channel, too, and nothing more is told of it.
   *
   * @param reservationId the reservation
   * @param linkId the calendar's link
   * @throws NotFound if there is no such reservation, or its calendar has it again
   */
  public void keep(long reservationId, long linkId) {
    UnitId unit = stay(reservationId).unit();
    unitNights.lock(Set.of(unit));
    Reservation stay = stay(reservationId);
    List<Claim> gone = theirs(reservationId, linkId);
    if (gone.isEmpty() || gone.stream().anyMatch(claim -> claim.absence().isEmpty())) {
      throw new NotFound(Saying.of("refusal_no_need"));
    }
    for (Claim claim : gone) {
      heldBy(claim, linkId).forEach(block -> blockedDates.delete(block.id()));
      claims.forget(claim.id());
    }
    if (stay.origin() instanceof Origin.Calendar calendar) {
      reservations.update(
          stay.comingFrom(
              new Origin.Calendar(calendar.name(), OptionalLong.empty(), calendar.url())));
    }
    units.changed(List.of(unit), clock.instant());
  }

  private List<BlockedDates> heldBy(Claim claim, long linkId) {
    return blockedDates.ofLink(linkId).stream()
        .filter(
            block ->
                block.cause() instanceof FromCalendar calendar
                    && calendar.claimId().equals(OptionalLong.of(claim.id())))
        .toList();
  }

  private List<Claim> theirs(long reservationId, long linkId) {
    return claims.ofReservation(reservationId).getOrDefault(linkId, List.of());
  }

  private Reservation stay(long id) {
    return reservations
        .find(id)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(id))));
  }
}
