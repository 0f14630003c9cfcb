package ee.hbook.reservation.planning;

import ee.hbook.availability.Nights;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Which part of the planning somebody looks at: some units by some days, never the whole house.
 *
 * @param accomId only the units of this accommodation; empty for all
 * @param from the first day
 * @param days how many days, 1 to {@value #MOST_DAYS}
 * @param first how many units to leave out before
 * @param count how many units, 1 to {@value #MOST_UNITS}
 */
public record PlanningView(OptionalLong accomId, LocalDate from, int days, int first, int count) {

  /** The most days of one view. */
  public static final int MOST_DAYS = 120;

  /** The most units of one view. */
  public static final int MOST_UNITS = 100;

  /** Checks the bounds. */
  public PlanningView {
    if (from.getYear() < 1970 || from.isAfter(Nights.LAST)) {
      throw new InvalidInput("from", Saying.of("refusal_planning_day"));
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidInput("days", Saying.of("refusal_planning_days", MOST_DAYS));
    }
    if (first < 0) {
      throw new InvalidInput("first", Saying.of("refusal_planning_first"));
    }
    if (count < 1 || count > MOST_UNITS) {
      throw new InvalidInput("count", Saying.of("refusal_planning_units", MOST_UNITS));
    }
  }

  /**
   * The nights to show; a stay that leaves on the first day is seen for half a day.
   *
   * @return from the night before the first day on
   */
  public LocalDateRange nights() {
    return LocalDateRange.of(from.minusDays(1), from.plusDays(days));
  }
}
