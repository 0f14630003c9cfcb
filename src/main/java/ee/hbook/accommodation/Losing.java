package ee.hbook.accommodation;

import java.util.Set;

/** Which future bookings somebody agrees to lose with a unit. */
public sealed interface Losing {

  /** None: what has bookings stays. */
  Losing NONE = new Those(Set.of());

  /** All that there are at the moment of deletion, read or not. */
  Losing ALL = new Everything();

  /**
   * Those that were shown.
   *
   * @param bookings their numbers
   */
  record Those(Set<Long> bookings) implements Losing {

    public Those {
      bookings = Set.copyOf(bookings);
    }
  }

  /** All of them. */
  record Everything() implements Losing {}

  /**
   * Whether a booking may go.
   *
   * @param booking the booking
   * @return false when nobody has agreed to that
   */
  default boolean includes(FutureBooking booking) {
    return switch (this) {
      case Those(Set<Long> bookings) -> bookings.contains(booking.id());
      case Everything all -> true;
    };
  }
}
