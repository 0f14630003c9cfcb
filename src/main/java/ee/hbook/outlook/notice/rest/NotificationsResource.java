package ee.hbook.outlook.notice.rest;

import ee.hbook.config.FaultLog;
import ee.hbook.outlook.notice.Handshake;
import ee.hbook.outlook.notice.application.HearNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where Outlook brings its notices. The address is the proof, so that no login is needed; what each
 * notice carries is another one. Nothing of a body is ever written down.
 */
@Path("/outlook/notifications/{token}")
@RequestScoped
@Tag(name = "Outlook")
public class NotificationsResource {

  private static final Logger LOG = Logger.getLogger(NotificationsResource.class.getName());
  private static final int RETRY_SECONDS = 10;

  private final HearNotices hearNotices;

  @Inject
  public NotificationsResource(HearNotices hearNotices) {
    this.hearNotices = hearNotices;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public NotificationsResource() {
    this(null);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Notices of Microsoft Graph, and its question before it gives a subscription",
      description =
          "For Microsoft Graph alone. With validationToken it answers with that text. Notices are"
              + " on record before the answer; what proves nothing is answered alike.")
  @SecurityRequirementsSet
  @APIResponse(responseCode = "200", description = "The validationToken, as plain text")
  @APIResponse(responseCode = "202", description = "Taken, or of no use")
  @APIResponse(responseCode = "404", description = "The question of a stranger")
  @APIResponse(responseCode = "503", description = "Not on record: send it again")
  public Response post(
      @Parameter(description = "What nobody can guess") @PathParam("token") String token,
      @QueryParam("validationToken") @Nullable String question,
      InputStream body)
      throws IOException {
    try {
      return question == null ? hear(token, body) : answer(token, question);
    } catch (RuntimeException failed) {
      FaultLog.log(LOG, Level.WARNING, "A notice of Outlook could not be put on record", failed);
      return Response.status(Status.SERVICE_UNAVAILABLE)
          .header("Retry-After", RETRY_SECONDS)
          .build();
    }
  }

  private Response hear(String token, InputStream body) throws IOException {
    hearNotices.hear(token, NoticeBody.read(body));
    return Response.accepted().build();
  }

  private Response answer(String token, String question) {
    return Handshake.isPlain(question) && hearNotices.isKnown(token)
        ? Response.ok(question, MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8")).build()
        : Response.status(Status.NOT_FOUND).build();
  }
}
