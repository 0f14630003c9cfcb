package ee.hbook.reservation;

import java.util.Optional;

/** Port: the stored reservations, for who changes them. */
public interface ReservationStore extends Reservations {

  /**
   * Stores a new reservation and its customer; a customer with a number is a stored one.
   *
   * @param reservation the reservation; the id is ignored
   * @return the same with its numbers
   */
  Reservation add(Reservation reservation);

  /**
   * Stores a reservation that was made in another house, with its customer, under the number that
   * it has there; under a new one where that is taken or 0.
   *
   * @param reservation the reservation; a customer with a number is a stored one
   * @return the same with its numbers
   */
  Reservation takeOver(Reservation reservation);

  /**
   * Leaves numbers to reservations that are taken over: none that is made here gets one of them.
   *
   * @param last the last of these numbers
   */
  void leaveNumbers(long last);

  /**
   * Stores what changed.
   *
   * @param reservation a stored reservation
   */
  void update(Reservation reservation);

  /**
   * Deletes a reservation with the blocks that stand beside it.
   *
   * @param id its {@code resa_id}
   */
  void delete(long id);

  /**
   * Finds the customer of an e-mail address, so that a guest who comes again is one customer.
   *
   * @param email the address, whatever its case
   * @return the latest customer who has it
   */
  Optional<Customer> customerOf(String email);

  /**
   * Deletes a customer whom an import made, if no reservation has it any more.
   *
   * @param id the customer's number
   */
  void forgetCustomer(long id);
}
