package ee.hbook.outlook.application;

import ee.hbook.availability.Span;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.ChangeReservation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Does here what was done in Outlook to a booking of ours. Each call is a transaction of its own;
 * what cannot be done here is an answer, not a failure.
 */
@ApplicationScoped
public class FollowOutlook {

  private final ChangeReservation change;
  private final JoinRoom joinRoom;

  @Inject
  public FollowOutlook(ChangeReservation change, JoinRoom joinRoom) {
    this.change = change;
    this.joinRoom = joinRoom;
  }

  /**
   * Moves a reservation.
   *
   * @param id the reservation
   * @param span its time from now on
   * @return false when its unit is not free then, or not let then: it is where it was
   */
  public boolean move(long id, Span span) {
    return isPossible(
        () ->
            change.change(
                id,
                ReservationDraft.NOTHING.at(Optional.of(span.start()), Optional.of(span.end()))));
  }

  /**
   * Cancels a reservation; one that is gone is as good as cancelled.
   *
   * @param id the reservation
   */
  public void cancel(long id) {
    isPossible(() -> change.change(id, ReservationDraft.status(ReservationStatus.CANCELLED)));
  }

  /**
   * Makes a reservation of one more room, tied to one that is there.
   *
   * @param id a reservation of the booking
   * @param room the room
   * @return false when it is not free
   */
  public boolean join(long id, SyncedRoom room) {
    return isPossible(() -> joinRoom.join(id, room));
  }

  private static boolean isPossible(Runnable attempt) {
    try {
      attempt.run();
      return true;
    } catch (Conflict | InvalidInput | NotFound refused) {
      return false;
    }
  }
}
