package ee.hbook.recovery.rest;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Parameters;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.application.VerifyLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is checked after a link was resumed. */
@Path("/links")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

  private final VerifyLinks verifyLinks;

  @Inject
  public VerificationResource(VerifyLinks verifyLinks) {
    this.verifyLinks = verifyLinks;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public VerificationResource() {
    this(null);
  }

  @GET
  @Path("/{id}/verification")
  @Operation(summary = "The last verification of a link, whether it lasts or not")
  public VerificationJson verification(@PathParam("id") String id) {
    return json(Parameters.id("link", id));
  }

  @POST
  @Path("/{id}/verification")
  @Operation(
      summary = "Verifies a link anew",
      description = "What can be checked at once is; the rest goes on by itself.")
  public VerificationJson begin(@PathParam("id") String id) {
    return VerificationJson.of(verifyLinks.begin(Parameters.id("link", id)));
  }

  @DELETE
  @Path("/{id}/verification")
  @Operation(summary = "Ends the verification of a link as it stands; the link is active then")
  public void close(@PathParam("id") String id) {
    verifyLinks.close(Parameters.id("link", id));
  }

  @POST
  @Path("/{id}/verification/steps/{step}")
  @Operation(
      summary = "Does what a check asks a person for",
      description = "Switches to the encrypted address (https), or ticks off what a person saw.")
  public VerificationJson accept(@PathParam("id") String id, @PathParam("step") String step) {
    long link = Parameters.id("link", id);
    verifyLinks.accept(
        link, Kind.ofWord(step).orElseThrow(() -> new NotFound(Saying.of("refusal_not_verified"))));
    return json(link);
  }

  private VerificationJson json(long link) {
    return verifyLinks
        .of(link)
        .map(verification -> VerificationJson.of(verification))
        .orElseThrow(() -> new NotFound(Saying.of("refusal_not_verified")));
  }
}
