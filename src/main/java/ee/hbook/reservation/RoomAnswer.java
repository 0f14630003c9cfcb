package ee.hbook.reservation;

import java.util.Locale;

/** What a room has answered to being invited to a meeting. */
public enum RoomAnswer {
  /** Nothing yet: its assistant in Exchange has not decided. */
  AWAITED,
  /** It is taken. */
  ACCEPTED,
  /** It is taken for the time being: its delegate has the last word. */
  TENTATIVE,
  /** It is not to be had. */
  DECLINED;

  /**
   * The word of the JSON API.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
