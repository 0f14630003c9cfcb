package ee.hbook.hook;

/**
 * HBook's action {@code hb_reservation_updated}: a reservation was changed, moved, cancelled or
 * deleted. Of each kind of change that came at once it is told by itself.
 */
public interface ReservationUpdated extends Action<ReservationChange> {

  /** HBook's name of this action. */
  String NAME = "hb_reservation_updated";
}
