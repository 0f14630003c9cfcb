package ee.hbook.reservation.faces.planning;

import java.io.Serializable;

/**
 * A cell of the day of a unit by the hour.
 *
 * @param kind free, closed, or the word of what holds it, as the planning has it
 * @param quarters how many quarter hours it is wide
 * @param start when it begins
 * @param end when it ends
 * @param label what holds it, or when it is free
 * @param reservation the reservation that holds it; 0 for none
 */
public record DayCell(
    String kind, int quarters, String start, String end, String label, long reservation)
    implements Serializable {

  /**
   * Whether it can be booked.
   *
   * @return false for what is closed or taken
   */
  public boolean isFree() {
    return kind.equals("free");
  }
}
