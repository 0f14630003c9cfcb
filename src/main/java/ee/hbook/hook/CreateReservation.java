package ee.hbook.hook;

/** HBook's action {@code hb_create_reservation}: a reservation was added, whoever made it. */
public interface CreateReservation extends Action<ReservationChange> {

  /** HBook's name of this action. */
  String NAME = "hb_create_reservation";
}
