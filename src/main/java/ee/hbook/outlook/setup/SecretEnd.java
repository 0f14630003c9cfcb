package ee.hbook.outlook.setup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The last day of a secret or certificate: after it nothing is read from Outlook and nothing
 * written.
 *
 * @param lastDay the day, as it was entered
 */
public record SecretEnd(LocalDate lastDay) {

  /** So many days before, people are told. */
  static final List<Integer> STEPS = List.of(1, 7, 14, 30, 60);

  /**
   * How many days are left.
   *
   * @param today the day
   * @return 0 on the last day, less when it is over
   */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, lastDay);
  }

  /** From when on people are told. */
  public LocalDate firstTold() {
    return lastDay.minusDays(STEPS.getLast());
  }

  /**
   * Whether it is over.
   *
   * @param today the day
   * @return true from the day after the last
   */
  public boolean isOver(LocalDate today) {
    return daysLeft(today) < 0;
  }

  /**
   * The step that has been reached: whoever was told of it need not be told again before the next.
   *
   * @param today the day
   * @return 60, 30, 14, 7 or 1; empty before that
   */
  public Optional<Integer> step(LocalDate today) {
    return STEPS.stream().filter(days -> daysLeft(today) <= days).findFirst();
  }
}
