package ee.hbook.reservation.faces;

import ee.hbook.reservation.Customer;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a guest, as a person fills them in. */
public class GuestFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long id;
  private String firstName;
  private String lastName;
  private String email;
  private String phone;
  private String address1;
  private String address2;
  private String city;
  private String zipCode;
  private String stateProvince;
  private String country;

  GuestFields(Customer guest) {
    id = guest.id();
    firstName = guest.firstName();
    lastName = guest.lastName();
    email = guest.email();
    phone = guest.phone();
    address1 = guest.address1();
    address2 = guest.address2();
    city = guest.city();
    zipCode = guest.zipCode();
    stateProvince = guest.stateProvince();
    country = guest.country();
  }

  static GuestFields blank() {
    return new GuestFields(Customer.named("", "", "", ""));
  }

  boolean isBlank() {
    return Stream.of(
            firstName,
            lastName,
            email,
            phone,
            address1,
            address2,
            city,
            zipCode,
            stateProvince,
            country)
        .allMatch(String::isBlank);
  }

  /** What the fields hold, by the ids of their components. */
  Map<String, String> written() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("firstName", firstName.strip());
    fields.put("lastName", lastName.strip());
    fields.put("email", email.strip());
    fields.put("phone", phone.strip());
    fields.put("address1", address1.strip());
    fields.put("address2", address2.strip());
    fields.put("zipCode", zipCode.strip());
    fields.put("city", city.strip());
    fields.put("stateProvince", stateProvince.strip());
    fields.put("country", country.strip());
    return fields;
  }

  void write(String field, String value) {
    switch (field) {
      case "firstName" -> firstName = value;
      case "lastName" -> lastName = value;
      case "email" -> email = value;
      case "phone" -> phone = value;
      case "address1" -> address1 = value;
      case "address2" -> address2 = value;
      case "zipCode" -> zipCode = value;
      case "city" -> city = value;
      case "stateProvince" -> stateProvince = value;
      default -> country = value;
    }
  }

  Customer guest() {
    return new Customer(
        id,
        firstName.strip(),
        lastName.strip(),
        email.strip(),
        phone.strip(),
        address1.strip(),
        address2.strip(),
        city.strip(),
        zipCode.strip(),
        stateProvince.strip(),
        country.strip());
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getAddress1() {
    return address1;
  }

  public void setAddress1(String address1) {
    this.address1 = address1;
  }

  public String getAddress2() {
    return address2;
  }

  public void setAddress2(String address2) {
    this.address2 = address2;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getZipCode() {
    return zipCode;
  }

  public void setZipCode(String zipCode) {
    this.zipCode = zipCode;
  }

  public String getStateProvince() {
    return stateProvince;
  }

  public void setStateProvince(String stateProvince) {
    this.stateProvince = stateProvince;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}
