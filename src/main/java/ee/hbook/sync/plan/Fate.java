package ee.hbook.sync.plan;

import ee.hbook.config.Saying;
import ee.hbook.sync.diff.SyncDecision.Reason;
import java.util.Locale;

/** What one event leads to. */
public sealed interface Fate {

  /** A fate that one word tells. */
  enum Plain implements Fate {
    /** A reservation is made of it. */
    ADDED,
    /** A reservation is made of it, now that who held its nights has left. */
    TAKEN_OVER,
    /** Its nights are blocked. */
    BLOCKED,
    /** Its nights are held, and another event of its calendar has the reservation. */
    HELD,
    /** What stands here for it moves to its new nights. */
    MOVED,
    /** Its far end has moved on with the calendar, as it does every day. */
    ROLLED,
    /** It is proved to be gone: its reservation is cancelled. */
    CANCELLED,
    /** It is proved to be gone: its reservation waits for a person. */
    AWAITING_APPROVAL,
    /** It is proved to be gone: its nights are free. */
    RELEASED,
    /** A reservation that its calendar had lost holds again. */
    REVIVED,
    /** Nothing. */
    UNCHANGED,
    /** It is our own booking coming back. */
    ECHO,
    /** It is not there, and that is not proved yet. */
    MISSED,
    /** It is gone or has moved together with so much else that a day or a person must agree. */
    GUARDED,
    /** It is not there, but the stay has begun. */
    IN_HOUSE,
    /** Nothing stood here for it. */
    FORGOTTEN
  }

  /**
   * It is not followed.
   *
   * @param reason why
   */
  record Ignored(Reason reason) implements Fate {}

  /** Its dates are others than here, and the owner is told. */
  record Modified() implements Fate {}

  /** It is gone at its source and stays here. */
  record CancelledElsewhere() implements Fate {}

  /**
   * Somebody else has its nights.
   *
   * @param with who
   * @param doubleBooking whether both may be bookings of guests
   */
  record InTheWay(Saying with, boolean doubleBooking) implements Fate {}

  /**
   * It could not be read.
   *
   * @param why what is wrong with it
   */
  record Unreadable(Saying why) implements Fate {}

  /**
   * The word of the JSON API.
   *
   * @return one word, in lower case with underscores
   */
  default String word() {
    return switch (this) {
      case Plain plain when plain == Plain.IN_HOUSE -> Plain.GUARDED.word();
      case Plain plain -> plain.name().toLowerCase(Locale.ROOT);
      case Ignored ignored -> "ignored";
      case Modified modified -> "ignored";
      case CancelledElsewhere gone -> "ignored";
      case InTheWay way -> way.doubleBooking() ? "double_booking" : "conflict";
      case Unreadable unreadable -> "unreadable";
    };
  }

  /**
   * The word of the reason.
   *
   * @return empty where there is none, or where it takes a sentence
   */
  default String detail() {
    return switch (this) {
      case Plain plain -> plain == Plain.IN_HOUSE ? "in_house" : "";
      case Ignored ignored -> ignored.reason().word();
      case Modified modified -> "modified";
      case CancelledElsewhere gone -> "cancelled_elsewhere";
      case InTheWay way -> "";
      case Unreadable unreadable -> "";
    };
  }
}
