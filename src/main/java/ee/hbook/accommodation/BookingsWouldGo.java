package ee.hbook.accommodation;

import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import java.util.List;

/** Units stay, because future bookings would go with them and nobody has agreed to that. */
public class BookingsWouldGo extends Conflict {

  private static final long serialVersionUID = 1L;

  private final transient List<FutureBooking> bookings;

  /**
   * Names what would go.
   *
   * @param bookings all future bookings of the units, the first to arrive first
   */
  public BookingsWouldGo(List<FutureBooking> bookings) {
    super(Saying.of("refusal_bookings_would_go", bookings.size()));
    this.bookings = List.copyOf(bookings);
  }

  /**
   * What would go.
   *
   * @return the first to arrive first
   */
  public List<FutureBooking> bookings() {
    return bookings;
  }
}
