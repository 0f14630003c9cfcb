package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.Origin;
import java.util.Set;

/** Port: what earlier runs have found, and what no look at a calendar shows by itself. */
public interface FoundBefore {

  /**
   * The calendars that one was lately found to be linked with directly.
   *
   * @param unit the unit
   * @param calendar one of its calendars
   * @return their names
   */
  Set<String> linkedDirectly(UnitId unit, Origin.Calendar calendar);
}
