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
 * @param windowDays how many days ahead a booking may begin at most; 0 for any day
 */
public record HourRules(
    LocalTime opens,
    LocalTime closes,
    Duration shortest,
    Duration longest,
    Preparation preparation,
    int windowDays) {

  /** The smallest piece of time that is let. */
  public static final Duration QUARTER = Duration.ofMinutes(15);

  /** The longest that any booking by the hour may be. */
  public static final Duration MOST = Duration.ofDays(31);

  /** The longest preparation on either side. */
  public static final Duration MOST_PREPARATION = Duration.ofDays(1);

  /** The farthest that a booking window reaches: so far Exchange's does, too. */
  public static final int MOST_WINDOW_DAYS = 1080;

  /** Around the clock, from a quarter of an hour to a day, without preparation. */
  public static final HourRules DEFAULT =
      new HourRules(
          LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, QUARTER, Duration.ofDays(1), Preparation.NONE);

  /**
   * Rules by which any day can be booked.
   *
   * @param opens from when on it can be booked each day
   * @param closes until when
   * @param shortest the shortest booking
   * @param longest the longest booking
   * @param preparation how long the unit stays free before and after each
   */
  public HourRules(
      LocalTime opens,
      LocalTime closes,
      Duration shortest,
      Duration longest,
      Preparation preparation) {
    this(opens, closes, shortest, longest, preparation, 0);
  }

  /**
   * The same with another booking window.
   *
   * @param days how many days ahead a booking may begin at most; 0 for any day
   * @return the rules with it
   */
  public HourRules within(int days) {
    return new HourRules(opens, closes, shortest, longest, preparation, days);
  }

  /**
   * Whether a booking would begin farther ahead than the booking window reaches.
   *
   * @param day the day that it begins on
   * @param today the day on the property's clock
   * @return false where any day can be booked
   */
  public boolean isTooFar(LocalDate day, LocalDate today) {
    return windowDays > 0 && day.isAfter(today.plusDays(windowDays));
  }

  /**
   * Whether a booking by the hour keeps to these rules, its day apart.
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
