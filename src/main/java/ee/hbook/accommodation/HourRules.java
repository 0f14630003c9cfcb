package ee.hbook.accommodation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How units that are let by the hour are booked here. What comes from a calendar elsewhere is taken
 * as it is.
 *
 * @param opens from when on it can be booked each day
 * @param closes until when; midnight is the end of the day, and before {@code opens} it is that of
 *     the next day; the same as {@code opens} means around the clock
 * @param shortest the shortest booking, at least a quarter of an hour
 * @param longest the longest booking, not shorter than the shortest
 * @param preparation how long the unit stays free before and after each
 */
public record HourRules(
    LocalTime opens,
    LocalTime closes,
    Duration shortest,
    Duration longest,
    Preparation preparation) {

  /** The smallest piece of time that is let. */
  public static final Duration QUARTER = Duration.ofMinutes(15);

  /** The longest that any booking by the hour may be. */
  public static final Duration MOST = Duration.ofDays(31);

  /** The longest preparation on either side. */
  public static final Duration MOST_PREPARATION = Duration.ofDays(1);

  /** Around the clock, from a quarter of an hour to a day, without preparation. */
  public static final HourRules DEFAULT =
      new HourRules(
          LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, QUARTER, Duration.ofDays(1), Preparation.NONE);

  /**
   * Whether a booking by the hour keeps to these rules.
   *
   * @param start its first moment, on the property's clock
   * @param end its first moment after
   * @return what it does not keep to; empty when it may be
   */
  public Optional<Breach> breach(LocalDateTime start, LocalDateTime end) {
    Duration length = Duration.between(start, end);
    if (length.compareTo(shortest) < 0) {
      return Optional.of(Breach.TOO_SHORT);
    }
    if (length.compareTo(longest) > 0) {
      return Optional.of(Breach.TOO_LONG);
    }
    return isOpen(start, end) ? Optional.empty() : Optional.of(Breach.CLOSED);
  }

  private boolean isOpen(LocalDateTime start, LocalDateTime end) {
    if (isAroundTheClock()) {
      return true;
    }
    LocalDate day = start.toLocalDate();
    if (start.toLocalTime().isBefore(opens)) {
      day = day.minusDays(1);
    }
    LocalDate lastDay = closes.isAfter(opens) ? day : day.plusDays(1);
    return !end.isAfter(lastDay.atTime(closes));
  }

  /** What a booking may not keep to. */
  public enum Breach {
    /** Shorter than the shortest. */
    TOO_SHORT,
    /** Longer than the longest. */
    TOO_LONG,
    /** Partly outside the opening hours. */
    CLOSED
  }

  /**
   * Whether it can be booked at any time of the day.
   *
   * @return true when nothing lies between closing and opening
   */
  public boolean isAroundTheClock() {
    return opens.equals(closes);
  }
}
