package ee.hbook.outlook;

import ee.hbook.reservation.RoomAnswer;
import java.util.Optional;

/** How far the trial of a room is: a meeting that is made only to see whether all goes well. */
public enum RoomTrial {
  /** There is none. */
  NONE,
  /** Its room is invited, or is to be, and has not said yes. */
  ASKED,
  /** Its room has said yes. */
  ACCEPTED,
  /** Its room has said yes, and its calendar was read with it. */
  READ,
  /** Its room has said no. */
  DECLINED,
  /** It is wanted no more, and may still be in Outlook. */
  ENDING;

  /**
   * How far one is that is still wanted.
   *
   * @param answer what the room has answered
   * @param read whether the room's calendar was read with it
   * @return its stage
   */
  public static RoomTrial of(Optional<RoomAnswer> answer, boolean read) {
    return switch (answer.orElse(RoomAnswer.AWAITED)) {
      case ACCEPTED -> read ? READ : ACCEPTED;
      case DECLINED -> DECLINED;
      case AWAITED, TENTATIVE -> ASKED;
    };
  }
}
