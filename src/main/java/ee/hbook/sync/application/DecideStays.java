package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What a person decides about a reservation that the calendar it came from tells otherwise. */
@ApplicationScoped
@Transactional
public class DecideStays {

  private final Reservations reservations;
  private final ChangeReservation changeReservation;
  private final ClaimStore claims;
  private final BlockedDatesStore blockedDates;
  private final UnitNights unitNights;
  private final UnitLocks units;
  private final Clock clock;

  /**
   * Decides about what is stored.
   *
   * @param reservations the stays
   * @param changeReservation changes them
   * @param claims what calendars told us
   * @param blockedDates what claims hold themselves
   * @param unitNights locks
   * @param units counts revisions
   * @param clock tells when
   */
  @Inject
  public DecideStays(
      Reservations reservations,
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

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected DecideStays() {
    this(null, null, null, null, null, null, null);
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
    changeReservation.change(reservationId, ReservationDraft.dates(claim.nights()));
  }

  /**
   * A reservation stays though its calendar no longer has it, and is the house's own from now on:
   * nothing more is told of it.
   *
   * @param reservationId the reservation
   * @param linkId the calendar's link
   * @throws NotFound if there is no such reservation
   */
  public void keep(long reservationId, long linkId) {
    UnitId unit = stay(reservationId).unit();
    unitNights.lock(Set.of(unit));
    for (Claim claim : theirs(reservationId, linkId)) {
      heldBy(claim, unit).forEach(block -> blockedDates.delete(block.id()));
      claims.forget(claim.id());
    }
    units.changed(List.of(unit), clock.instant());
  }

  private List<BlockedDates> heldBy(Claim claim, UnitId unit) {
    return blockedDates.of(unit, claim.nights().getStart()).stream()
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
