package ee.hbook.outlook;

import ee.hbook.availability.Span;

/**
 * A CDI event: people in Outlook have changed a booking of ours, and this is what became of it in
 * one of its rooms. Fired in the transaction that changes it.
 *
 * @param what what became of it
 * @param room the room
 * @param uid the reservation's UID; of a room that was to join, that of the booking
 * @param before what it took before, or what a room that was to join was wanted for
 * @param wanted what Outlook's people want; the same where they want nothing else
 */
public record ChangedThere(What what, SyncedRoom room, String uid, Span before, Span wanted) {

  /** What became of a booking in a room. */
  public enum What {
    /** It moved here, too. */
    MOVED,
    /** It is cancelled here, too. */
    CANCELLED,
    /** Its room is not free here at the time that they want: it does not have that room. */
    NOT_FREE,
    /** Its room said no because somebody else had it, is free now, and is invited again. */
    ASKED_AGAIN
  }
}
