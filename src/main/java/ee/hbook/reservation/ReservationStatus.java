package ee.hbook.reservation;

import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.Optional;

/** HBook's reservation statuses, and Trevlix's "awaiting approval". */
public enum ReservationStatus implements Worded {
  /** Asked for by a guest, not answered yet; holds nothing. */
  PENDING(false),
  /** Taken, not yet looked at by the owner; holds its unit. */
  NEW(true),
  /** Confirmed; holds its unit. */
  CONFIRMED(true),
  /** An online payment is under way (HBook's {@code waiting_payment}); holds its unit. */
  AWAITING_PAYMENT(true),
  /** Vanished from its source and waiting for a person; holds nothing (seed 001 rule 8). */
  AWAITING_APPROVAL(false),
  /** Cancelled; holds nothing. */
  CANCELLED(false);

  private final boolean holdsUnit;

  ReservationStatus(boolean holdsUnit) {
    this.holdsUnit = holdsUnit;
  }

  /**
   * Whether a reservation of this status keeps others out of its nights.
   *
   * @return true for new, confirmed and awaiting payment
   */
  public boolean holdsUnit() {
    return holdsUnit;
  }

  /**
   * Finds a status by its word.
   *
   * @param word as {@link #word()} writes it
   * @return the status, or empty for an unknown word
   */
  public static Optional<ReservationStatus> ofWord(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
