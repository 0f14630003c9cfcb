package ee.hbook.moving.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.moving.MovePlan;
import ee.hbook.moving.application.MoveIn;
import ee.hbook.moving.application.MoveOut;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** HBook's settings file, in and out. */
@Path("/moving/settings")
@RequestScoped
@Tag(name = "Moving")
@Produces(MediaType.APPLICATION_JSON)
public class MovingResource {

  private static final int MOST_BYTES = 20_000_000;

  private final MoveIn moveIn;
  private final MoveOut moveOut;

  @Inject
  public MovingResource(MoveIn moveIn, MoveOut moveOut) {
    this.moveIn = moveIn;
    this.moveOut = moveOut;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public MovingResource() {
    this(null, null);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Takes over HBook's hbook-settings.json",
      description =
          "With dry_run=yes nothing is changed. Numbers, unit numbers, feed keys and UIDs are kept,"
              + " so that no feed's URL changes. Taking the same file over again changes nothing.")
  public MoveJson moveIn(
      @QueryParam("dry_run") @DefaultValue("no") String dryRun, InputStream body) {
    byte[] file = bytes(body);
    boolean dry = dryRun.equals("yes");
    MovePlan plan = dry ? moveIn.preview(file) : moveIn.moveIn(file, Optional.empty());
    return MoveJson.of(plan, !dry);
  }

  @GET
  @Operation(
      summary = "This house as an hbook-settings.json",
      description = "It holds the keys of feeds and the addresses of calendars: keep it secret.")
  @APIResponse(responseCode = "200", description = "The file")
  public Response moveOut(@QueryParam("reservations") @DefaultValue("yes") String reservations) {
    return Response.ok(moveOut.moveOut(!reservations.equals("no")))
        .header("Content-Disposition", "attachment; filename=hbook-settings.json")
        .header("Cache-Control", "no-store")
        .build();
  }

  private static byte[] bytes(InputStream body) {
    try {
      byte[] file = body.readNBytes(MOST_BYTES + 1);
      if (file.length == 0 || file.length > MOST_BYTES) {
        throw new InvalidInput("file", Saying.of("refusal_settings_file"));
      }
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
