package ee.hbook.reservation.file;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether {@code 07/08/2026} is in August or in July. */
public enum DayOrder implements Worded {
  /** As most of the world writes: 7 August. */
  DAY_FIRST,
  /** As in the United States: July 8. */
  MONTH_FIRST;

  /**
   * Finds one by its word.
   *
   * @param word as {@link #word()} writes it
   * @return the order, or empty for an unknown word
   */
  public static Optional<DayOrder> ofWord(String word) {
    return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
  }

  /**
   * Tells the order from the stays of a file: the one by which fewer of them make no sense.
   *
   * @param stays check-in, check-out and number of nights of each, as the file writes them
   * @return the order; any where the file's days are told by both alike
   * @throws InvalidInput for the field {@code days} if both read the file well, but differently
   */
  public static DayOrder of(List<List<String>> stays) {
    long dayFirst = senseless(stays, DAY_FIRST);
    long monthFirst = senseless(stays, MONTH_FIRST);
    if (dayFirst != monthFirst) {
      return dayFirst < monthFirst ? DAY_FIRST : MONTH_FIRST;
    }
    boolean alike =
        stays.stream()
            .allMatch(
                stay ->
                    FileDay.read(stay.getFirst(), DAY_FIRST)
                        .equals(FileDay.read(stay.getFirst(), MONTH_FIRST)));
    if (!alike) {
      throw new InvalidInput("days", Saying.of("refusal_day_order"));
    }
    return DAY_FIRST;
  }

  private static long senseless(List<List<String>> stays, DayOrder order) {
    return stays.stream()
        .filter(stay -> !FileDay.makeSense(stay.get(0), stay.get(1), stay.get(2), order))
        .count();
  }
}
