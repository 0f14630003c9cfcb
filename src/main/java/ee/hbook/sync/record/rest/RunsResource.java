package ee.hbook.sync.record.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.application.UndoRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
  @Operation(
      summary = "The history of runs, the newest first",
      description = "100 of them unless another limit is given, 1000 at most.")
  public List<RunJson> runs(
      @QueryParam("link") @Nullable String link, @QueryParam("limit") @Nullable String limit) {
    int most = Parameters.smallNumber("limit", limit).orElse(RUNS);
    if (most < 1 || most > MOST_RUNS) {
      throw new InvalidInput(
          "limit", Saying.of("refusal_number_range", 1, Integer.toString(MOST_RUNS)));
    }
    return history.newest(Parameters.number("link", link), most).stream()
        .map(run -> RunJson.of(run, null))
        .toList();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One run with what became of every event of its calendar")
  public RunJson run(@PathParam("id") String id) {
    long number = Parameters.id("run", id);
    SyncRun run =
        history
            .find(number)
            .orElseThrow(() -> new NotFound(Saying.of("refusal_no_run", Long.toString(number))));
    return RunJson.of(run, history.detail(number).fates().stream().map(FateJson::of).toList());
  }

  @POST
  @Path("/{id}/undo")
  @Operation(
      summary = "Undoes what a run changed, where nothing newer stands on it",
      description =
          "Takes {\"pause\": true} to switch the link off in the same step, since its next"
              + " synchronisation does the same again otherwise.")
  public UndoneJson undo(@PathParam("id") String id, byte @Nullable [] body) {
    boolean pause = false;
    if (body != null && body.length > 0) {
      Set<String> read = Set.of("pause");
      JsonFields fields =
          JsonFields.read(new ByteArrayInputStream(body)).only(read, Set.of()).notNull(read);
      pause = fields.truth("pause").orElse(false);
    }
    return UndoneJson.of(undoRun.undo(Parameters.id("run", id), pause));
  }
}
