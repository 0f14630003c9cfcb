package ee.hbook.reservation.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.planning.Disputes;
import ee.hbook.reservation.planning.PlanningLayout;
import ee.hbook.reservation.planning.PlanningPage;
import ee.hbook.reservation.planning.PlanningRow;
import ee.hbook.reservation.planning.PlanningSource;
import ee.hbook.reservation.planning.PlanningUnit;
import ee.hbook.reservation.planning.PlanningView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows a part of the planning: units down, days across (hbook.md §7). */
@ApplicationScoped
public class ShowPlanning {

  private final PlanningSource source;
  private final Disputes disputes;

  @Inject
  public ShowPlanning(PlanningSource source, Disputes disputes) {
    this.source = source;
    this.disputes = disputes;
  }

  /**
   * Shows some units by some days.
   *
   * @param view which
   * @return their rows, and how many units there are in all
   */
  @Transactional
  public PlanningPage show(PlanningView view) {
    List<PlanningUnit> units = source.units(view.accomId(), view.first(), view.count());
    return new PlanningPage(view, source.count(view.accomId()), rows(units, view));
  }

  private List<PlanningRow> rows(List<PlanningUnit> units, PlanningView view) {
    if (units.isEmpty()) {
      return List.of();
    }
    UnitId first = units.getFirst().id();
    UnitId last = units.getLast().id();
    return PlanningLayout.rows(
        units,
        source.entries(first, last, view.nights()),
        disputes.between(first, last, view.nights()),
        view.nights());
  }
}
