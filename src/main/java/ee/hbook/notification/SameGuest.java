package ee.hbook.notification;

import ee.hbook.availability.Span;
import ee.hbook.reservation.Reservation;
import java.util.Collection;
import java.util.Set;

/**
 * A person's word that a calendar's booking and a reservation here are one guest's. It holds for
 * what both have then: anything else is another question.
 *
 * @param linkId the calendar's link
 * @param there what the calendar has
 * @param reservationId the reservation
 * @param here what it takes
 */
public record SameGuest(long linkId, Span there, long reservationId, Span here) {

  /**
   * Whether it was said of all who hold what a calendar's booking takes that they are its guest.
   *
   * @param said what people said
   * @param linkId the calendar's link
   * @param there what the calendar has
   * @param holders the reservations of others that hold any of them
   * @return false when nobody holds them
   */
  public static boolean coversAll(
      Set<SameGuest> said, long linkId, Span there, Collection<Reservation> holders) {
    return !holders.isEmpty()
        && holders.stream()
            .map(stay -> new SameGuest(linkId, there, stay.id(), stay.span()))
            .allMatch(said::contains);
  }
}
