package ee.hbook.reservation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Which reservations to list; an empty field does not narrow.
 *
 * @param accomId of this accommodation
 * @param accomNum of the unit of this number
 * @param status of this status
 * @param origin {@code website}, {@code ical} for any calendar, or a calendar's name
 * @param from with a night on or after this day
 * @param to with a night before this day
 */
public record ReservationFilter(
    OptionalLong accomId,
    OptionalInt accomNum,
    Optional<ReservationStatus> status,
    Optional<String> origin,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Everything. */
  public static final ReservationFilter ALL =
      new ReservationFilter(
          OptionalLong.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
