package ee.hbook.reservation.rest;

import ee.hbook.reservation.Customer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A guest as the API shows and takes it.
 *
 * @param firstName first name, may be empty
 * @param lastName last name, may be empty
 * @param email e-mail address, may be empty
 * @param phone phone number, may be empty
 * @param address1 first address line, if known
 * @param address2 second address line, if known
 * @param city city, if known
 * @param zipCode postal code, if known
 * @param stateProvince state or province, if known
 * @param country country, if known
 */
@Schema(name = "Customer")
public record CustomerJson(
    String firstName,
    String lastName,
    @Schema(example = "guest@example.com") String email,
    String phone,
    @Nullable String address1,
    @Nullable String address2,
    @Nullable String city,
    @Nullable String zipCode,
    @Nullable String stateProvince,
    @Nullable String country) {

  static @Nullable CustomerJson of(@Nullable Customer customer) {
    if (customer == null || isBlank(customer)) {
      return null;
    }
    return new CustomerJson(
        customer.firstName(),
        customer.lastName(),
        customer.email(),
        customer.phone(),
        ifKnown(customer.address1()),
        ifKnown(customer.address2()),
        ifKnown(customer.city()),
        ifKnown(customer.zipCode()),
        ifKnown(customer.stateProvince()),
        ifKnown(customer.country()));
  }

  private static boolean isBlank(Customer customer) {
    return new Customer(customer.id(), "", "", "", "", "", "", "", "", "", "").equals(customer);
  }

  private static @Nullable String ifKnown(String text) {
    return text.isEmpty() ? null : text;
  }
}
