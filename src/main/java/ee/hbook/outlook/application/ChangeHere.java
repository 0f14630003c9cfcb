package ee.hbook.outlook.application;

import ee.hbook.availability.Span;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.outlook.ChangedThere;
import ee.hbook.outlook.ChangedThere.What;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.application.UnitNights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Changes a booking of ours as people in Outlook have changed it, and tells so, all in one. */
@ApplicationScoped
@Transactional
public class ChangeHere {

  private final Reservations reservations;
  private final Groups groups;
  private final UnitNights unitNights;
  private final AddReservation addReservation;
  private final ChangeReservation changeReservation;
  private final Event<ChangedThere> changed;

  @Inject
  public ChangeHere(
      Reservations reservations,
      Groups groups,
      UnitNights unitNights,
      AddReservation addReservation,
      ChangeReservation changeReservation,
      Event<ChangedThere> changed) {
    this.reservations = reservations;
    this.groups = groups;
    this.unitNights = unitNights;
    this.addReservation = addReservation;
    this.changeReservation = changeReservation;
    this.changed = changed;
  }

  /**
   * Moves a reservation.
   *
   * @param id the reservation
   * @param room its room
   * @param span its time from now on
   * @throws Conflict if its unit is not free then
   * @throws InvalidInput if its unit is not let then
   * @throws NotFound if it is gone
   */
  public void move(long id, SyncedRoom room, Span span) {
    Reservation before = known(id);
    changeReservation.change(
        id, ReservationDraft.NOTHING.at(Optional.of(span.start()), Optional.of(span.end())));
    changed.fire(new ChangedThere(What.MOVED, room, before.uid(), before.span(), span));
  }

  /**
   * Cancels a reservation.
   *
   * @param id the reservation
   * @param room its room
   * @throws NotFound if it is gone
   */
  public void cancel(long id, SyncedRoom room) {
    Reservation before = cancelled(id);
    changed.fire(
        new ChangedThere(What.CANCELLED, room, before.uid(), before.span(), before.span()));
  }

  /**
   * Cancels a reservation whose room is not free at the time that is wanted.
   *
   * @param id the reservation
   * @param room its room
   * @param wanted the time
   * @throws NotFound if it is gone
   */
  public void leave(long id, SyncedRoom room, Span wanted) {
    Reservation before = cancelled(id);
    changed.fire(new ChangedThere(What.NOT_FREE, room, before.uid(), before.span(), wanted));
  }

  /**
   * Adds a room to a booking, which becomes a group by that.
   *
   * @param id a reservation of the booking
   * @param room the room
   * @throws Conflict if the room is not free
   * @throws InvalidInput if it is not let then
   * @throws NotFound if the booking is gone
   */
  public void join(long id, SyncedRoom room) {
    Reservation known = known(id);
    // All locks in one go and in their order, before a group is begun.
    unitNights.lock(Set.of(known.unit(), room.unit()));
    long group = known.groupId().orElseGet(groups::begin);
    if (known.groupId().isEmpty()) {
      changeReservation.change(id, ReservationDraft.group(OptionalLong.of(group)));
    }
    addReservation.add(
        new ReservationDraft(
            OptionalLong.of(room.unit().accomId()),
            OptionalInt.of(room.unit().accomNum()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(known.span().start()),
            Optional.of(known.span().end()),
            Optional.of(known.status()),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            known.customer(),
            Optional.of(OptionalLong.of(group))));
  }

  /**
   * Tells that a room could not join a booking.
   *
   * @param id a reservation of the booking
   * @param room the room
   * @throws NotFound if the booking is gone
   */
  public void tellNotJoined(long id, SyncedRoom room) {
    Reservation known = known(id);
    changed.fire(new ChangedThere(What.NOT_FREE, room, known.uid(), known.span(), known.span()));
  }

  /**
   * Tells that a room was invited again.
   *
   * @param id the reservation
   * @param room its room
   * @throws NotFound if the reservation is gone
   */
  public void tellAskedAgain(long id, SyncedRoom room) {
    Reservation known = known(id);
    changed.fire(new ChangedThere(What.ASKED_AGAIN, room, known.uid(), known.span(), known.span()));
  }

  private Reservation cancelled(long id) {
    Reservation before = known(id);
    changeReservation.change(id, ReservationDraft.status(ReservationStatus.CANCELLED));
    return before;
  }

  private Reservation known(long id) {
    return reservations
        .find(id)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(id))));
  }
}
