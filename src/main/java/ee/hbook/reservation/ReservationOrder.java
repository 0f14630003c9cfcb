package ee.hbook.reservation;

import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.Optional;

/** The orders in which the list of reservations can stand ({@code hbook.md} §7). */
public enum ReservationOrder implements Worded {
  /** The newest received first. */
  RECEIVED_NEWEST,
  /** The oldest received first. */
  RECEIVED_OLDEST,
  /** The earliest check-in first. */
  CHECK_IN_EARLIEST,
  /** The latest check-in first. */
  CHECK_IN_LATEST;

  /**
   * Finds an order by its word.
   *
   * @param word as {@link #word()} writes it
   * @return the order, or empty for an unknown word
   */
  public static Optional<ReservationOrder> ofWord(String word) {
    return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
  }
}
