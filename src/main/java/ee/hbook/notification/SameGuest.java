package ee.hbook.notification;

import ee.hbook.reservation.Reservation;
import java.util.Collection;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * A person's word that a calendar's booking and a reservation here are one guest's. It holds for
 * the nights that both have then: others are another question.
 *
 * @param linkId the calendar's link
 * @param there the nights that the calendar has
 * @param reservationId the reservation
 * @param here its nights
 */
public record SameGuest(
    long linkId, LocalDateRange there, long reservationId, LocalDateRange here) {

  /**
   * Whether it was said of all who hold the nights of a calendar's booking that they are its guest.
   *
   * @param said what people said
   * @param linkId the calendar's link
   * @param there the nights that the calendar has
   * @param holders the reservations of others that hold any of them
   * @return false when nobody holds them
   */
  public static boolean coversAll(
      Set<SameGuest> said, long linkId, LocalDateRange there, Collection<Reservation> holders) {
    return !holders.isEmpty()
        && holders.stream()
            .map(stay -> new SameGuest(linkId, there, stay.id(), stay.nights()))
            .allMatch(said::contains);
  }
}
