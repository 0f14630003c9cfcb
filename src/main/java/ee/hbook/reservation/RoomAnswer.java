package ee.hbook.reservation;

import ee.hbook.config.Worded;

/** What a room has answered to being invited to a meeting. */
public enum RoomAnswer implements Worded {
  /** Nothing yet: its assistant in Exchange has not decided. */
  AWAITED,
  /** It is taken. */
  ACCEPTED,
  /** It is taken for the time being: its delegate has the last word. */
  TENTATIVE,
  /** It is not to be had. */
  DECLINED;
}
