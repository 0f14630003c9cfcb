package ee.hbook.reservation;

import java.util.Collection;
import java.util.Map;

/** Port: what rooms elsewhere have answered to reservations that were made here. */
public interface RoomAnswers {

  /**
   * The answers that are known.
   *
   * @param stays reservations
   * @return by the reservation's number; without those that are in no room elsewhere
   */
  Map<Long, RoomAnswer> of(Collection<Reservation> stays);
}
