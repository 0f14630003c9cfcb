package ee.hbook.demo.rest;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.TickNow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets what comes by the clock come at once, for whoever has set the clock and does not wait. */
@Path("/demo/tick")
@RequestScoped
@Tag(name = "Demo")
public class DemoTickResource {

  private final Event<TickNow> ticks;
  private final DeploymentVariables variables;

  @Inject
  public DemoTickResource(Event<TickNow> ticks, DeploymentVariables variables) {
    this.ticks = ticks;
    this.variables = variables;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public DemoTickResource() {
    this(null, null);
  }

  @POST
  @Operation(summary = "Lets what comes by the clock come now, in demo mode only")
  public void tick() {
    if (!variables.demo()) {
      throw new NotFound(Saying.of("refusal_nothing_here"));
    }
    ticks.fire(new TickNow());
  }
}
