package ee.hbook.reservation.planning;

import java.util.List;

/**
 * The part of the planning that is in view.
 *
 * @param view what was asked for
 * @param units how many units the whole planning has
 * @param rows those asked for
 */
public record PlanningPage(PlanningView view, int units, List<PlanningRow> rows) {

  public PlanningPage {
    rows = List.copyOf(rows);
  }
}
