package ee.hbook.reservation.faces;

import ee.hbook.reservation.Reservation;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A reservation in the details of its customer.
 *
 * @param id {@code resa_id}
 * @param status the status's word
 * @param when its days, or day and times
 * @param place the accommodation and its unit
 */
public record CustomerStay(long id, String status, String when, String place) {

  static CustomerStay of(Reservation reservation, Places places) {
    Place place =
        new Place(
            OptionalLong.of(reservation.unit().accomId()),
            OptionalInt.of(reservation.unit().accomNum()));
    return new CustomerStay(
        reservation.id(),
        reservation.status().word(),
        places.when(place, reservation.span()),
        places.inWords(place));
  }
}
