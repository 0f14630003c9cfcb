package ee.hbook.outlook.application;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.Groups;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.application.UnitNights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Adds a room to a booking, which becomes a group by that. */
@ApplicationScoped
public class JoinRoom {

  private final Reservations reservations;
  private final Groups groups;
  private final UnitNights unitNights;
  private final AddReservation addReservation;
  private final ChangeReservation changeReservation;

  @Inject
  public JoinRoom(
      Reservations reservations,
      Groups groups,
      UnitNights unitNights,
      AddReservation addReservation,
      ChangeReservation changeReservation) {
    this.reservations = reservations;
    this.groups = groups;
    this.unitNights = unitNights;
    this.addReservation = addReservation;
    this.changeReservation = changeReservation;
  }

  /**
   * Adds it, all or nothing.
   *
   * @param id a reservation of the booking
   * @param room the room
   * @throws NotFound if the booking is gone
   * @throws ee.hbook.config.Conflict if the room is not free
   */
  @Transactional
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

  private Reservation known(long id) {
    return reservations
        .find(id)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(id))));
  }
}
