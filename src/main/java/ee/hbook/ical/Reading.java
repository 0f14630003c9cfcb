package ee.hbook.ical;

import ee.hbook.accommodation.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.threeten.extra.LocalDateRange;

/**
 * What has to be known to turn the times of a calendar into nights or hours of a unit.
 *
 * @param zone the property's zone, in which its nights are counted
 * @param today the day it is there; repetitions are followed around it, see {@link #window}
 * @param endIsLastNight whether the end of a whole-day event names the last night rather than the
 *     check-out day (feed quirks 36)
 * @param grain what the unit is let by
 */
public record Reading(ZoneId zone, LocalDate today, boolean endIsLastNight, Grain grain) {

  private static final int MONTHS_BACK = 1;
  private static final int YEARS_AHEAD = 3;

  /**
   * Reads as it is usual: nights, and the end is the check-out day.
   *
   * @param zone the property's zone
   * @param now the moment at which the calendar is read
   * @return a reading of that day
   */
  public static Reading at(ZoneId zone, Instant now) {
    return new Reading(zone, LocalDate.ofInstant(now, zone), false, Grain.NIGHT);
  }

  /**
   * The same for a calendar of which it is known what its ends mean.
   *
   * @param lastNight whether the end of a whole-day event names the last night
   * @return a reading of the same day
   */
  public Reading withEndIsLastNight(boolean lastNight) {
    return new Reading(zone, today, lastNight, grain);
  }

  /**
   * The same for a unit that is let by something else.
   *
   * @param other by what it is let
   * @return a reading of the same day
   */
  public Reading by(Grain other) {
    return new Reading(zone, today, endIsLastNight, other);
  }

  /**
   * Whether times are kept.
   *
   * @return false where everything becomes nights
   */
  public boolean isByTheHour() {
    return grain != Grain.NIGHT;
  }

  /**
   * The nights that matter: repeating events are unrolled here and nowhere else. It begins early
   * enough for a stay in progress and ends long after the farthest horizon that was met, the 549
   * days of Booking.com (feed quirks 3).
   *
   * @return from a month ago to three years ahead, half-open
   */
  public LocalDateRange window() {
    return LocalDateRange.of(today.minusMonths(MONTHS_BACK), today.plusYears(YEARS_AHEAD));
  }
}
