package ee.hbook.sync.rest;

import ee.hbook.config.rest.RecordJson;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.rest.ReportJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All links at once. */
@Path("/")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class SyncResource {

  private final SynchronizeLink synchronizeLink;

  @Inject
  public SyncResource(SynchronizeLink synchronizeLink) {
    this.synchronizeLink = synchronizeLink;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public SyncResource() {
    this(null);
  }

  @POST
  @Path("/sync")
  @Operation(summary = "Runs every link that is switched on and answers once all are done")
  @APIResponse(responseCode = "200", description = "reports: each link with its report")
  public JsonObject runAll() {
    var reports = Json.createArrayBuilder();
    synchronizeLink
        .runAll()
        .forEach(
            (link, report) ->
                reports.add(
                    Json.createObjectBuilder(RecordJson.object(ReportJson.of(report)))
                        .add("link", link.id())
                        .add("name", link.name())));
    return Json.createObjectBuilder().add("reports", reports).build();
  }
}
