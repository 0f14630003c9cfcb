package ee.hbook.sync.rest;

import ee.hbook.config.rest.Parameters;
import ee.hbook.config.rest.RecordJson;
import ee.hbook.sync.Links;
import ee.hbook.sync.application.SynchronizeLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All links at once, and what their runs did. */
@Path("/")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class SyncResource {

  private static final int MOST_RUNS = 500;

  private final SynchronizeLink synchronizeLink;
  private final Links links;

  /**
   * Runs links and shows their runs.
   *
   * @param synchronizeLink the use case
   * @param links the runs on record
   */
  @Inject
  public SyncResource(SynchronizeLink synchronizeLink, Links links) {
    this.synchronizeLink = synchronizeLink;
    this.links = links;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public SyncResource() {
    this(null, null);
  }

  /**
   * Runs every link that is switched on.
   *
   * @return {@code reports}: each link with its report, once all are done
   */
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

  /**
   * The history of runs.
   *
   * @param link of one link
   * @return the newest first
   */
  @GET
  @Path("/runs")
  @Operation(summary = "The history of runs, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "At most 500 runs",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RunJson.class)))
  public JsonArray runs(@QueryParam("link") @Nullable String link) {
    return RecordJson.array(
        links.runs(Parameters.number("link", link), MOST_RUNS).stream().map(RunJson::of).toList());
  }
}
