package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;
import java.util.Optional;

/**
 * A unit as the planning names it.
 *
 * @param id the unit
 * @param accommodation the name of its accommodation
 * @param name its own name
 * @param briefAccommodation the name of its accommodation where there is little room
 * @param briefName its own name where there is little room; empty for the only unit
 * @param hours which hours of a day are drawn; empty for a unit by the night
 */
public record PlanningUnit(
    UnitId id,
    String accommodation,
    String name,
    String briefAccommodation,
    String briefName,
    Optional<Hours> hours) {

  /**
   * A part of each day.
   *
   * @param first its first minute, counted from midnight
   * @param last the first minute after it, at most {@value #DAY}
   */
  public record Hours(int first, int last) {

    private static final int DAY = 24 * 60;

    /**
     * The hours in which a unit can be booked.
     *
     * @param opens the minute at which it opens
     * @param closes the minute at which it closes
     * @return these hours; the whole day when it is open at midnight
     */
    public static Hours of(int opens, int closes) {
      int last = closes == 0 ? DAY : closes;
      return opens < last ? new Hours(opens, last) : new Hours(0, DAY);
    }
  }
}
