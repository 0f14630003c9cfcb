package ee.hbook.reservation.planning;

import ee.hbook.accommodation.UnitId;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * Port: what calendars elsewhere claim and could not be given. Which of them does is known to a
 * feature further right.
 */
public interface Disputes {

  /**
   * The disputed nights of some units.
   *
   * @param first the first unit, in the order of accommodation and unit
   * @param last the last unit, itself included
   * @param nights only what overlaps them
   * @return in any order; what a person has dismissed is there for as long as it holds
   */
  List<DisputedNights> between(UnitId first, UnitId last, LocalDateRange nights);
}
