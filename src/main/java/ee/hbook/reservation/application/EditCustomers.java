package ee.hbook.reservation.application;

import ee.hbook.accommodation.UnitLocks;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes and deletes customers. Feeds that tell of one are rendered anew. */
@ApplicationScoped
public class EditCustomers {

  private final Customers customers;
  private final UnitLocks units;
  private final Clock clock;

  @Inject
  public EditCustomers(Customers customers, UnitLocks units, Clock clock) {
    this.customers = customers;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Changes what is known of a customer.
   *
   * @param customer a stored customer's number with what is known from now on
   * @throws NotFound if there is no such customer
   * @throws ee.hbook.config.InvalidInput naming the field that cannot be taken
   */
  @Transactional
  public void change(Customer customer) {
    known(customer.id());
    DraftRules.customer("", customer);
    units.changed(customers.update(customer, clock.instant()), clock.instant());
  }

  /**
   * Deletes a customer for good. The reservations stay, with their comments.
   *
   * @param id the customer's number
   * @throws NotFound if there is no such customer
   */
  @Transactional
  public void delete(long id) {
    known(id);
    units.changed(customers.delete(id, clock.instant()), clock.instant());
  }

  private void known(long id) {
    if (customers.find(id).isEmpty()) {
      throw new NotFound(Saying.of("refusal_no_customer"));
    }
  }
}
