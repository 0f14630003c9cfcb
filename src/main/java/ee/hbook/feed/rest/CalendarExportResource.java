package ee.hbook.feed.rest;

import static ee.hbook.config.rest.RestApplication.BAD_FIELD;

import ee.hbook.feed.application.ExportCalendar;
import ee.hbook.reservation.file.ExportRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Chosen reservations as an {@code .ics} file. */
@Path("/exports/reservations.ics")
@RequestScoped
@Tag(name = "Exports")
public class CalendarExportResource {

  private final ExportCalendar exportCalendar;

  @Inject
  public CalendarExportResource(ExportCalendar exportCalendar) {
    this.exportCalendar = exportCalendar;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public CalendarExportResource() {
    this(null);
  }

  @GET
  @Produces("text/calendar;charset=UTF-8")
  @Operation(
      summary = "Reservations as an .ics file, with their guests",
      description = "by, from, to, accom_id and status as for reservations.csv.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "400", ref = BAD_FIELD)
  public Response file(@Context UriInfo address) {
    ExportRequest wanted = ExportRequest.parse(address.getQueryParameters());
    return Response.ok(exportCalendar.write(wanted.selection()))
        .header("Content-Disposition", "attachment; filename=hbook-reservations.ics")
        .build();
  }
}
