package ee.hbook.sync.record.rest;

import static ee.hbook.config.rest.RestApplication.BAD_FIELD;
import static ee.hbook.config.rest.RestApplication.CONFLICT;
import static ee.hbook.config.rest.RestApplication.NOT_FOUND;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.config.rest.RecordJson;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.application.UndoRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What runs did, on record, and how to undo one. */
@Path("/runs")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {

  private static final int RUNS = 100;
  private static final int MOST_RUNS = 1000;

  private final RunHistory history;
  private final UndoRun undoRun;

  @Inject
  public RunsResource(RunHistory history, UndoRun undoRun) {
    this.history = history;
    this.undoRun = undoRun;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public RunsResource() {
    this(null, null);
  }

  @GET
  @Operation(summary = "The history of runs, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "At most as many as asked for, 100 unless asked, never more than 1000",
      content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RunJson.class)))
  @APIResponse(responseCode = "400", ref = BAD_FIELD)
  public JsonArray runs(
      @QueryParam("link") @Nullable String link, @QueryParam("limit") @Nullable String limit) {
    int most = Parameters.smallNumber("limit", limit).orElse(RUNS);
    if (most < 1 || most > MOST_RUNS) {
      throw new InvalidInput("limit", "Write a number from 1 to " + MOST_RUNS + ".");
    }
    return RecordJson.array(
        history.newest(Parameters.number("link", link), most).stream().map(RunJson::of).toList());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One run with what became of every event of its calendar")
  @APIResponse(
      responseCode = "200",
      description = "The run, and fates: each event with uid, checkIn, checkOut, word and detail",
      content = @Content(schema = @Schema(implementation = RunJson.class)))
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public JsonObject run(@PathParam("id") String id) {
    long number = Parameters.id("run", id);
    SyncRun run =
        history.find(number).orElseThrow(() -> new NotFound("There is no run " + number + "."));
    return Json.createObjectBuilder(RecordJson.object(RunJson.of(run)))
        .add(
            "fates",
            RecordJson.array(history.detail(number).fates().stream().map(FateJson::of).toList()))
        .build();
  }

  @POST
  @Path("/{id}/undo")
  @Operation(
      summary = "Undoes what a run changed, where nothing newer stands on it",
      description =
          "Takes {\"pause\": true} to switch the link off in the same step, since its next"
              + " synchronisation does the same again otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "What was undone, what was left and why, and a hint",
      content = @Content(schema = @Schema(implementation = UndoneJson.class)))
  @APIResponse(responseCode = "400", ref = BAD_FIELD)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "409", ref = CONFLICT)
  public JsonObject undo(@PathParam("id") String id, byte @Nullable [] body) {
    boolean pause = false;
    if (body != null && body.length > 0) {
      Set<String> read = Set.of("pause");
      JsonFields fields =
          JsonFields.read(new ByteArrayInputStream(body)).only(read, Set.of()).notNull(read);
      pause = fields.truth("pause").orElse(false);
    }
    return RecordJson.object(UndoneJson.of(undoRun.undo(Parameters.id("run", id), pause)));
  }
}
