package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.UnitLocks;
import ee.hbook.availability.Claimant;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Obstacle;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.OriginUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Makes, moves and cancels what stands here for a calendar elsewhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RemoteBookings {

  private static final int COMMENT_LENGTH = 1000;

  private final Reservations reservations;
  private final BlockedDatesStore blockedDates;
  private final UnitNights unitNights;
  private final UnitLocks units;
  private final UidSource uids;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param reservations the reservations
   * @param blockedDates the blocks that hold nights without a reservation
   * @param unitNights takes and frees the nights of reservations
   * @param units counts revisions
   * @param uids makes the UIDs of blocks
   * @param clock tells when
   */
  @Inject
  public RemoteBookings(
      Reservations reservations,
      BlockedDatesStore blockedDates,
      UnitNights unitNights,
      UnitLocks units,
      UidSource uids,
      Clock clock) {
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.unitNights = unitNights;
    this.units = units;
    this.uids = uids;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected RemoteBookings() {
    this(null, null, null, null, null, null);
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
   * What keeps an event from becoming a reservation.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param claimant what stands here for the event already
   * @return the obstacle's words; empty when the unit is free
   */
  public Optional<String> obstacle(UnitId unit, LocalDateRange nights, Claimant claimant) {
    return unitNights
        .obstacle(unit, nights, claimant)
        .filter(Obstacle.Taken.class::isInstance)
        .map(Obstacle::inWords);
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
   * Makes a reservation of an event.
   *
   * @param unit the locked, free unit
   * @param identified the event
   * @param origin the calendar
   * @param status the status of imported reservations
   * @return the reservation
   */
  public Reservation reserve(
      UnitId unit, IdentifiedEvent identified, Origin.Calendar origin, ReservationStatus status) {
    String summary = identified.event().summary().replace("\0", "").strip();
    String comment = summary.equals("Reserved") ? "" : summary;
    Reservation added =
        reservations.add(
            new Reservation(
                0,
                identified.identity(),
                unit,
                identified.event().nights(),
                status,
                new Origin.Calendar(
                    origin.name(), origin.linkId(), OriginUrl.of(identified.event())),
                comment.substring(0, Math.min(COMMENT_LENGTH, comment.length())),
                0,
                0,
                Optional.empty(),
                clock.instant(),
                clock.instant(),
                0,
                status.holdsUnit()));
    unitNights.settle(added);
    return added;
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
                    before.everHeld() || status.holdsUnit()))
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

  /**
   * Holds the nights of an event for which there is no reservation: with blocked dates, where any
   * of them would be free otherwise.
   *
   * @param unit the locked unit
   * @param nights the event's nights
   * @param origin the calendar
   * @param held the blocked dates that hold the event already
   * @return the blocked dates that hold it now; empty when something else holds all of its nights
   */
  public OptionalLong hold(
      UnitId unit, LocalDateRange nights, Origin.Calendar origin, OptionalLong held) {
    Claimant own = new Claimant(OptionalLong.empty(), held);
    boolean needed = !unitNights.freeParts(unit, nights, own).isEmpty();
    Optional<BlockedDates> standing =
        held.isPresent() ? blockedDates.find(held.getAsLong()) : Optional.empty();
    if (needed && standing.filter(block -> block.nights().equals(nights)).isPresent()) {
      return held;
    }
    letGo(held);
    if (!needed) {
      return OptionalLong.empty();
    }
    BlockedDates block =
        blockedDates.add(
            new BlockedDates(
                0,
                uids.next(),
                OptionalLong.of(unit.accomId()),
                OptionalInt.of(unit.accomNum()),
                nights,
                new FromCalendar(origin.linkId(), origin.name()),
                "",
                clock.instant()));
    units.changed(List.of(unit), clock.instant());
    return OptionalLong.of(block.id());
  }

  /**
   * Deletes the blocked dates that held an event.
   *
   * @param held the blocked dates, if there are any
   */
  public void letGo(OptionalLong held) {
    if (held.isEmpty()) {
      return;
    }
    blockedDates
        .find(held.getAsLong())
        .ifPresent(
            block -> {
              blockedDates.delete(block.id());
              units.changed(
                  List.of(
                      new UnitId(block.accomId().orElseThrow(), block.accomNum().orElseThrow())),
                  clock.instant());
            });
  }
}
