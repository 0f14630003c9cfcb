package ee.hbook.availability;

import ee.hbook.accommodation.UnitId;
import java.util.Collection;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Port: what holds units at present, whatever it is. */
public interface Occupancies {

  /**
   * Everything that holds one of these units in the given nights.
   *
   * @param units the units asked for
   * @param nights a half-open range; what only abuts it is not in the answer
   * @return in the order of unit and first night
   */
  List<Occupancy> of(Collection<UnitId> units, LocalDateRange nights);
}
