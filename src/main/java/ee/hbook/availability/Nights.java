package ee.hbook.availability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.threeten.extra.LocalDateRange;

/** Makes half-open ranges of nights: the check-in day counts, the check-out day does not. */
public final class Nights {

  /** The latest check-out that is taken: far enough for any booking, near enough for a database. */
  public static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  private Nights() {}

  /**
   * The nights of a stay.
   *
   * @param checkIn the first night
   * @param checkOut the day of departure, after the first night
   * @return the half-open range
   * @throws IllegalArgumentException if there is not at least one night
   */
  public static LocalDateRange of(LocalDate checkIn, LocalDate checkOut) {
    if (!checkOut.isAfter(checkIn)) {
      throw new IllegalArgumentException("Check-out must be at least one day after check-in");
    }
    return LocalDateRange.of(checkIn, checkOut);
  }

  /**
   * Counts the nights.
   *
   * @param nights a bounded range
   * @return how many nights it has
   */
  public static long count(LocalDateRange nights) {
    return ChronoUnit.DAYS.between(nights.getStart(), nights.getEnd());
  }
}
