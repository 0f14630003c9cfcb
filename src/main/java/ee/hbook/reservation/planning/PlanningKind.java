package ee.hbook.reservation.planning;

import ee.hbook.config.Worded;
import java.util.Arrays;
import java.util.Optional;

/** What a bar of the planning stands for; HBook's timeline tells fewer apart (hbook.md §7). */
public enum PlanningKind implements Worded {
  /** A confirmed reservation. */
  CONFIRMED,
  /** A reservation that the owner has not looked at. */
  NEW,
  /** A reservation whose online payment is under way. */
  AWAITING_PAYMENT,
  /** Dates that a person blocked. */
  BLOCKED,
  /** Dates that the site closed because a calendar of the unit is paused. */
  STOP_SELL,
  /** A night that the site closed to test a connection. */
  CANARY,
  /** Dates that a linked calendar holds without a reservation here. */
  IMPORTED,
  /** Preparation time of a reservation. */
  PREPARATION,
  /** Dates blocked along with the reservation of a linked accommodation. */
  AUTOMATIC,
  /** A request that holds nothing yet. */
  PENDING,
  /** A reservation that vanished from its source; it holds nothing. */
  AWAITING_APPROVAL,
  /** Nights that a calendar elsewhere claims though they are taken here. */
  CONFLICT;

  /**
   * Finds a kind by its word.
   *
   * @param word as {@link #word()} writes it; a status's word and a block's cause are among them
   * @return the kind, or empty for an unknown word
   */
  public static Optional<PlanningKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * Whether it is about a reservation's own nights.
   *
   * @return true for every status of a reservation
   */
  public boolean isReservation() {
    return switch (this) {
      case CONFIRMED, NEW, AWAITING_PAYMENT, PENDING, AWAITING_APPROVAL -> true;
      case BLOCKED, STOP_SELL, CANARY, IMPORTED, PREPARATION, AUTOMATIC, CONFLICT -> false;
    };
  }
}
