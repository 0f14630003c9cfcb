package ee.hbook.accommodation;

import java.time.Instant;
import java.util.List;

/**
 * What goes with a unit, or with an accommodation, when it is deleted.
 *
 * @param reservations all reservations, past and cancelled ones among them
 * @param future those of them that are not over, and hold their nights
 * @param blockedDates dates blocked by hand or by a calendar
 * @param calendars names of the calendars that are synchronised
 * @param readers who has read its feeds lately; for them the feed is gone
 */
public record Belongings(
    int reservations, int future, int blockedDates, List<String> calendars, List<Reader> readers) {

  /** Nothing at all. */
  public static final Belongings NONE = new Belongings(0, 0, 0, List.of(), List.of());

  public Belongings {
    calendars = List.copyOf(calendars);
    readers = List.copyOf(readers);
  }

  /**
   * Whether nothing goes with it.
   *
   * @return true when deleting needs no warning
   */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * A reader of feeds.
   *
   * @param family who it is, such as {@code airbnb}
   * @param last when it last read one
   */
  public record Reader(String family, Instant last) {}
}
