package ee.hbook.reservation.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.CustomerOrder;
import ee.hbook.reservation.Customers;
import ee.hbook.reservation.application.EditCustomers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of customers: searched, in an order, page by page. */
@Named("customers")
@ViewScoped
public class CustomersScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Customers customers;
  private final EditCustomers editCustomers;
  private final LazyDataModel<CustomerRow> rows = new Rows();

  private String search = "";
  private CustomerOrder order = CustomerOrder.NAME;

  @Inject
  public CustomersScreen(Customers customers, EditCustomers editCustomers) {
    this.customers = customers;
    this.editCustomers = editCustomers;
  }

  /**
   * Deletes a customer's data; the reservations stay.
   *
   * @param chosen the customer's number, as the page sent it
   */
  public void delete(String chosen) {
    if (Screen.attempt(() -> editCustomers.delete(Long.parseLong(chosen)))) {
      Screen.done("customer_deleted");
    }
  }

  public LazyDataModel<CustomerRow> getRows() {
    return rows;
  }

  /** The orders to choose from. */
  public CustomerOrder[] getOrders() {
    return CustomerOrder.values();
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(@Nullable String search) {
    this.search = search == null ? "" : search;
  }

  public CustomerOrder getOrder() {
    return order;
  }

  public void setOrder(CustomerOrder order) {
    this.order = order;
  }

  private final class Rows extends LazyDataModel<CustomerRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
      return Math.toIntExact(customers.count(search));
    }

    @Override
    public List<CustomerRow> load(
        int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
      return customers.list(search, order, first, pageSize).stream().map(CustomerRow::of).toList();
    }
  }
}
