package ee.hbook.config.backup.rest;

import ee.hbook.config.backup.Backups;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole house as a file, for who keeps backups. */
@Path("/backup")
@RequestScoped
@Tag(name = "Backup")
public class BackupResource {

  private static final String ZIP = "application/zip";

  private final Backups backups;
  private final Clock clock;

  @Inject
  public BackupResource(Backups backups, Clock clock) {
    this.backups = backups;
    this.clock = clock;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public BackupResource() {
    this(null, null);
  }

  @GET
  @Produces(ZIP)
  @Operation(
      summary =
          "Everything as it is now, in one file; a new house is started from it with"
              + " HBOOK_RESTORE_FROM")
  @APIResponse(
      responseCode = "200",
      description = "The backup",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response backup() {
    StreamingOutput all = backups::write;
    return Response.ok(all)
        .header(
            "Content-Disposition",
            "attachment; filename=\"hbook-" + LocalDate.now(clock) + ".zip\"")
        .build();
  }
}
