package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.FutureBooking;
import ee.hbook.accommodation.Losing;
import ee.hbook.accommodation.Unit;
import ee.hbook.config.faces.Screen;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bookings that go with units, as a dialog shows them. Who opens it may see guests: every role
 * that deletes units reads reservations.
 *
 * @param units the units' numbers
 * @param numbers the bookings' numbers
 * @param lines days, unit, channel and guest of the first of them
 * @param more how many there are beside those
 */
public record FutureBookings(List<Integer> units, Set<Long> numbers, List<String> lines, int more)
    implements Serializable {

  /** None. */
  static final FutureBookings NONE = new FutureBookings(List.of(), Set.of(), List.of(), 0);

  private static final int SHOWN = 20;

  public FutureBookings {
    units = List.copyOf(units);
    numbers = Set.copyOf(numbers);
    lines = List.copyOf(lines);
  }

  static FutureBookings of(List<FutureBooking> bookings, Accommodation type) {
    return of(bookings, type, type.units().stream().map(Unit::num).toList());
  }

  static FutureBookings of(List<FutureBooking> bookings, Accommodation type, List<Integer> units) {
    return new FutureBookings(
        units,
        bookings.stream().map(FutureBooking::id).collect(Collectors.toSet()),
        bookings.stream().limit(SHOWN).map(booking -> line(booking, type)).toList(),
        Math.max(0, bookings.size() - SHOWN));
  }

  private static String line(FutureBooking booking, Accommodation type) {
    String unit =
        type.unit(booking.unit().accomNum()).map(Unit::name).orElse(booking.unit().toString());
    return Screen.text(
            "deletion_booking",
            Screen.day(booking.checkIn()),
            Screen.day(booking.checkOut()),
            unit,
            booking.channel().isEmpty() ? Screen.text("origin_website") : booking.channel())
        + (booking.guest().isEmpty() ? "" : " · " + booking.guest());
  }

  /** What the one who saw these lines agrees to. */
  Losing agreed() {
    return new Losing.Those(numbers);
  }

  public boolean isAny() {
    return !numbers.isEmpty();
  }

  public List<String> getLines() {
    return lines;
  }

  public int getMore() {
    return more;
  }

  public int getCount() {
    return numbers.size();
  }

  /** The guests' names stay out of logs. */
  @Override
  public String toString() {
    return "FutureBookings[" + numbers.size() + "]";
  }
}
