package ee.hbook.reservation.file;

import ee.hbook.reservation.Reservation;
import java.time.ZoneId;
import java.util.List;

/** Port: the stored reservations, a few at a time. */
public interface ReservationRecords {

  /**
   * The next reservations of a selection, by number.
   *
   * @param selection which
   * @param zone the property's zone, in which its days are counted
   * @param after the number of the last one that is known; 0 for the first
   * @param most how many at most
   * @return fewer than asked for when there are no more
   */
  List<Reservation> next(ExportSelection selection, ZoneId zone, long after, int most);
}
