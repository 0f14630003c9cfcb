package ee.hbook.outlook.application;

import ee.hbook.availability.Span;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.outlook.SyncedRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Does here what was done in Outlook to a booking of ours, as far as it can be done here; what
 * cannot is told. A reservation that is gone is as good as cancelled.
 */
@ApplicationScoped
public class FollowOutlook {

  private final ChangeHere here;

  @Inject
  public FollowOutlook(ChangeHere here) {
    this.here = here;
  }

  /**
   * Moves a reservation, or takes it out of a booking that moves to when its room is not free.
   *
   * @param id the reservation
   * @param room its room
   * @param span its time from now on
   */
  public void move(long id, SyncedRoom room, Span span) {
    if (!isPossible(() -> here.move(id, room, span))) {
      unlessGone(() -> here.leave(id, room, span));
    }
  }

  /**
   * Cancels a reservation.
   *
   * @param id the reservation
   * @param room its room
   */
  public void cancel(long id, SyncedRoom room) {
    unlessGone(() -> here.cancel(id, room));
  }

  /**
   * Makes a reservation of one more room, tied to one that is there.
   *
   * @param id a reservation of the booking
   * @param room the room
   * @return false when it is not free
   */
  public boolean join(long id, SyncedRoom room) {
    boolean joined = isPossible(() -> here.join(id, room));
    if (!joined) {
      unlessGone(() -> here.tellNotJoined(id, room));
    }
    return joined;
  }

  /**
   * Tells that a room that said no to a booking of ours is free, and was invited again.
   *
   * @param id the reservation
   * @param room its room
   */
  public void tellAskedAgain(long id, SyncedRoom room) {
    unlessGone(() -> here.tellAskedAgain(id, room));
  }

  private static boolean isPossible(Runnable attempt) {
    try {
      attempt.run();
      return true;
    } catch (Conflict | InvalidInput | NotFound refused) {
      return false;
    }
  }

  private static void unlessGone(Runnable work) {
    try {
      work.run();
    } catch (NotFound gone) {
      // Deleted here meanwhile: there is nothing to change, and nothing to tell.
    }
  }
}
