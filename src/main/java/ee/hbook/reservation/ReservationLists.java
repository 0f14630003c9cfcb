package ee.hbook.reservation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Port: lists of reservations, for screens and the API. */
public interface ReservationLists {

  /**
   * Lists reservations.
   *
   * @param filter which
   * @return the newest received first
   */
  List<Reservation> list(ReservationFilter filter);

  /**
   * One page of a list.
   *
   * @param filter which
   * @param order in which order
   * @param skipped how many come before the page
   * @param most how many fit on it
   * @return the page
   */
  List<Reservation> page(ReservationFilter filter, ReservationOrder order, int skipped, int most);

  /**
   * Counts a list.
   *
   * @param filter which
   * @return how many
   */
  long count(ReservationFilter filter);

  /**
   * Counts a list by the month of check-out.
   *
   * @param filter which
   * @return the latest month first; none without a reservation
   */
  Map<YearMonth, Long> months(ReservationFilter filter);

  /**
   * The calendars that any reservation came from.
   *
   * @return their names, by name
   */
  List<String> calendars();
}
