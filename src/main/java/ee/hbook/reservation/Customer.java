package ee.hbook.reservation;

/**
 * The guest, with HBook's default customer fields. Every field may be empty, none is null.
 *
 * @param id the customer's number; 0 before it is stored
 * @param firstName first name
 * @param lastName last name
 * @param email e-mail address
 * @param phone phone number
 * @param address1 first address line
 * @param address2 second address line
 * @param city city
 * @param zipCode postal code
 * @param stateProvince state or province
 * @param country country
 */
public record Customer(
    long id,
    String firstName,
    String lastName,
    String email,
    String phone,
    String address1,
    String address2,
    String city,
    String zipCode,
    String stateProvince,
    String country) {

  /**
   * A customer of whom only the four fields of the API's contract are known.
   *
   * @param firstName first name, may be empty
   * @param lastName last name, may be empty
   * @param email e-mail address, may be empty
   * @param phone phone number, may be empty
   * @return the customer, not stored yet
   */
  public static Customer named(String firstName, String lastName, String email, String phone) {
    return new Customer(0, firstName, lastName, email, phone, "", "", "", "", "", "");
  }
}
