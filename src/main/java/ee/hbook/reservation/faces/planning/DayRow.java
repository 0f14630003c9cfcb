package ee.hbook.reservation.faces.planning;

import java.io.Serializable;
import java.util.List;

/**
 * A unit by the hour on one day.
 *
 * @param unit the unit, as a page sends it
 * @param place what it is called
 * @param cells its day, without a gap
 */
public record DayRow(String unit, String place, List<DayCell> cells) implements Serializable {

  public DayRow {
    cells = List.copyOf(cells);
  }
}
