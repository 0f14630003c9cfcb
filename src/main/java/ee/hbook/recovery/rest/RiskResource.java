package ee.hbook.recovery.rest;

import ee.hbook.config.rest.Parameters;
import ee.hbook.recovery.application.ReportRisk;
import ee.hbook.recovery.application.WriteRisk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dates at risk of a link. */
@Path("/links")
@RequestScoped
@Tag(name = "Synchronisation")
public class RiskResource {

  private final ReportRisk reportRisk;
  private final WriteRisk writeRisk;

  @Inject
  public RiskResource(ReportRisk reportRisk, WriteRisk writeRisk) {
    this.reportRisk = reportRisk;
    this.writeRisk = writeRisk;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public RiskResource() {
    this(null, null);
  }

  @GET
  @Path("/{id}/risk")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The dates at risk of a link",
      description =
          "About its latest trouble, or since it was last read whole: nights sold twice, nights"
              + " that the other side does not know as they are here, what came and went since,"
              + " and what both sides can sell.")
  public RiskJson risk(@PathParam("id") String id) {
    return RiskJson.of(reportRisk.of(Parameters.id("link", id)));
  }

  @GET
  @Path("/{id}/risk.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(summary = "The dates at risk of a link as a CSV file")
  @APIResponse(responseCode = "200", description = "The file")
  public Response file(@PathParam("id") String id) {
    long link = Parameters.id("link", id);
    StringBuilder file = new StringBuilder();
    writeRisk.write(link, file::append);
    return Response.ok(file.toString().getBytes(StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=" + WriteRisk.name(link))
        .build();
  }
}
