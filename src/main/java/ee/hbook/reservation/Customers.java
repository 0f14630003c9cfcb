package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the stored customers of whom anything is known. */
public interface Customers {

  /**
   * Finds one.
   *
   * @param id the customer's number
   * @return the customer, or empty
   */
  Optional<Customer> find(long id);

  /**
   * Counts them.
   *
   * @param search every word of it stands in the name, the e-mail address or the phone number,
   *     whatever its case; the gaps within a phone number do not count; empty for all
   * @return how many
   */
  long count(String search);

  /**
   * Lists them.
   *
   * @param search as in {@link #count}
   * @param order the order
   * @param first how many to pass over
   * @param most how many at most
   * @return that part of the list
   */
  List<CustomerSummary> list(String search, CustomerOrder order, long first, int most);

  /**
   * The reservations of one customer.
   *
   * @param id the customer's number
   * @return the latest check-in first
   */
  List<Reservation> reservationsOf(long id);

  /**
   * Stores what is known of a customer now.
   *
   * @param customer a stored customer
   * @param now when
   * @return the units whose feeds may tell of the customer
   */
  Set<UnitId> update(Customer customer, Instant now);

  /**
   * Deletes a customer. The reservations stay, without a customer.
   *
   * @param id the customer's number
   * @param now when
   * @return the units whose feeds may have told of the customer
   */
  Set<UnitId> delete(long id, Instant now);
}
