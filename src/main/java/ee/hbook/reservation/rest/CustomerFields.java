package ee.hbook.reservation.rest;

import ee.hbook.config.rest.JsonFields;
import ee.hbook.reservation.Customer;
import java.util.Set;

/** Reads what somebody wants of a customer. */
final class CustomerFields {

  private static final Set<String> WRITABLE =
      Set.of(
          "firstName",
          "lastName",
          "email",
          "phone",
          "address1",
          "address2",
          "city",
          "zipCode",
          "stateProvince",
          "country");
  private static final Set<String> SHOWN = Set.of("id", "reservations", "lastStay");

  private CustomerFields() {}

  /** What is said is laid over what is known; a null clears. */
  static Customer changed(JsonFields fields, Customer known) {
    return over(fields.only(WRITABLE, SHOWN), known);
  }

  /** What is said of the guest of a reservation is laid over what is known. */
  static Customer ofReservation(JsonFields fields, Customer known) {
    return over(fields.only(WRITABLE, Set.of("id")), known);
  }

  private static Customer over(JsonFields fields, Customer known) {
    return new Customer(
        known.id(),
        fields.clearableText("firstName").orElse(known.firstName()),
        fields.clearableText("lastName").orElse(known.lastName()),
        fields.clearableText("email").orElse(known.email()),
        fields.clearableText("phone").orElse(known.phone()),
        fields.clearableText("address1").orElse(known.address1()),
        fields.clearableText("address2").orElse(known.address2()),
        fields.clearableText("city").orElse(known.city()),
        fields.clearableText("zipCode").orElse(known.zipCode()),
        fields.clearableText("stateProvince").orElse(known.stateProvince()),
        fields.clearableText("country").orElse(known.country()));
  }
}
