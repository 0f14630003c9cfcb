package ee.hbook.notification.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
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
 * @param cancel the reservation whose cancelling would solve it; 0 when none would
 */
public record NoticeRow(
    Notice notice,
    String since,
    String heading,
    String words,
    String held,
    List<String> missing,
    String todo,
    List<NoticeWay> ways,
    long cancel) {

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
   * What is asked before a guarded calendar is followed.
   *
   * @return with the calendar's name
   */
  public String believing() {
    return Screen.text("notice_believe_warning", notice.calendar());
  }

  /**
   * What is asked before another calendar is accepted.
   *
   * @return with the calendar's name
   */
  public String accepting() {
    return Screen.text("notice_accept_warning", notice.calendar());
  }

  /**
   * What is asked before a loop is broken.
   *
   * @return with the calendar's name
   */
  public String breaking() {
    return Screen.text("notice_break_warning", notice.calendar());
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
          PREPARATION_NOT_KEPT,
          DIRECT_LINK,
          CLOSED_LOOP,
          HOOK_FAILING ->
          "warn";
    };
  }

  /**
   * Whether a person may say that the calendar is right.
   *
   * @return true for a guarded calendar
   */
  public boolean believable() {
    return notice.kind() == Kind.FEED_UNDER_GUARD && notice.linkId().isPresent();
  }

  /**
   * Whether a person may accept the calendar that is there now.
   *
   * @return true for another signature
   */
  public boolean acceptable() {
    return notice.kind() == Kind.INVALID_SIGNATURE && notice.linkId().isPresent();
  }

  /**
   * Whether a person may break the loop that it tells of.
   *
   * @return true for nights that nobody has sold
   */
  public boolean breakable() {
    return notice.kind() == Kind.CLOSED_LOOP && notice.linkId().isPresent();
  }

  /**
   * What the button that cancels says.
   *
   * @return with the reservation's number
   */
  public String cancelling() {
    return Screen.text("notice_cancel", cancelNumber());
  }

  /**
   * The reservation that the button cancels.
   *
   * @return its number without a thousands separator
   */
  public String cancelNumber() {
    return Long.toString(cancel);
  }
}
