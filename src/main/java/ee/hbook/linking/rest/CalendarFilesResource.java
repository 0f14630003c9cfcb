package ee.hbook.linking.rest;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.linking.Foreseen;
import ee.hbook.linking.application.ForeseeCalendar;
import ee.hbook.linking.application.ImportCalendarFile;
import ee.hbook.linking.application.ImportCalendarFile.Imported;
import ee.hbook.sync.record.rest.ReportJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Calendar files that somebody sends. */
@Path("/")
@RequestScoped
@Tag(name = "Calendar files")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarFilesResource {

  private static final int MOST_BYTES = 10_000_000;

  private final ImportCalendarFile importCalendarFile;
  private final ForeseeCalendar foreseeFeed;

  @Inject
  public CalendarFilesResource(ImportCalendarFile importCalendarFile, ForeseeCalendar foreseeFeed) {
    this.importCalendarFile = importCalendarFile;
    this.foreseeFeed = foreseeFeed;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public CalendarFilesResource() {
    this(null, null);
  }

  @POST
  @Path("/imports")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Imports an .ics file into a unit")
  @APIResponse(
      responseCode = "200",
      description =
          "report: what was done; run: its number in /api/runs, by which it can be undone")
  public JsonObject importFile(
      @QueryParam("accom_id") @Nullable String accomId,
      @QueryParam("accom_num") @Nullable String accomNum,
      @QueryParam("name") @Nullable String name,
      InputStream body) {
    Imported imported =
        importCalendarFile.importFile(
            accommodation(accomId),
            unit(accomNum),
            Parameters.text("name", name)
                .orElseThrow(
                    () -> new InvalidInput("name", Saying.of("refusal_calendar_name_needed"))),
            bytes(body));
    return Json.createObjectBuilder(ReportJson.answer(imported.report()))
        .add("run", imported.run())
        .build();
  }

  @POST
  @Path("/feed-check")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Looks at a calendar and changes nothing",
      description =
          "Send an .ics body, or application/json with {\"url\": …}. With accom_id and accom_num it"
              + " also tells the plan for that unit: what the next run of its link to the address,"
              + " a first run, or the import of the file would do with each event.")
  public CalendarCheckJson check(
      @QueryParam("accom_id") @Nullable String accomId,
      @QueryParam("accom_num") @Nullable String accomNum,
      @HeaderParam("Content-Type") @Nullable String contentType,
      InputStream body) {
    boolean json = contentType != null && contentType.startsWith(MediaType.APPLICATION_JSON);
    Optional<UnitId> unit =
        accomId == null && accomNum == null
            ? Optional.empty()
            : Optional.of(new UnitId(accommodation(accomId), unit(accomNum)));
    Foreseen foreseen =
        json ? foreseeFeed.address(url(body), unit) : foreseeFeed.file(bytes(body), unit);
    return CalendarCheckJson.of(foreseen);
  }

  private static long accommodation(@Nullable String accomId) {
    return Parameters.number("accom_id", accomId)
        .orElseThrow(() -> new InvalidInput("accom_id", Saying.of("refusal_accommodation_needed")));
  }

  private static int unit(@Nullable String accomNum) {
    return Parameters.smallNumber("accom_num", accomNum)
        .orElseThrow(() -> new InvalidInput("accom_num", Saying.of("refusal_unit_needed")));
  }

  private static String url(InputStream body) {
    return JsonFields.read(body)
        .only(Set.of("url"), Set.of())
        .text("url")
        .orElseThrow(() -> new InvalidInput("url", Saying.of("refusal_calendar_url_needed")));
  }

  private static byte[] bytes(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InvalidInput("body", Saying.of("refusal_calendar_file_size"));
      }
      return bytes;
    } catch (IOException broken) {
      throw new InvalidInput("body", Saying.of("refusal_file_broken"));
    }
  }
}
