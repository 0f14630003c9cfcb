package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Occupancy;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Customer;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Makes, moves and cancels what stands here for a calendar elsewhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RemoteBookings {

  private final Reservations reservations;
  private final UnitNights unitNights;
  private final BlockedDatesStore blockedDates;
  private final GuestRules guestRules;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param reservations the reservations
   * @param unitNights takes and frees the nights of reservations
   * @param blockedDates the blocks beside reservations
   * @param guestRules reads the guest out of an event
   * @param clock tells when
   */
  @Inject
  public RemoteBookings(
      Reservations reservations,
      UnitNights unitNights,
      BlockedDatesStore blockedDates,
      GuestRules guestRules,
      Clock clock) {
    this.reservations = reservations;
    this.unitNights = unitNights;
    this.blockedDates = blockedDates;
    this.guestRules = guestRules;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected RemoteBookings() {
    this(null, null, null, null, null);
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
        .allMatch(held -> held instanceof Occupancy.Imported && isOf(held, origin));
  }

  /**
   * What others have in the way of an event. What the same calendar holds is no conflict: two of
   * its events may overlap, and what it lost a poll ago is still held.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param claimant what stands here for the event already
   * @param origin the calendar
   * @return by first night; empty when only the calendar itself is in its way
   */
  public List<Occupancy> others(
      UnitId unit, LocalDateRange nights, Claimant claimant, Origin.Calendar origin) {
    return unitNights.obstacles(unit, nights, claimant).stream()
        .filter(held -> !isOf(held, origin))
        .toList();
  }

  private static boolean isOf(Occupancy held, Origin.Calendar origin) {
    return origin.linkId().isPresent() && held.link().equals(origin.linkId());
  }

  /**
   * The nights of an event from today on that nothing holds.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param claimant what stands here for the event already
   * @param today the day in the property's zone
   * @return the free stretches
   */
  public List<LocalDateRange> freeParts(
      UnitId unit, LocalDateRange nights, Claimant claimant, LocalDate today) {
    if (!nights.getEnd().isAfter(today)) {
      return List.of();
    }
    LocalDate from = nights.getStart().isBefore(today) ? today : nights.getStart();
    return unitNights.freeParts(unit, LocalDateRange.of(from, nights.getEnd()), claimant);
  }

  /**
   * Since when a reservation is known here.
   *
   * @param reservationId the reservation
   * @return when it was received; empty when it is gone
   */
  public Optional<Instant> since(long reservationId) {
    return reservations.find(reservationId).map(Reservation::receivedOn);
  }

  /**
   * Whether an event may be one that we passed on: a calendar elsewhere gave something here its
   * UID.
   *
   * @param uid the event's UID
   * @return true also when nothing of it stands here any more
   */
  public boolean isRelayed(String uid) {
    return reservations.isRelayedUid(uid);
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
   * @param journal takes down what changes
   * @return the reservation
   */
  public Reservation reserve(
      UnitId unit,
      IdentifiedEvent identified,
      Origin.Calendar origin,
      ReservationStatus status,
      String uid,
      RunJournal journal) {
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
                    origin.name(),
                    origin.linkId(),
                    OriginUrl.of(identified.event(), origin.url().map(URI::getHost))),
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
    journal.reservation(Optional.empty(), added, List.of(), blockedDates.ofReservation(added.id()));
    return added;
  }

  private Customer known(Customer guest) {
    return reservations.customerOf(guest.email()).orElse(guest);
  }

  /**
   * Moves a reservation to other nights, takes it up again, or lets its nights go.
   *
   * @param reservationId the reservation
   * @param nights its nights from now on
   * @param status its status from now on
   * @param journal takes down what changes
   */
  public void change(
      long reservationId, LocalDateRange nights, ReservationStatus status, RunJournal journal) {
    reservations
        .find(reservationId)
        .ifPresent(
            before -> write(before, before.becoming(nights, status, clock.instant()), journal));
  }

  private void write(Reservation before, Reservation after, RunJournal journal) {
    List<BlockedDates> blocks = blockedDates.ofReservation(before.id());
    reservations.update(after);
    unitNights.settle(after);
    journal.reservation(
        Optional.of(before), after, blocks, blockedDates.ofReservation(before.id()));
  }

  /**
   * Moves a reservation, its status stays.
   *
   * @param reservationId the reservation
   * @param nights its nights from now on
   * @param journal takes down what changes
   */
  public void move(long reservationId, LocalDateRange nights, RunJournal journal) {
    reservations
        .find(reservationId)
        .ifPresent(reservation -> change(reservationId, nights, reservation.status(), journal));
  }

  /**
   * Lets go a reservation that its source no longer has. One that a person has let go before only
   * learns that its source has, too.
   *
   * @param reservationId the reservation
   * @param status {@link ReservationStatus#CANCELLED} or {@link
   *     ReservationStatus#AWAITING_APPROVAL}
   * @param journal takes down what changes
   * @return whether it held until now
   */
  public boolean letGo(long reservationId, ReservationStatus status, RunJournal journal) {
    Optional<Reservation> found = reservations.find(reservationId);
    boolean held = found.filter(stay -> stay.status().holdsUnit()).isPresent();
    found
        .filter(stay -> stay.status().holdsUnit() || stay.cancelledHere())
        .ifPresent(
            stay ->
                change(
                    reservationId,
                    stay.nights(),
                    stay.status().holdsUnit() ? status : stay.status(),
                    journal));
    return held;
  }

  /**
   * Makes a reservation that stands here under the event's UID one of this calendar.
   *
   * @param reservationId the reservation
   * @param origin the calendar
   * @param journal takes down what changes
   */
  public void adopt(long reservationId, Origin.Calendar origin, RunJournal journal) {
    reservations
        .find(reservationId)
        .filter(stay -> origin.linkId().isPresent() && stay.origin().link().isEmpty())
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
}
