package ee.hbook.accommodation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Port: what belongs to units, whatever feature it is of. */
public interface UnitBelongings {

  /**
   * What goes with units when they are deleted.
   *
   * @param accomId their accommodation
   * @param nums the units' numbers
   * @param whole whether the accommodation goes, too, with what belongs to all of its units
   * @param today what ends later is still to come
   * @param since readers that have not come since then are left out
   * @return the sums
   */
  Belongings of(
      long accomId, Collection<Integer> nums, boolean whole, LocalDate today, Instant since);

  /**
   * The bookings that go with units when they are deleted, by name.
   *
   * @param units the units
   * @param today what ends later is still to come
   * @return those that are not cancelled, the first to arrive first
   */
  List<FutureBooking> bookings(Collection<UnitId> units, LocalDate today);
}
