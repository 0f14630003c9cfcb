package ee.hbook.notification.rest;

import ee.hbook.config.rest.Parameters;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the owner is told. */
@Path("/notices")
@RequestScoped
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

  private final Notices notices;
  private final KeepNotices keepNotices;

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

  @GET
  @Operation(summary = "What the owner is told, the newest first")
  public List<NoticeJson> list() {
    return notices.all().stream().map(NoticeJson::of).toList();
  }

  @DELETE
  @Operation(summary = "Dismisses all notices")
  public void dismissAll() {
    keepNotices.dismissAll();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Dismisses one notice",
      description = "While it still holds it is not shown again; when it happens anew it is.")
  public void dismiss(@PathParam("id") String id) {
    keepNotices.dismiss(Parameters.id("notice", id));
  }
}
