package ee.hbook.reservation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Port: whose UIDs are whose. */
public interface ReservationUids {

  /**
   * Which UIDs are ours, so that events that carry them are our own bookings coming back.
   *
   * @param uids UIDs verbatim
   * @return those of a reservation or block of any unit that originates here
   */
  Set<String> ownUids(Collection<String> uids);

  /**
   * Under which UIDs something stands or stood here that a calendar elsewhere gave them, so that it
   * may have gone out in our feeds.
   *
   * @param uids UIDs verbatim
   * @return also those of which nothing is stored any more
   */
  Set<String> relayedUids(Collection<String> uids);

  /**
   * Forgets the UIDs of what is stored no more and has long been over, so that no calendar shows it
   * any longer.
   *
   * @param before check-outs before this day
   */
  void forgetRetiredUids(LocalDate before);
}
