package ee.hbook.reservation.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.CustomerOrder;
import ee.hbook.reservation.CustomerSummary;
import ee.hbook.reservation.Customers;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.EditCustomers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The guests of whom something is known. */
@Path("/customers")
@RequestScoped
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

  private static final int MOST = 100;

  private final Customers customers;
  private final EditCustomers editCustomers;

  @Inject
  public CustomersResource(Customers customers, EditCustomers editCustomers) {
    this.customers = customers;
    this.editCustomers = editCustomers;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public CustomersResource() {
    this(null, null);
  }

  @GET
  @Operation(summary = "Customers, page by page; X-WP-Total says how many there are")
  @APIResponse(
      responseCode = "200",
      description = "That page",
      content =
          @Content(
              schema = @Schema(type = SchemaType.ARRAY, implementation = CustomerEntryJson.class)))
  public Response list(
      @Parameter(description = "Words of the name, the e-mail address or the phone number")
          @QueryParam("search")
          @Nullable String search,
      @Parameter(description = "name, newest, reservations or last_stay") @QueryParam("order")
          @Nullable String order,
      @QueryParam("page") @Nullable String page,
      @Parameter(description = "How many a page has, at most 100") @QueryParam("per_page")
          @Nullable String perPage) {
    String wanted = Parameters.text("search", search).orElse("");
    CustomerOrder by =
        Parameters.text("order", order).map(CustomersResource::order).orElse(CustomerOrder.NAME);
    int number = Math.max(1, Parameters.smallNumber("page", page).orElse(1));
    int most = Math.clamp(Parameters.smallNumber("per_page", perPage).orElse(MOST), 1, MOST);
    long total = customers.count(wanted);
    return Response.ok(
            customers.list(wanted, by, (number - 1L) * most, most).stream()
                .map(CustomerEntryJson::of)
                .toList())
        .header("X-WP-Total", total)
        .header("X-WP-TotalPages", (total + most - 1) / most)
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One customer")
  public CustomerEntryJson one(@PathParam("id") String id) {
    return json(known(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Changes the given fields; a null clears one")
  @RequestBody(content = @Content(schema = @Schema(implementation = CustomerEntryJson.class)))
  public CustomerEntryJson change(@PathParam("id") String id, InputStream body) {
    Customer before = known(id);
    Customer after = CustomerFields.changed(JsonFields.read(body), before);
    editCustomers.change(after);
    return json(after);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Deletes a customer for good; the reservations stay, with their comments")
  public void delete(@PathParam("id") String id) {
    editCustomers.delete(Parameters.id("customer", id));
  }

  private Customer known(String id) {
    return customers
        .find(Parameters.id("customer", id))
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_customer_of", id)));
  }

  private CustomerEntryJson json(Customer customer) {
    List<Reservation> stays = customers.reservationsOf(customer.id());
    Optional<LocalDate> last =
        stays.stream()
            .filter(stay -> stay.status() != ReservationStatus.CANCELLED)
            .map(stay -> stay.nights().getStart())
            .max(Comparator.naturalOrder());
    return CustomerEntryJson.of(new CustomerSummary(customer, stays.size(), last));
  }

  private static CustomerOrder order(String word) {
    return Arrays.stream(CustomerOrder.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "order",
                    Saying.of(
                        "refusal_one_of",
                        Arrays.stream(CustomerOrder.values())
                            .map(CustomerOrder::word)
                            .collect(Collectors.joining(", ")))));
  }
}
