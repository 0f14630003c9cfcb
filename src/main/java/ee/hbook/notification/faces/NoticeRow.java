package ee.hbook.notification.faces;

import ee.hbook.notification.Notice;
import java.util.List;

/**
 * A notice in the reader's words.
 *
 * @param notice what is told
 * @param since since when it holds, a sentence in the property's zone
 * @param heading the kind of notice
 * @param words what happened, with calendar, unit and dates
 * @param held what holds the nights here and since when; may be empty
 * @param missing the bookings that a guarded calendar no longer has
 * @param todo what to do about it
 * @param ways where it can be solved
 */
public record NoticeRow(
    Notice notice,
    String since,
    String heading,
    String words,
    String held,
    List<String> missing,
    String todo,
    List<NoticeWay> ways) {

  /**
   * Its number.
   *
   * @return what the page sends back
   */
  public long id() {
    return notice.id();
  }

  /**
   * The link that it is about.
   *
   * @return its number; 0 for an uploaded file
   */
  public long link() {
    return notice.linkId().orElse(0);
  }

  /**
   * How loud it is.
   *
   * @return {@code alarm}, {@code error} or {@code warn}
   */
  public String look() {
    return switch (notice.kind()) {
      case POSSIBLE_DOUBLE_BOOKING -> "alarm";
      case INVALID_URL,
          INVALID_SIGNATURE,
          EVENT_NOT_IMPORTED,
          CANCELLED_HERE,
          FEED_UNDER_GUARD,
          EVENT_NOT_READ ->
          "error";
      case RESA_MODIFIED,
          CANCELLED_ELSEWHERE,
          FLOOD,
          UID_NOT_PERSISTENT,
          UID_SHARED,
          NOT_IDENTIFIABLE,
          RESA_CANCELLED,
          RESA_MOVED,
          GONE_IN_HOUSE,
          TAKEN_OVER,
          ROOM_NOT_FREE,
          ROOM_ASKED_AGAIN,
          PREPARATION_NOT_KEPT,
          DIRECT_LINK,
          CLOSED_LOOP,
          HOOK_FAILING ->
          "warn";
    };
  }
}
