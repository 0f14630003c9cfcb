package ee.hbook.reservation.rest;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddGroup;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reservations, those that were made here and those that came from a calendar. */
@Path("/reservations")
@RequestScoped
@Tag(name = "Reservations")
@Produces(MediaType.APPLICATION_JSON)
public class ReservationsResource {

  private final Reservations reservations;
  private final ReservationLists lists;
  private final AddReservation addReservation;
  private final AddGroup addGroup;
  private final ChangeReservation changeReservation;
  private final Accommodations accommodations;
  private final SiteOptions options;

  @Inject
  public ReservationsResource(
      Reservations reservations,
      ReservationLists lists,
      AddReservation addReservation,
      AddGroup addGroup,
      ChangeReservation changeReservation,
      Accommodations accommodations,
      SiteOptions options) {
    this.reservations = reservations;
    this.lists = lists;
    this.addReservation = addReservation;
    this.addGroup = addGroup;
    this.changeReservation = changeReservation;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public ReservationsResource() {
    this(null, null, null, null, null, null, null);
  }

  @GET
  @Operation(summary = "Reservations, the newest received first")
  public List<ReservationJson> list(
      @QueryParam("accom_id") @Nullable String accomId,
      @QueryParam("accom_num") @Nullable String accomNum,
      @QueryParam("status") @Nullable String status,
      @Parameter(description = "website, ical for any calendar, or a calendar's name")
          @QueryParam("origin")
          @Nullable String origin,
      @Parameter(description = "With a night on or after this day (YYYY-MM-DD)") @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "With a night before this day (YYYY-MM-DD)") @QueryParam("to")
          @Nullable String to,
      @QueryParam("group_id") @Nullable String groupId) {
    ReservationFilter filter =
        new ReservationFilter(
                Parameters.number("accom_id", accomId),
                Parameters.smallNumber("accom_num", accomNum),
                Parameters.text("status", status)
                    .map(word -> ReservationFields.status("status", word)),
                Parameters.text("origin", origin),
                Parameters.day("from", from),
                Parameters.day("to", to))
            .ofGroup(Parameters.number("group_id", groupId));
    ShownTimes shown = shown();
    return lists.list(filter).stream()
        .map(reservation -> ReservationJson.of(reservation, shown))
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Makes a reservation",
      description =
          "accomId, accomNum, checkIn and checkOut are needed; of units by the quarter hour start"
              + " and end instead, as 2027-03-01T10:00 on the property's clock. Without a status it"
              + " gets that of the option hb_resa_admin_status. units instead of accomId and"
              + " accomNum makes a reservation in each of them, all or none, tied by a group.")
  @RequestBody(
      content = @Content(schema = @Schema(oneOf = {ReservationJson.class, NewGroupJson.class})))
  @APIResponse(
      responseCode = "201",
      description = "The new reservation, or the new group with its members",
      content = @Content(schema = @Schema(oneOf = {ReservationJson.class, GroupJson.class})))
  public Response add(InputStream body) {
    JsonFields fields = JsonFields.read(body);
    Optional<List<ReservationDraft>> group = ReservationFields.addedGroup(fields);
    if (group.isPresent()) {
      List<Reservation> members = addGroup.add(group.get());
      long id = members.getFirst().groupId().orElseThrow();
      return Response.created(URI.create("reservations/groups/" + id))
          .entity(GroupJson.of(id, members, shown()))
          .build();
    }
    Reservation added = addReservation.add(ReservationFields.added(fields));
    return Response.created(URI.create("reservations/" + added.id())).entity(json(added)).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One reservation")
  public ReservationJson one(@PathParam("id") String id) {
    return json(known(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Changes the given fields, such as the status; a null clears one",
      description =
          "With the ETag of an earlier answer as If-Match it is changed only while it is as it was"
              + " then: else 412.")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReservationJson.class)))
  public ReservationJson change(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      InputStream body) {
    Reservation before = known(id);
    return json(
        changeReservation.change(
            before.id(),
            ReservationFields.changed(JsonFields.read(body), before.customer()),
            asRead(ifMatch)));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Deletes a reservation for good; to cancel it, change its status")
  public void delete(
      @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    changeReservation.delete(Parameters.id("reservation", id), asRead(ifMatch));
  }

  private Predicate<Reservation> asRead(@Nullable String ifMatch) {
    return ifMatch == null ? any -> true : present -> ReservationTags.match(ifMatch, json(present));
  }

  private Reservation known(String id) {
    return reservations
        .find(Parameters.id("reservation", id))
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_reservation", id)));
  }

  private ReservationJson json(Reservation reservation) {
    return ReservationJson.of(reservation, shown());
  }

  private ShownTimes shown() {
    return ShownTimes.of(accommodations.all(), options.site().zone());
  }
}
