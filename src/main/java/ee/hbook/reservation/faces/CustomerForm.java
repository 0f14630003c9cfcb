package ee.hbook.reservation.faces;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Edited;
import ee.hbook.config.faces.Meanwhile;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Customers;
import ee.hbook.reservation.application.EditCustomers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dialog with all that is known of a customer, and with the customer's reservations. */
@Named("customerForm")
@ViewScoped
public class CustomerForm implements Edited {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "customerDialog";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final Customers customers;
  private final EditCustomers editCustomers;
  private final Places places;

  private String asked = "";
  private long id;
  private boolean shown;
  private String name = "";
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Meanwhile meanwhile = new Meanwhile(this);
  private transient @Nullable List<CustomerStay> stays;

  @Inject
  public CustomerForm(Customers customers, EditCustomers editCustomers, Places places) {
    this.customers = customers;
    this.editCustomers = editCustomers;
    this.places = places;
  }

  /** Shows the customer that the page's address names, if it names one. */
  public void showAsked() {
    if (NUMBER.matcher(asked).matches()) {
      shown = Screen.attempt(() -> read(Long.parseLong(asked)));
    }
  }

  /**
   * Opens the dialog.
   *
   * @param chosen the customer's number, as the page sent it
   */
  public void open(String chosen) {
    if (Screen.attempt(() -> read(Long.parseLong(chosen)))) {
      Dialogs.open(DIALOG);
    }
  }

  private void read(long number) {
    Customer customer = known(number);
    id = number;
    stays = null;
    name = CustomerRow.name(customer);
    fields.putAll(new GuestFields(customer).written());
    meanwhile.opened();
  }

  private Customer known(long number) {
    return customers.find(number).orElseThrow(() -> new NotFound(Saying.of("refusal_no_customer")));
  }

  /** Takes what was typed. */
  public void save() {
    if (Screen.attempt(this::store)) {
      Screen.done("customer_saved");
      Dialogs.close(DIALOG);
    }
  }

  private void store() {
    meanwhile.merge(new GuestFields(known(id)).written());
    editCustomers.change(typed());
  }

  @Override
  public Map<String, String> written() {
    Map<String, String> typed = new LinkedHashMap<>(fields);
    typed.replaceAll((field, text) -> Objects.requireNonNullElse(text, "").strip());
    return typed;
  }

  @Override
  public void write(String field, String value) {
    fields.put(field, value);
  }

  public Meanwhile getMeanwhile() {
    return meanwhile;
  }

  private Customer typed() {
    return new Customer(
        id,
        field("firstName"),
        field("lastName"),
        field("email"),
        field("phone"),
        field("address1"),
        field("address2"),
        field("city"),
        field("zipCode"),
        field("stateProvince"),
        field("country"));
  }

  private String field(String key) {
    String typed = fields.get(key);
    return typed == null ? "" : typed.strip();
  }

  /**
   * The fields in the order of the dialog.
   *
   * @return their names in the API
   */
  public List<String> getKeys() {
    return new ArrayList<>(fields.keySet());
  }

  /**
   * What is typed.
   *
   * @return by the names of the fields in the API, to be changed
   */
  public Map<String, String> getFields() {
    return fields;
  }

  /**
   * The customer's reservations.
   *
   * @return the latest check-in first
   */
  public List<CustomerStay> getStays() {
    if (stays == null) {
      stays =
          id == 0
              ? List.of()
              : customers.reservationsOf(id).stream()
                  .map(stay -> CustomerStay.of(stay, places))
                  .toList();
    }
    return stays;
  }

  public String getName() {
    return name;
  }

  public boolean isShown() {
    return shown;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked == null ? "" : asked;
  }
}
