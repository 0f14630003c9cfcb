package ee.hbook.outlook.setup.rest;

import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.outlook.notice.SubscriptionState;
import ee.hbook.outlook.notice.application.ShowSubscriptions;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import ee.hbook.outlook.setup.application.CompareOptions;
import ee.hbook.outlook.setup.application.KeepRooms;
import ee.hbook.outlook.setup.application.RefreshRooms;
import ee.hbook.outlook.setup.application.TakeRooms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rooms of the organisation, and which of them are units here. */
@Path("/integrations/outlook/rooms")
@RequestScoped
@Tag(name = "Outlook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomsResource {

  private final TenantRooms rooms;
  private final RefreshRooms refreshRooms;
  private final KeepRooms keepRooms;
  private final TakeRooms takeRooms;
  private final CompareOptions compareOptions;
  private final ShowSubscriptions showSubscriptions;

  @Inject
  public RoomsResource(
      TenantRooms rooms,
      RefreshRooms refreshRooms,
      KeepRooms keepRooms,
      TakeRooms takeRooms,
      CompareOptions compareOptions,
      ShowSubscriptions showSubscriptions) {
    this.rooms = rooms;
    this.refreshRooms = refreshRooms;
    this.keepRooms = keepRooms;
    this.takeRooms = takeRooms;
    this.compareOptions = compareOptions;
    this.showSubscriptions = showSubscriptions;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public RoomsResource() {
    this(null, null, null, null, null, null);
  }

  @GET
  @Operation(summary = "The rooms as they were last seen, by name")
  public List<RoomJson> list() {
    List<SubscriptionState> states = showSubscriptions.all();
    return rooms.all().stream().map(room -> json(room, states)).toList();
  }

  @POST
  @Operation(
      summary = "Takes in a room by its address, where Outlook lists none",
      description = "address, and name where it is not to be called by its address.")
  @APIResponse(
      responseCode = "201",
      description = "The room",
      content = @Content(schema = @Schema(implementation = RoomJson.class)))
  public Response add(InputStream body) {
    JsonFields fields = JsonFields.read(body).only(Set.of("address", "name"), Set.of());
    TenantRoom room =
        refreshRooms.typeIn(fields.text("address").orElse(""), fields.text("name").orElse(""));
    return Response.created(URI.create("integrations/outlook/rooms/" + room.id()))
        .entity(json(room))
        .build();
  }

  @POST
  @Path("/refresh")
  @Operation(summary = "Looks at once which rooms there are, and answers with them")
  public List<RoomJson> refresh() {
    Optional<Saying> failed = refreshRooms.now();
    if (failed.isPresent()) {
      throw new Conflict(failed.get());
    }
    return list();
  }

  @POST
  @Path("/{id}/take-in")
  @Operation(summary = "Makes the room a unit, or keeps it one though something speaks against it")
  public RoomJson takeIn(@PathParam("id") String id) {
    return json(takeRooms.takeIn(Parameters.id("room", id)));
  }

  @POST
  @Path("/{id}/take-out")
  @Operation(
      summary = "Follows the room no more; the unit stays",
      description = "bookings: keep (the default) or remove, what becomes of what it brought.")
  public RoomJson takeOut(@PathParam("id") String id, InputStream body) {
    JsonFields fields = JsonFields.readOrNone(body).only(Set.of("bookings"), Set.of());
    boolean remove =
        switch (fields.text("bookings").orElse("keep")) {
          case "keep" -> false;
          case "remove" -> true;
          default -> throw new InvalidInput("bookings", Saying.of("refusal_keep_or_remove"));
        };
    return json(takeRooms.takeOut(Parameters.id("room", id), remove));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Forgets a room that was typed in and is no unit")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void forget(@PathParam("id") String id) {
    keepRooms.forget(Parameters.id("room", id));
  }

  private RoomJson json(TenantRoom room) {
    return json(room, showSubscriptions.all());
  }

  private RoomJson json(TenantRoom room, List<SubscriptionState> states) {
    return RoomJson.of(
        room,
        compareOptions.of(room),
        compareOptions.lines(room),
        states.stream()
            .filter(state -> room.linkId().stream().anyMatch(link -> link == state.link()))
            .findFirst());
  }
}
