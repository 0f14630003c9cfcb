package ee.hbook.journal.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Parameters;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.application.ReadLog;
import ee.hbook.journal.application.ReadLog.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened, line by line. */
@Path("/logs")
@RequestScoped
@Tag(name = "Logs")
@Produces(MediaType.APPLICATION_JSON)
public class LogsResource {

  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final ReadLog readLog;

  @Inject
  public LogsResource(ReadLog readLog) {
    this.readLog = readLog;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public LogsResource() {
    this(null);
  }

  @GET
  @Operation(summary = "What happened, the latest first; only kinds that your role may read")
  public List<LogLineJson> lines(
      @QueryParam("reservation") @Nullable String reservation,
      @QueryParam("link") @Nullable String link,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @Parameter(description = "How many at most, 100 unless given") @QueryParam("limit")
          @Nullable String limit,
      @QueryParam("offset") @Nullable String offset) {
    Wish wish =
        new Wish(
            Parameters.text("kind", kind).map(LogsResource::kind),
            Parameters.number("reservation", reservation),
            Parameters.number("link", link),
            Parameters.day("from", from),
            Parameters.day("to", to));
    int most = Math.clamp(Parameters.smallNumber("limit", limit).orElse(USUAL), 1, MOST);
    return readLog.lines(wish, Parameters.smallNumber("offset", offset).orElse(0), most).stream()
        .map(LogLineJson::of)
        .toList();
  }

  private static LogKind kind(String word) {
    Optional<LogKind> kind = LogKind.ofWord(word);
    return kind.orElseThrow(() -> new InvalidInput("kind", Saying.of("refusal_log_kind")));
  }
}
