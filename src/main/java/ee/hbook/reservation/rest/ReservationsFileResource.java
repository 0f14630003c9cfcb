package ee.hbook.reservation.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Parameters;
import ee.hbook.reservation.application.ImportReservations;
import ee.hbook.reservation.file.DayOrder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** HBook's {@code hbook-reservations.csv}, sent by somebody who moves in. */
@Path("/imports/reservations.csv")
@RequestScoped
@Tag(name = "Reservations")
@Produces(MediaType.APPLICATION_JSON)
public class ReservationsFileResource {

  private final ImportReservations importReservations;

  @Inject
  public ReservationsFileResource(ImportReservations importReservations) {
    this.importReservations = importReservations;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public ReservationsFileResource() {
    this(null);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Takes in HBook's hbook-reservations.csv or ours",
      description = "A line is taken as a whole or not at all; what was taken in is recognised.")
  public FileImportJson take(
      @Parameter(description = "yes changes nothing") @QueryParam("preview")
          @Nullable String preview,
      @Parameter(description = "day_first or month_first, for files that do not tell")
          @QueryParam("days")
          @Nullable String days,
      InputStream body) {
    boolean looks = Parameters.text("preview", preview).map("yes"::equals).orElse(false);
    Optional<DayOrder> order = Parameters.text("days", days).map(ReservationsFileResource::order);
    byte[] file = bytes(body);
    return FileImportJson.of(
        looks ? importReservations.look(file, order) : importReservations.take(file, order), looks);
  }

  private static DayOrder order(String word) {
    return DayOrder.ofWord(word)
        .orElseThrow(
            () -> new InvalidInput("days", Saying.of("refusal_one_of", "day_first, month_first")));
  }

  private static byte[] bytes(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(ImportReservations.MOST_BYTES + 1);
      if (bytes.length > ImportReservations.MOST_BYTES) {
        throw new InvalidInput("body", Saying.of("refusal_file_size"));
      }
      return bytes;
    } catch (IOException broken) {
      throw new InvalidInput("body", Saying.of("refusal_file_broken"));
    }
  }
}
