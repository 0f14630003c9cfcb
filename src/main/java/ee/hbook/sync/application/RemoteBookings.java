package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Occupancy;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Obstacle;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.GuestDetails;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.OriginUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Makes, moves and cancels what stands here for a calendar elsewhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RemoteBookings {

  private final Reservations reservations;
  private final UnitNights unitNights;
  private final GuestRules guestRules;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param reservations the reservations
   * @param unitNights takes and frees the nights of reservations
   * @param guestRules reads the guest out of an event
   * @param clock tells when
   */
  @Inject
  public RemoteBookings(
      Reservations reservations, UnitNights unitNights, GuestRules guestRules, Clock clock) {
    this.reservations = reservations;
    this.unitNights = unitNights;
    this.guestRules = guestRules;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected RemoteBookings() {
    this(null, null, null, null);
  }

  /**
   * Locks the unit, and those that a reservation of it may block.
   *
   * @param unit the unit
   */
  public void lock(UnitId unit) {
    unitNights.lock(Set.of(unit));
  }

  /**
   * Whether an event can become a reservation. Blocked dates that hold nights for the same calendar
   * do not stand in its way.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param claimant what stands here for the event already
   * @param origin the calendar
   * @return true when nothing else does
   */
  public boolean isFree(
      UnitId unit, LocalDateRange nights, Claimant claimant, Origin.Calendar origin) {
    return unitNights.obstacles(unit, nights, claimant).stream()
        .allMatch(
            held ->
                held instanceof Occupancy.Imported imported
                    && imported.linkId().isPresent()
                    && imported.linkId().equals(origin.linkId()));
  }

  /**
   * Who else holds nights of an event. What the same calendar holds is no conflict: two of its
   * events may overlap, and what it lost a poll ago is still held.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param claimant what stands here for the event already
   * @param origin the calendar
   * @return the first of them in words; empty when only the calendar itself is in its way
   */
  public Optional<String> conflict(
      UnitId unit, LocalDateRange nights, Claimant claimant, Origin.Calendar origin) {
    return unitNights.holders(unit, nights, claimant).stream()
        .filter(held -> origin.linkId().isEmpty() || !held.link().equals(origin.linkId()))
        .findFirst()
        .map(held -> new Obstacle.Taken(held).inWords());
  }

  /**
   * Whether only given reservations are in the way of a stay.
   *
   * @param unit the locked unit
   * @param nights the wanted nights
   * @param claimant who is to stay there
   * @param leaving reservations that are about to leave their nights
   * @return true when nothing else holds any of the nights
   */
  public boolean freeBut(UnitId unit, LocalDateRange nights, Claimant claimant, Set<Long> leaving) {
    return unitNights.holders(unit, nights, claimant).stream()
        .allMatch(
            held ->
                held instanceof Occupancy.Reserved reserved
                    && leaving.contains(reserved.reservationId()));
  }

  /**
   * Makes a reservation of an event.
   *
   * @param unit the locked, free unit
   * @param identified the event
   * @param origin the calendar
   * @param status the status of imported reservations
   * @param uid its UID: the event's own, unless another reservation of the unit has that already
   * @return the reservation
   */
  public Reservation reserve(
      UnitId unit,
      IdentifiedEvent identified,
      Origin.Calendar origin,
      ReservationStatus status,
      String uid) {
    GuestDetails guest = guestRules.of(identified.event());
    Reservation added =
        reservations.add(
            new Reservation(
                0,
                uid,
                unit,
                identified.event().nights(),
                status,
                new Origin.Calendar(
                    origin.name(), origin.linkId(), OriginUrl.of(identified.event())),
                guest.comment(),
                0,
                0,
                guest.customer().map(this::known),
                clock.instant(),
                clock.instant(),
                0,
                status.holdsUnit(),
                false));
    unitNights.settle(added);
    return added;
  }

  private Customer known(Customer guest) {
    return reservations.customerOf(guest.email()).orElse(guest);
  }

  /**
   * Moves a reservation to other nights or takes it up again.
   *
   * @param reservationId the reservation
   * @param nights its nights from now on
   * @param status its status from now on
   */
  public void change(long reservationId, LocalDateRange nights, ReservationStatus status) {
    reservations
        .find(reservationId)
        .map(
            before ->
                new Reservation(
                    before.id(),
                    before.uid(),
                    before.unit(),
                    nights,
                    status,
                    before.origin(),
                    before.comment(),
                    before.adults(),
                    before.children(),
                    before.customer(),
                    before.receivedOn(),
                    clock.instant(),
                    before.sequence() + 1,
                    before.everHeld() || status.holdsUnit(),
                    false))
        .ifPresent(
            after -> {
              reservations.update(after);
              unitNights.settle(after);
            });
  }

  /**
   * Moves a reservation, its status stays.
   *
   * @param reservationId the reservation
   * @param nights its nights from now on
   */
  public void move(long reservationId, LocalDateRange nights) {
    reservations
        .find(reservationId)
        .ifPresent(reservation -> change(reservationId, nights, reservation.status()));
  }

  /**
   * Cancels a reservation that its source no longer has.
   *
   * @param reservationId the reservation
   * @return whether it held until now
   */
  public boolean cancel(long reservationId) {
    Optional<Reservation> held =
        reservations
            .find(reservationId)
            .filter(reservation -> reservation.status() != ReservationStatus.CANCELLED);
    held.ifPresent(
        reservation -> change(reservationId, reservation.nights(), ReservationStatus.CANCELLED));
    return held.isPresent();
  }
}
