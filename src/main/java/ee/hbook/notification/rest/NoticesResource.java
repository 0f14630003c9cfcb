package ee.hbook.notification.rest;

import ee.hbook.config.rest.RecordJson;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the owner is told. */
@Path("/notices")
@RequestScoped
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

  private final Notices notices;
  private final KeepNotices keepNotices;

  /**
   * Shows and dismisses notices.
   *
   * @param notices the stored ones
   * @param keepNotices the use case
   */
  @Inject
  public NoticesResource(Notices notices, KeepNotices keepNotices) {
    this.notices = notices;
    this.keepNotices = keepNotices;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public NoticesResource() {
    this(null, null);
  }

  /**
   * All notices.
   *
   * @return the newest first
   */
  @GET
  @Operation(summary = "What the owner is told, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "All notices",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = NoticeJson.class)))
  public JsonArray list() {
    return RecordJson.array(notices.all().stream().map(NoticeJson::of).toList());
  }

  /** Dismisses all notices; what still holds comes back with the next run. */
  @DELETE
  @Operation(summary = "Dismisses all notices")
  @APIResponse(responseCode = "204", description = "Dismissed")
  public void dismiss() {
    keepNotices.dismissAll();
  }
}
