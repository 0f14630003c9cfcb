package ee.hbook.reservation.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Outdated;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDeleted;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Changes, confirms, cancels and deletes reservations. */
@ApplicationScoped
public class ChangeReservation {

  private final ReservationStore reservations;
  private final Groups groups;
  private final UnitNights unitNights;
  private final AsWanted asWanted;
  private final Event<ReservationDeleted> deleted;

  @Inject
  public ChangeReservation(
      ReservationStore reservations,
      Groups groups,
      UnitNights unitNights,
      AsWanted asWanted,
      Event<ReservationDeleted> deleted) {
    this.reservations = reservations;
    this.groups = groups;
    this.unitNights = unitNights;
    this.asWanted = asWanted;
    this.deleted = deleted;
  }

  /**
   * Changes what the draft names. A reservation that moves to another unit gets a new UID, so that
   * readers see it go and come ({@code hbook.md} §1).
   *
   * @param id the reservation
   * @param draft the wanted changes
   * @return the reservation afterwards
   * @throws NotFound if there is no such reservation
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict if it would hold nights that are not free
   */
  @Transactional
  public Reservation change(long id, ReservationDraft draft) {
    return change(id, draft, any -> true);
  }

  /**
   * The same while the reservation is as whoever asks has read it.
   *
   * @param id the reservation
   * @param draft the wanted changes
   * @param asRead whether it is
   * @return the reservation afterwards
   * @throws Outdated if it is not
   * @throws NotFound as {@link #change(long, ReservationDraft)}, and so all else
   */
  @Transactional
  public Reservation change(long id, ReservationDraft draft, Predicate<Reservation> asRead) {
    Reservation asked = known(id);
    UnitId unit = asWanted.unit(asked, draft);
    unitNights.lock(new HashSet<>(List.of(asked.unit(), unit)));
    Reservation before = known(id);
    if (!before.unit().equals(asked.unit())) {
      throw new Conflict(Saying.of("refusal_just_moved"));
    }
    require(asRead, before);
    Reservation after = asWanted.of(before, draft);
    if (AsWanted.asks(before, after)) {
      unitNights
          .obstacle(unit, after.span(), Claimant.reservation(id))
          .ifPresent(
              obstacle -> {
                throw new Conflict(obstacle.inWords());
              });
    }
    join(before, after);
    reservations.update(after);
    unitNights.settle(List.of(after));
    if (!unit.equals(before.unit())) {
      unitNights.left(before.unit());
    }
    return after;
  }

  /**
   * Deletes a reservation for good and frees its nights.
   *
   * @param id the reservation
   * @throws NotFound if there is no such reservation
   */
  @Transactional
  public void delete(long id) {
    delete(id, any -> true);
  }

  /**
   * The same while the reservation is as whoever asks has read it.
   *
   * @param id the reservation
   * @param asRead whether it is
   * @throws NotFound if there is no such reservation
   * @throws Outdated if it is another one by now
   */
  @Transactional
  public void delete(long id, Predicate<Reservation> asRead) {
    unitNights.lock(Set.of(known(id).unit()));
    Reservation reservation = known(id);
    require(asRead, reservation);
    deleted.fire(new ReservationDeleted(reservation));
    unitNights.release(id).forEach(unitNights::left);
    reservations.delete(id);
    unitNights.left(reservation.unit());
  }

  private void join(Reservation before, Reservation after) {
    after
        .groupId()
        .ifPresent(
            group -> {
              if (!before.groupId().equals(after.groupId()) && !groups.lock(group)) {
                throw new InvalidInput(
                    "groupId", Saying.of("refusal_no_group", Long.toString(group)));
              }
            });
  }

  private static void require(Predicate<Reservation> asRead, Reservation present) {
    if (!asRead.test(present)) {
      throw new Outdated();
    }
  }

  private Reservation known(long id) {
    return reservations
        .find(id)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(id))));
  }
}
