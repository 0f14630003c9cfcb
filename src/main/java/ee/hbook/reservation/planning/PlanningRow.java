package ee.hbook.reservation.planning;

import java.util.List;

/**
 * A unit's row of the planning.
 *
 * @param unit the unit
 * @param lanes how many lines its bars need, at least 1
 * @param bars its bars, by first night
 */
public record PlanningRow(PlanningUnit unit, int lanes, List<PlanningBar> bars) {

  /** Keeps a copy of the list. */
  public PlanningRow {
    bars = List.copyOf(bars);
  }
}
