package ee.hbook.demo.rest;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sets the application's clock; only in demo mode is there such a thing. */
@Path("/demo/clock")
@RequestScoped
@Tag(name = "Demo")
@Produces(MediaType.APPLICATION_JSON)
public class DemoClockResource {

  private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2190-01-01T00:00:00Z");

  private final ApplicationClock applicationClock;
  private final Clock clock;
  private final DeploymentVariables variables;

  @Inject
  public DemoClockResource(
      ApplicationClock applicationClock, Clock clock, DeploymentVariables variables) {
    this.applicationClock = applicationClock;
    this.clock = clock;
    this.variables = variables;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public DemoClockResource() {
    this(null, null, null);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Sets the application's clock, in demo mode only; else 404")
  public ClockJson set(InputStream body) {
    if (!variables.demo()) {
      throw new NotFound(Saying.of("refusal_nothing_here"));
    }
    String now =
        JsonFields.read(body)
            .only(Set.of("now"), Set.of())
            .text("now")
            .orElseThrow(() -> new InvalidInput("now", Saying.of("refusal_moment_needed")));
    applicationClock.jumpTo(instant(now));
    return new ClockJson(clock.instant());
  }

  /**
   * The application's clock.
   *
   * @param now what it shows
   */
  @Schema(name = "Clock")
  public record ClockJson(Instant now) {}

  private static Instant instant(String text) {
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
        return instant;
      }
    } catch (DateTimeException malformed) {
      throw new InvalidInput("now", Saying.of("refusal_moment_form"));
    }
    throw new InvalidInput("now", Saying.of("refusal_moment_range"));
  }
}
