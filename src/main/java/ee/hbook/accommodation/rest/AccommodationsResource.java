package ee.hbook.accommodation.rest;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Losing;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accommodations with their units. */
@Path("/accommodations")
@RequestScoped
@Tag(name = "Accommodations")
@Produces(MediaType.APPLICATION_JSON)
public class AccommodationsResource {

  private final Accommodations accommodations;
  private final EditAccommodations editAccommodations;

  @Inject
  public AccommodationsResource(
      Accommodations accommodations, EditAccommodations editAccommodations) {
    this.accommodations = accommodations;
    this.editAccommodations = editAccommodations;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public AccommodationsResource() {
    this(null, null);
  }

  @GET
  @Operation(summary = "All accommodations with their units")
  public List<AccommodationJson> all() {
    return accommodations.all().stream().map(AccommodationJson::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Creates an accommodation; with one unit named 1 when none is given")
  @RequestBody(content = @Content(schema = @Schema(implementation = AccommodationJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The new accommodation",
      content = @Content(schema = @Schema(implementation = AccommodationJson.class)))
  public Response create(InputStream body) {
    Accommodation created =
        editAccommodations.create(
            AccommodationFields.draft(
                JsonFields.read(body), PreparationNights.NONE, HourRules.DEFAULT, true));
    return Response.created(URI.create("accommodations/" + created.id()))
        .entity(AccommodationJson.of(created))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One accommodation with its units")
  public AccommodationJson one(@PathParam("id") String id) {
    return AccommodationJson.of(known(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Changes the given fields; a null clears one",
      description =
          "Give all units or none: a unit that is left out of the list is deleted with its"
              + " reservations, blocked dates and links. Where it has bookings that are not over,"
              + " that is refused unless cascade=true is said.")
  @RequestBody(content = @Content(schema = @Schema(implementation = AccommodationJson.class)))
  public AccommodationJson change(
      @PathParam("id") String id,
      @QueryParam("cascade") @Nullable String cascade,
      InputStream body) {
    Accommodation before = known(id);
    return AccommodationJson.of(
        editAccommodations.change(
            before.id(),
            AccommodationFields.draft(
                JsonFields.read(body), before.preparation(), before.hours(), false),
            losing(cascade)));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Deletes an accommodation with all that belongs to it",
      description =
          "Where it has bookings that are not over, that is refused unless cascade=true is said;"
              + " the problem names them.")
  public void delete(@PathParam("id") String id, @QueryParam("cascade") @Nullable String cascade) {
    editAccommodations.delete(Parameters.id("accommodation", id), losing(cascade));
  }

  private static Losing losing(@Nullable String cascade) {
    return Parameters.isTrue("cascade", cascade) ? Losing.ALL : Losing.NONE;
  }

  private Accommodation known(String id) {
    return accommodations
        .find(Parameters.id("accommodation", id))
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_accommodation", id)));
  }
}
