package ee.hbook.blocking.rest;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.availability.Moments;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Span;
import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Nights that cannot be sold though nobody stays. */
@Path("/blocked-dates")
@RequestScoped
@Tag(name = "Blocked dates")
@Produces(MediaType.APPLICATION_JSON)
public class BlockedDatesResource {

  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  private final BlockedDatesStore blockedDates;
  private final BlockAccommodation blockAccommodation;
  private final Accommodations accommodations;
  private final SiteOptions options;

  @Inject
  public BlockedDatesResource(
      BlockedDatesStore blockedDates,
      BlockAccommodation blockAccommodation,
      Accommodations accommodations,
      SiteOptions options) {
    this.blockedDates = blockedDates;
    this.blockAccommodation = blockAccommodation;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public BlockedDatesResource() {
    this(null, null, null, null);
  }

  @GET
  @Operation(
      summary = "Blocked dates by first night",
      description =
          "A filter lets through what concerns the accommodation or unit: dates that are blocked"
              + " for a whole accommodation or for all are among them.")
  public List<BlockedDatesJson> list(
      @QueryParam("accom_id") @Nullable String accomId,
      @QueryParam("accom_num") @Nullable String accomNum) {
    OptionalLong ofAccommodation = Parameters.number("accom_id", accomId);
    OptionalInt ofUnit = Parameters.smallNumber("accom_num", accomNum);
    ShownTimes shown = shown();
    return blockedDates.all().stream()
        .filter(
            blocked ->
                (ofAccommodation.isEmpty()
                        || blocked.accomId().isEmpty()
                        || blocked.accomId().equals(ofAccommodation))
                    && (ofUnit.isEmpty()
                        || blocked.accomNum().isEmpty()
                        || blocked.accomNum().equals(ofUnit)))
        .map(blocked -> BlockedDatesJson.of(blocked, shown))
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Blocks dates of a unit, an accommodation or all",
      description =
          "A null or absent accomId or accomNum means all of them. Of units by the quarter hour"
              + " start and end may stand instead of from and to, as 2027-03-01T10:00 on the"
              + " property's clock.")
  @RequestBody(content = @Content(schema = @Schema(implementation = BlockedDatesJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The blocked dates",
      content = @Content(schema = @Schema(implementation = BlockedDatesJson.class)))
  public Response block(InputStream body) {
    JsonFields fields =
        JsonFields.read(body)
            .only(
                Set.of("accomId", "accomNum", "from", "to", "start", "end", "comment"),
                Set.of("id", "startInstant", "endInstant", "kind", "uid"));
    BlockedDates blocked =
        blockAccommodation.block(
            fields.wholeNumber("accomId"),
            fields.smallNumber("accomNum"),
            wanted(fields),
            fields.clearableText("comment").orElse(""));
    return Response.created(URI.create("blocked-dates/" + blocked.id()))
        .entity(BlockedDatesJson.of(blocked, shown()))
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Frees blocked dates; those beside a reservation go with it, not by hand")
  public void unblock(@PathParam("id") String id) {
    blockAccommodation.unblock(Parameters.id("blocked_dates", id));
  }

  private ShownTimes shown() {
    return ShownTimes.of(accommodations.all(), options.site().zone());
  }

  private Span wanted(JsonFields fields) {
    Optional<LocalDateTime> start = fields.localTime("start");
    Optional<LocalDateTime> end = fields.localTime("end");
    if (start.isEmpty() && end.isEmpty()) {
      return Span.nights(nights(fields));
    }
    return Moments.span(
        start.orElseThrow(() -> new InvalidInput("start", Saying.of("refusal_start_and_end"))),
        end.orElseThrow(() -> new InvalidInput("end", Saying.of("refusal_start_and_end"))),
        options.site().zone());
  }

  private static LocalDateRange nights(JsonFields fields) {
    LocalDate from =
        fields
            .day("from")
            .orElseThrow(() -> new InvalidInput("from", Saying.of("refusal_first_blocked")));
    LocalDate to =
        fields.day("to").orElseThrow(() -> new InvalidInput("to", Saying.of("refusal_first_free")));
    if (from.isBefore(FIRST) || from.isAfter(Nights.LAST)) {
      throw new InvalidInput("from", Saying.of("refusal_day_range"));
    }
    if (to.isAfter(Nights.LAST)) {
      throw new InvalidInput("to", Saying.of("refusal_day_range"));
    }
    if (!to.isAfter(from)) {
      throw new InvalidInput("to", Saying.of("refusal_after_first_blocked"));
    }
    return Nights.of(from, to);
  }
}
