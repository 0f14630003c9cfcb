package ee.hbook.reservation.rest;

import ee.hbook.reservation.application.ExportCustomers;
import ee.hbook.reservation.application.ExportReservations;
import ee.hbook.reservation.file.ExportRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reservations and customers as CSV files. */
@Path("/exports")
@RequestScoped
@Tag(name = "Exports")
public class ExportsResource {

  private static final String CSV = "text/csv;charset=UTF-8";

  private final ExportReservations exportReservations;
  private final ExportCustomers exportCustomers;

  @Inject
  public ExportsResource(ExportReservations exportReservations, ExportCustomers exportCustomers) {
    this.exportReservations = exportReservations;
    this.exportCustomers = exportCustomers;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public ExportsResource() {
    this(null, null);
  }

  @GET
  @Path("reservations.csv")
  @Produces(CSV)
  @Operation(summary = "Reservations as a CSV file; what is left out does not narrow")
  @Parameter(
      name = "by",
      in = ParameterIn.QUERY,
      description = "received, check_in or check_out: which day from and to are about",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "The first day (YYYY-MM-DD)",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "The last day; it counts",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "accom_id",
      in = ParameterIn.QUERY,
      description = "Numbers, with commas",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "Statuses, with commas",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "columns",
      in = ParameterIn.QUERY,
      description = "Columns, with commas",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "lang",
      in = ParameterIn.QUERY,
      description = "en, fr, cs or pt",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(responseCode = "200", description = "The file")
  public Response reservations(@Context UriInfo address) {
    ExportRequest wanted = ExportRequest.parse(address.getQueryParameters());
    return file("hbook-reservations.csv", out -> exportReservations.write(wanted, out));
  }

  @GET
  @Path("customers.csv")
  @Produces(CSV)
  @Operation(summary = "All customers as a CSV file")
  @Parameter(
      name = "lang",
      in = ParameterIn.QUERY,
      description = "en, fr, cs or pt",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(responseCode = "200", description = "The file")
  public Response customers(@Context UriInfo address) {
    Locale language = ExportRequest.language(address.getQueryParameters());
    return file("hbook-customers.csv", out -> exportCustomers.write(language, out));
  }

  private static Response file(String name, Consumer<Consumer<String>> content) {
    StreamingOutput stream =
        output -> {
          PrintWriter writer =
              new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
          content.accept(writer::write);
          writer.flush();
        };
    return Response.ok(stream)
        .header("Content-Disposition", "attachment; filename=" + name)
        .build();
  }
}
