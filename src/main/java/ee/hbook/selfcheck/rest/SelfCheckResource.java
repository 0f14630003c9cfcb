package ee.hbook.selfcheck.rest;

import ee.hbook.selfcheck.application.CheckSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The site looks at itself. */
@Path("/self-check")
@RequestScoped
@Tag(name = "Monitoring")
@Produces(MediaType.APPLICATION_JSON)
public class SelfCheckResource {

  private final CheckSite checkSite;
  private final Clock clock;

  @Inject
  public SelfCheckResource(CheckSite checkSite, Clock clock) {
    this.checkSite = checkSite;
    this.clock = clock;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public SelfCheckResource() {
    this(null, null);
  }

  @POST
  @Operation(
      summary = "Looks at this site from outside",
      description =
          "Fetches a feed of ours at the address that is given out, asks the clocks of three"
              + " calendars and knocks at the mail server: what a proxy, certificate, address,"
              + " cache, clock or mail server does wrong. Changes nothing and sends nothing.")
  public SelfCheckJson check() {
    return SelfCheckJson.of(checkSite.check(), clock.instant());
  }
}
