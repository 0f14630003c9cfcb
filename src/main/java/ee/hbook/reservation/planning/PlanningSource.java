package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;
import java.util.List;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Port: what the planning shows, in as many queries for five hundred units as for five. */
public interface PlanningSource {

  /**
   * Counts units.
   *
   * @param accomId only those of this accommodation; empty for all
   * @return how many there are
   */
  int count(OptionalLong accomId);

  /**
   * Some units.
   *
   * @param accomId only those of this accommodation; empty for all
   * @param first how many to leave out before
   * @param count how many at most
   * @return in the order of accommodation and unit
   */
  List<PlanningUnit> units(OptionalLong accomId, int first, int count);

  /**
   * What stands on nights of some units: reservations that are not cancelled, blocked dates
   * whatever their cause.
   *
   * @param first the first unit, in the order of accommodation and unit
   * @param last the last unit, itself included
   * @param nights only what overlaps them
   * @return in any order
   */
  List<PlanningEntry> entries(UnitId first, UnitId last, LocalDateRange nights);
}
