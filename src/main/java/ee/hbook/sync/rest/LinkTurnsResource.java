package ee.hbook.sync.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Parameters;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.Incidents;
import ee.hbook.link.rest.IncidentJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Pausing links, bringing them back, and the troubles they had. */
@Path("/links")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class LinkTurnsResource {

  private static final int MOST = 100;

  private final TurnLinks turnLinks;
  private final Incidents incidents;
  private final Links links;

  @Inject
  public LinkTurnsResource(TurnLinks turnLinks, Incidents incidents, Links links) {
    this.turnLinks = turnLinks;
    this.incidents = incidents;
    this.links = links;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public LinkTurnsResource() {
    this(null, null, null);
  }

  @POST
  @Path("/{id}/resume")
  @Operation(
      summary = "Brings a paused link back, whoever paused it",
      description = "It is due at once and is verified; its state is verifying until that is done.")
  public LinkJson resume(@PathParam("id") String id) {
    return link(turnLinks.resume(Parameters.id("link", id), "person"));
  }

  @POST
  @Path("/resume")
  @Operation(summary = "Brings every link of a host back that was paused automatically")
  public List<LinkJson> resumeHost(@QueryParam("host") @Nullable String host) {
    String wanted =
        Parameters.text("host", host)
            .orElseThrow(() -> new InvalidInput("host", Saying.of("refusal_host_needed")));
    return turnLinks.resumeHost(wanted, "person").stream()
        .map(link -> LinkJson.of(link, null))
        .toList();
  }

  @POST
  @Path("/{id}/pause")
  @Operation(
      summary = "Pauses the import of a link until a person resumes it; its nights stay held")
  public LinkJson pause(@PathParam("id") String id) {
    return link(turnLinks.pause(Parameters.id("link", id)));
  }

  @POST
  @Path("/{id}/reject")
  @Operation(
      summary = "Says that a calendar under guard is wrong",
      description =
          "The link is paused and what was held stays held. The opposite is believe: the calendar"
              + " is right, and what it lost is gone.")
  public LinkJson reject(@PathParam("id") String id) {
    return link(turnLinks.reject(Parameters.id("link", id)));
  }

  @GET
  @Path("/{id}/incidents")
  @Operation(summary = "The troubles that a link had, the latest first")
  public List<IncidentJson> incidents(@PathParam("id") String id) {
    long link = Parameters.id("link", id);
    if (links.find(link).isEmpty()) {
      throw new NotFound(Saying.of("calendar_gone"));
    }
    return incidents.of(link, MOST).stream().map(IncidentJson::of).toList();
  }

  private static LinkJson link(Link link) {
    return LinkJson.of(link, null);
  }
}
