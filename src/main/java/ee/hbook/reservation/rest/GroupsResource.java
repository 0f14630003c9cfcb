package ee.hbook.reservation.rest;

import static ee.hbook.config.rest.RestApplication.BAD_FIELD;
import static ee.hbook.config.rest.RestApplication.CONFLICT;
import static ee.hbook.config.rest.RestApplication.NOT_FOUND;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.config.rest.RecordJson;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.application.ChangeGroup;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reservations of one party as a whole. */
@Path("/reservations/groups/{group}")
@RequestScoped
@Tag(name = "Reservations")
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {

  private final ChangeGroup changeGroup;
  private final Accommodations accommodations;
  private final SiteOptions options;

  @Inject
  public GroupsResource(
      ChangeGroup changeGroup, Accommodations accommodations, SiteOptions options) {
    this.changeGroup = changeGroup;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public GroupsResource() {
    this(null, null, null);
  }

  @GET
  @Operation(summary = "The reservations of a group")
  @APIResponse(
      responseCode = "200",
      description = "The group, its members by unit",
      content = @Content(schema = @Schema(implementation = GroupJson.class)))
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public JsonObject one(@PathParam("group") String group) {
    long id = id(group);
    return json(id, changeGroup.members(id));
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Changes the given fields of all reservations of a group, or of none",
      description =
          "The fields of a reservation but for its unit; shift moves each by so many nights.")
  @RequestBody(content = @Content(schema = @Schema(implementation = GroupChangesJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "The group afterwards, its members by unit",
      content = @Content(schema = @Schema(implementation = GroupJson.class)))
  @APIResponse(responseCode = "400", ref = BAD_FIELD)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "409", ref = CONFLICT)
  public JsonObject change(@PathParam("group") String group, InputStream body) {
    long id = id(group);
    return json(
        id, changeGroup.change(id, ReservationFields.changedTogether(JsonFields.read(body))));
  }

  @DELETE
  @Operation(summary = "Deletes all reservations of a group for good")
  @APIResponse(responseCode = "204", description = "They are gone")
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public void delete(@PathParam("group") String group) {
    changeGroup.delete(id(group));
  }

  private static long id(String group) {
    return Parameters.id("group", group);
  }

  private JsonObject json(long id, List<Reservation> members) {
    ShownTimes shown = ShownTimes.of(accommodations.all(), options.site().zone());
    return RecordJson.object(GroupJson.of(id, members, shown));
  }
}
