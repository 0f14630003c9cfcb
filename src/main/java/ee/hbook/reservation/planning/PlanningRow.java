package ee.hbook.reservation.planning;

import java.util.List;

/**
 * A unit's row of the planning.
 *
 * @param unit the unit
 * @param lanes how many lines its bars need, at least 1
 * @param bars of a unit by the night its bars, by first night
 * @param days of a unit by the hour the days on which there is something, in order
 */
public record PlanningRow(
    PlanningUnit unit, int lanes, List<PlanningBar> bars, List<PlanningDay> days) {

  public PlanningRow {
    bars = List.copyOf(bars);
    days = List.copyOf(days);
  }
}
