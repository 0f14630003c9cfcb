package ee.hbook.notification;

import ee.hbook.reservation.Reservation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who comes, goes and stays on one day.
 *
 * @param arriving whose first night is this day's
 * @param departing who leaves on this day
 * @param staying who came before this day and leaves after it
 */
public record DayInTheHouse(
    List<Reservation> arriving, List<Reservation> departing, List<Reservation> staying) {

  /**
   * Sorts the guests of a day.
   *
   * @param reservations those around the day, in any order; what does not hold its unit is left out
   * @param day the day, in the property's zone
   * @return each list by unit
   */
  public static DayInTheHouse of(List<Reservation> reservations, LocalDate day) {
    return new DayInTheHouse(
        those(reservations, stay -> stay.nights().getStart().equals(day)),
        those(reservations, stay -> stay.nights().getEnd().equals(day)),
        those(
            reservations,
            stay -> stay.nights().getStart().isBefore(day) && stay.nights().getEnd().isAfter(day)));
  }

  private static List<Reservation> those(
      List<Reservation> reservations, Predicate<Reservation> which) {
    return reservations.stream()
        .filter(stay -> stay.status().holdsUnit())
        .filter(which)
        .sorted(
            Comparator.comparingLong((Reservation stay) -> stay.unit().accomId())
                .thenComparingInt(stay -> stay.unit().accomNum()))
        .toList();
  }
}
