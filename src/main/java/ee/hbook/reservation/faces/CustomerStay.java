package ee.hbook.reservation.faces;

import ee.hbook.reservation.Reservation;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A reservation in the details of its customer.
 *
 * @param id {@code resa_id}
 * @param status the status's word
 * @param checkIn the first night
 * @param checkOut the day of departure
 * @param place the accommodation and its unit
 */
public record CustomerStay(
    long id, String status, LocalDate checkIn, LocalDate checkOut, String place) {

  static CustomerStay of(Reservation reservation, Places places) {
    return new CustomerStay(
        reservation.id(),
        reservation.status().word(),
        reservation.nights().getStart(),
        reservation.nights().getEnd(),
        places.inWords(
            new Place(
                OptionalLong.of(reservation.unit().accomId()),
                OptionalInt.of(reservation.unit().accomNum()))));
  }
}
