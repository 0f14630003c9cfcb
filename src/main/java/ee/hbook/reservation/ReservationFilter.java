package ee.hbook.reservation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Which reservations to list; an empty field does not narrow.
 *
 * @param words what the number, the guest, the comment or the UID has in it, word by word
 * @param accomId of this accommodation
 * @param accomNum of the unit of this number
 * @param status of this status
 * @param origin {@code website}, {@code ical} for any calendar, or a calendar's name
 * @param from with a night on or after this day
 * @param to with a night before this day
 * @param checkIn arriving on one of these days
 * @param checkOut leaving on one of these days
 * @param groupId of this group
 */
public record ReservationFilter(
    Optional<String> words,
    OptionalLong accomId,
    OptionalInt accomNum,
    Optional<ReservationStatus> status,
    Optional<String> origin,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Days checkIn,
    Days checkOut,
    OptionalLong groupId) {

  /**
   * A stretch of days, open where an end is empty.
   *
   * @param first the first day of it
   * @param last the last day of it
   */
  public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** Any day. */
    public static final Days ANY = new Days(Optional.empty(), Optional.empty());
  }

  /** Everything. */
  public static final ReservationFilter ALL =
      new ReservationFilter(
          OptionalLong.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * What is known of a place, a status, an origin and nights.
   *
   * @param accomId of this accommodation
   * @param accomNum of the unit of this number
   * @param status of this status
   * @param origin {@code website}, {@code ical} for any calendar, or a calendar's name
   * @param from with a night on or after this day
   * @param to with a night before this day
   */
  public ReservationFilter(
      OptionalLong accomId,
      OptionalInt accomNum,
      Optional<ReservationStatus> status,
      Optional<String> origin,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    this(
        Optional.empty(),
        accomId,
        accomNum,
        status,
        origin,
        from,
        to,
        Days.ANY,
        Days.ANY,
        OptionalLong.empty());
  }

  /**
   * The same of those who leave on some days only.
   *
   * @param days the days
   * @return the narrower filter
   */
  public ReservationFilter leaving(Days days) {
    return new ReservationFilter(
        words, accomId, accomNum, status, origin, from, to, checkIn, days, groupId);
  }

  /**
   * The same of one group only.
   *
   * @param group the group; empty for any and none
   * @return the narrower filter
   */
  public ReservationFilter ofGroup(OptionalLong group) {
    return new ReservationFilter(
        words, accomId, accomNum, status, origin, from, to, checkIn, checkOut, group);
  }
}
