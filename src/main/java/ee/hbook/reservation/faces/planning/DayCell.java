package ee.hbook.reservation.faces.planning;

import ee.hbook.reservation.planning.PlanningKind;
import java.io.Serializable;

/**
 * A cell of the day of a unit by the hour.
 *
 * @param kind free, closed, or the word of what holds it, as the planning has it
 * @param quarters how many quarter hours it is wide
 * @param start when it begins
 * @param end when it ends
 * @param label what holds it and when, or when it is free
 * @param words what holds it; empty for what is free or closed
 * @param id the reservation or the blocked dates that hold it; 0 for what goes with another one
 */
public record DayCell(
    String kind, int quarters, String start, String end, String label, String words, long id)
    implements Serializable {

  /** So many quarters have room for their beginning and a few letters. */
  private static final int A_WORD = 2;

  /** So many have room for both of their times. */
  private static final int BOTH_TIMES = 4;

  /**
   * Whether it can be booked.
   *
   * @return false for what is closed or taken
   */
  public boolean isFree() {
    return kind.equals("free");
  }

  /**
   * Whether a reservation holds it.
   *
   * @return false for blocked dates
   */
  public boolean isReservation() {
    return PlanningKind.ofWord(kind).filter(PlanningKind::isReservation).isPresent();
  }

  /**
   * Whether something holds it that has details of its own.
   *
   * @return false for what goes with a reservation
   */
  public boolean isOpenable() {
    return id > 0;
  }

  /**
   * Its times, as far as there is room for them.
   *
   * @return empty for a single quarter, which has room for a sign only
   */
  public String times() {
    if (quarters < A_WORD) {
      return "";
    }
    return quarters < BOTH_TIMES ? start : start + "–" + end;
  }

  /**
   * The sign of its kind.
   *
   * @return the name of an icon
   */
  public String icon() {
    return switch (kind) {
      case "confirmed" -> "pi-check";
      case "new" -> "pi-star";
      case "awaiting_payment" -> "pi-credit-card";
      case "imported" -> "pi-cloud-download";
      case "preparation" -> "pi-wrench";
      case "automatic" -> "pi-link";
      default -> "pi-ban";
    };
  }
}
