package ee.hbook.reservation.rest;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.application.ChangeGroup;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
  public GroupJson one(@PathParam("group") String group) {
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
  public GroupJson change(@PathParam("group") String group, InputStream body) {
    long id = id(group);
    return json(
        id, changeGroup.change(id, ReservationFields.changedTogether(JsonFields.read(body))));
  }

  @DELETE
  @Operation(summary = "Deletes all reservations of a group for good")
  public void delete(@PathParam("group") String group) {
    changeGroup.delete(id(group));
  }

  private static long id(String group) {
    return Parameters.id("group", group);
  }

  private GroupJson json(long id, List<Reservation> members) {
    ShownTimes shown = ShownTimes.of(accommodations.all(), options.site().zone());
    return GroupJson.of(id, members, shown);
  }
}
