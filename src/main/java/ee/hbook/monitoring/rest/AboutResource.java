package ee.hbook.monitoring.rest;

import ee.hbook.config.Release;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which HBook EE answers. */
@Path("/")
@RequestScoped
@Tag(name = "Monitoring")
@Produces(MediaType.APPLICATION_JSON)
public class AboutResource {

  @GET
  @Operation(summary = "Which HBook EE answers")
  public AboutJson about() {
    return new AboutJson("HBook EE", Release.OURS.version());
  }
}
