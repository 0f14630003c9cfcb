package ee.hbook.sync.rest;

import static ee.hbook.config.rest.RestApplication.CONFLICT;
import static ee.hbook.config.rest.RestApplication.NOT_FOUND;

import ee.hbook.config.rest.Parameters;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.rest.ReportJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Running links, and what a person says of their calendars with that. */
@Path("/links")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class LinkRunsResource {

  private final SynchronizeLink synchronizeLink;

  @Inject
  public LinkRunsResource(SynchronizeLink synchronizeLink) {
    this.synchronizeLink = synchronizeLink;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public LinkRunsResource() {
    this(null);
  }

  @POST
  @Path("/{id}/sync")
  @Operation(summary = "Runs a link now and answers once done")
  @APIResponse(
      responseCode = "200",
      description = "The report of the run; once more as its field report",
      content = @Content(schema = @Schema(implementation = ReportJson.class)))
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public JsonObject run(@PathParam("id") String id) {
    return ReportJson.answer(synchronizeLink.run(Parameters.id("link", id)));
  }

  @POST
  @Path("/{id}/believe")
  @Operation(
      summary = "Runs a link now, taking the calendar at its word",
      description = "What it no longer holds is gone at once, without waiting for a second look.")
  @APIResponse(
      responseCode = "200",
      description = "The report of the run; once more as its field report",
      content = @Content(schema = @Schema(implementation = ReportJson.class)))
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public JsonObject believe(@PathParam("id") String id) {
    return ReportJson.answer(synchronizeLink.believe(Parameters.id("link", id)));
  }

  @POST
  @Path("/{id}/break-loops")
  @Operation(
      summary = "Runs a link now, breaking the loops that its closed dates close",
      description =
          "Dates told as closed_loop are neither held nor passed on any longer, unless the"
              + " calendar still has them after its channel has read a feed without them.")
  @APIResponse(
      responseCode = "200",
      description = "The report of the run; once more as its field report",
      content = @Content(schema = @Schema(implementation = ReportJson.class)))
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public JsonObject breakLoops(@PathParam("id") String id) {
    return ReportJson.answer(synchronizeLink.breakLoops(Parameters.id("link", id)));
  }

  @POST
  @Path("/{id}/accept-signature")
  @Operation(summary = "Accepts the signature that the calendar bears, and runs the link")
  @APIResponse(
      responseCode = "200",
      description = "The report of the run; once more as its field report",
      content = @Content(schema = @Schema(implementation = ReportJson.class)))
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "409", ref = CONFLICT)
  public JsonObject acceptSignature(@PathParam("id") String id) {
    return ReportJson.answer(synchronizeLink.acceptSignature(Parameters.id("link", id)));
  }
}
