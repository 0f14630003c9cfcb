package ee.hbook.sync;

import ee.hbook.reservation.Customer;
import java.util.Optional;

/**
 * What an event tells of its guest.
 *
 * @param customer the guest, not stored yet; empty when the event has no e-mail address
 * @param comment the comment of the reservation, lines apart by a line feed
 */
public record GuestDetails(Optional<Customer> customer, String comment) {

  /** Nothing. */
  public static final GuestDetails NONE = new GuestDetails(Optional.empty(), "");
}
