package ee.hbook.reservation.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: by which numbers stored reservations were known where their file was written. */
public interface NumbersElsewhere {

  /**
   * The numbers of one reservation.
   *
   * @param num HBook's {@code resa_id} there, may be empty
   * @param alphanumId HBook's {@code alphanum_id} there, may be empty
   */
  record Numbers(String num, String alphanumId) {}

  /**
   * All of them.
   *
   * @return in no order
   */
  List<Numbers> all();

  /**
   * Which UIDs reservations here have.
   *
   * @param uids some UIDs
   * @return those of them that are taken
   */
  Set<String> uids(Collection<String> uids);

  /**
   * Remembers the numbers of a reservation.
   *
   * @param reservationId its number here
   * @param numbers its numbers there
   */
  void remember(long reservationId, Numbers numbers);
}
