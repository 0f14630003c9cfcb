package ee.hbook.notification.faces;

import ee.hbook.availability.Nights;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;

/**
 * A guest on the start page.
 *
 * @param id {@code resa_id}
 * @param guest first and last name; empty when unknown
 * @param place the accommodation and its unit
 * @param nights how many nights the stay has
 * @param calendar the calendar that it came from; empty for the website
 */
public record StayLine(long id, String guest, String place, long nights, String calendar) {

  static StayLine of(Reservation stay, String place) {
    Customer guest = stay.customer().orElse(Customer.named("", "", "", ""));
    return new StayLine(
        stay.id(),
        (guest.firstName() + " " + guest.lastName()).strip(),
        place,
        Nights.count(stay.nights()),
        stay.origin() instanceof Origin.Calendar calendar ? calendar.name() : "");
  }
}
