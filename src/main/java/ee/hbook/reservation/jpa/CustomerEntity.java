package ee.hbook.reservation.jpa;

import ee.hbook.reservation.Customer;
import ee.hbook.reservation.FoldedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code customer}. */
@Entity(name = "Customer")
@Table(name = "customer")
public class CustomerEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
  @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 1)
  @Nullable Long id;

  @Column(name = "first_name")
  String firstName = "";

  @Column(name = "last_name")
  String lastName = "";

  String email = "";

  String phone = "";

  @Column(name = "address_1")
  String address1 = "";

  @Column(name = "address_2")
  String address2 = "";

  String city = "";

  @Column(name = "zip_code")
  String zipCode = "";

  @Column(name = "state_province")
  String stateProvince = "";

  String country = "";

  boolean imported;

  @Column(name = "search_words")
  String searchWords = "";

  /** Somebody of whom a calendar elsewhere told. */
  static CustomerEntity imported() {
    CustomerEntity row = new CustomerEntity();
    row.imported = true;
    return row;
  }

  void write(Customer customer) {
    firstName = customer.firstName();
    lastName = customer.lastName();
    email = customer.email();
    phone = customer.phone();
    address1 = customer.address1();
    address2 = customer.address2();
    city = customer.city();
    zipCode = customer.zipCode();
    stateProvince = customer.stateProvince();
    country = customer.country();
    searchWords = FoldedText.of(String.join(" ", firstName, lastName, email, phone));
  }

  Customer read() {
    return new Customer(
        id == null ? 0 : id,
        firstName,
        lastName,
        email,
        phone,
        address1,
        address2,
        city,
        zipCode,
        stateProvince,
        country);
  }
}
