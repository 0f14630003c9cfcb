package ee.hbook.accommodation;

import java.util.List;

/**
 * Units are about to be deleted with everything that belongs to them.
 *
 * @param units the units
 */
public record UnitsLeaving(List<UnitId> units) {

  public UnitsLeaving {
    units = List.copyOf(units);
  }
}
