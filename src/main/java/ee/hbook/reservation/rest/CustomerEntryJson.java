package ee.hbook.reservation.rest;

import ee.hbook.reservation.Customer;
import ee.hbook.reservation.CustomerSummary;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A customer in the list of customers.
 *
 * @param id the customer's number
 * @param firstName first name, may be empty
 * @param lastName last name, may be empty
 * @param email e-mail address, may be empty
 * @param phone phone number, may be empty
 * @param address1 first address line
 * @param address2 second address line
 * @param city city
 * @param zipCode postal code
 * @param stateProvince state or province
 * @param country country
 * @param reservations how many reservations
 * @param lastStay the latest check-in of those that are not cancelled
 */
@Schema(name = "CustomerEntry")
public record CustomerEntryJson(
    @Schema(readOnly = true) long id,
    String firstName,
    String lastName,
    String email,
    String phone,
    String address1,
    String address2,
    String city,
    String zipCode,
    String stateProvince,
    String country,
    @Schema(readOnly = true) long reservations,
    @Schema(readOnly = true) @Nullable LocalDate lastStay) {

  static CustomerEntryJson of(CustomerSummary entry) {
    Customer customer = entry.customer();
    return new CustomerEntryJson(
        customer.id(),
        customer.firstName(),
        customer.lastName(),
        customer.email(),
        customer.phone(),
        customer.address1(),
        customer.address2(),
        customer.city(),
        customer.zipCode(),
        customer.stateProvince(),
        customer.country(),
        entry.reservations(),
        entry.lastStay().orElse(null));
  }
}
