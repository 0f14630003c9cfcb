package ee.hbook.reservation.faces;

import ee.hbook.reservation.Customer;
import ee.hbook.reservation.CustomerSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of customers; empty texts stand for what is not known.
 *
 * @param id the customer's number
 * @param name first and last name
 * @param email e-mail address
 * @param phone phone number
 * @param town city and country
 * @param reservations how many reservations
 * @param lastStay the latest check-in of those that are not cancelled
 */
public record CustomerRow(
    long id,
    String name,
    String email,
    String phone,
    String town,
    long reservations,
    @Nullable LocalDate lastStay) {

  static CustomerRow of(CustomerSummary entry) {
    Customer customer = entry.customer();
    String gap = customer.city().isBlank() || customer.country().isBlank() ? "" : ", ";
    return new CustomerRow(
        customer.id(),
        name(customer),
        customer.email(),
        customer.phone(),
        customer.city() + gap + customer.country(),
        entry.reservations(),
        entry.lastStay().orElse(null));
  }

  static String name(Customer customer) {
    return (customer.firstName() + " " + customer.lastName()).strip();
  }

  /**
   * What the customer is called where the line is spoken of.
   *
   * @return the name, else the e-mail address, else the phone number, else the number
   */
  public String called() {
    if (!name.isEmpty()) {
      return name;
    }
    if (!email.isEmpty()) {
      return email;
    }
    return phone.isEmpty() ? Long.toString(id) : phone;
  }

  /**
   * The phone number as a link dials it.
   *
   * @return digits with a leading + where there is one
   */
  public String dialled() {
    return phone.replaceAll("[^+0-9]", "");
  }
}
