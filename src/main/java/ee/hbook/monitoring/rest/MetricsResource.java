package ee.hbook.monitoring.rest;

import ee.hbook.monitoring.Meters.Exposition;
import ee.hbook.monitoring.application.TakeStock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What Prometheus scrapes. Payara has a {@code /metrics} of its own; ours is in the API. */
@Path("/metrics")
@RequestScoped
@Tag(name = "Monitoring")
public class MetricsResource {

  private static final String OPEN_METRICS = "application/openmetrics-text";

  private final TakeStock takeStock;

  @Inject
  public MetricsResource(TakeStock takeStock) {
    this.takeStock = takeStock;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public MetricsResource() {
    this(null);
  }

  @GET
  @Produces({MediaType.TEXT_PLAIN, OPEN_METRICS})
  @Operation(summary = "Metrics for Prometheus: its text format 0.0.4, or OpenMetrics by Accept")
  @APIResponse(responseCode = "200", description = "Names, labels and values; no URL, no name")
  public Response metrics(@HeaderParam(HttpHeaders.ACCEPT) @Nullable String accepted) {
    Exposition text = takeStock.expose(accepted == null ? "" : accepted);
    return Response.ok(text.body()).type(text.type()).build();
  }
}
