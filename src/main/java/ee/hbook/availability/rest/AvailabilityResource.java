package ee.hbook.availability.rest;

import static ee.hbook.config.rest.RestApplication.NOT_FOUND;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Span;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Parameters;
import ee.hbook.config.rest.Problem;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Which nights of a unit cannot be sold, and why. */
@Path("/availability")
@RequestScoped
@Tag(name = "Availability")
@Produces(MediaType.APPLICATION_JSON)
public class AvailabilityResource {

  private static final int MOST_YEARS = 5;

  private final Accommodations accommodations;
  private final Occupancies occupancies;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public AvailabilityResource(
      Accommodations accommodations, Occupancies occupancies, SiteOptions options, Clock clock) {
    this.accommodations = accommodations;
    this.occupancies = occupancies;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public AvailabilityResource() {
    this(null, null, null, null);
  }

  @GET
  @Operation(summary = "What holds a unit in a period of at most five years")
  @APIResponse(
      responseCode = "200",
      description = "What holds the unit; all other nights of the period are free",
      content = @Content(schema = @Schema(implementation = AvailabilityJson.class)))
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  public Response occupied(
      @Parameter(required = true) @QueryParam("accom_id") @Nullable String accomId,
      @Parameter(required = true) @QueryParam("accom_num") @Nullable String accomNum,
      @Parameter(description = "YYYY-MM-DD; today when it is left out") @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "YYYY-MM-DD; one year later when it is left out") @QueryParam("to")
          @Nullable String to,
      @Parameter(description = "Instead of from, YYYY-MM-DDTHH:MM on the property's clock")
          @QueryParam("start")
          @Nullable String start,
      @Parameter(description = "Instead of to, YYYY-MM-DDTHH:MM on the property's clock")
          @QueryParam("end")
          @Nullable String end) {
    OptionalLong accommodation = Parameters.number("accom_id", accomId);
    if (accommodation.isEmpty()) {
      throw new InvalidInput("accom_id", Saying.of("refusal_accommodation_needed"));
    }
    OptionalInt unit = Parameters.smallNumber("accom_num", accomNum);
    if (unit.isEmpty()) {
      throw new InvalidInput("accom_num", Saying.of("refusal_unit_needed"));
    }
    Span asked = asked(from, to, start, end);
    return accommodations
        .find(accommodation.getAsLong())
        .map(
            found ->
                found
                    .unit(unit.getAsInt())
                    .map(known -> answer(found, new UnitId(found.id(), known.num()), asked))
                    .orElseGet(() -> missing("accom_num", Saying.of("refusal_no_unit_there"))))
        .orElseGet(() -> missing("accom_id", Saying.of("refusal_no_accommodation_id")));
  }

  private Span asked(
      @Nullable String from, @Nullable String to, @Nullable String start, @Nullable String end) {
    Optional<LocalDateTime> first = Parameters.localTime("start", start);
    Optional<LocalDateTime> last = Parameters.localTime("end", end);
    if (first.isEmpty() && last.isEmpty()) {
      return Span.nights(nights(from, to));
    }
    if (first.isEmpty() || last.isEmpty()) {
      throw new InvalidInput(first.isEmpty() ? "start" : "end", Saying.of("refusal_start_and_end"));
    }
    if (!last.get().isAfter(first.get())) {
      throw new InvalidInput("end", Saying.of("refusal_after_start"));
    }
    if (last.get().isAfter(first.get().plusYears(MOST_YEARS))) {
      throw new InvalidInput("end", Saying.of("refusal_most_years", MOST_YEARS));
    }
    return new Span(first.get(), last.get());
  }

  private LocalDateRange nights(@Nullable String from, @Nullable String to) {
    LocalDate first =
        Parameters.day("from", from)
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), options.site().zone()));
    LocalDate last = Parameters.day("to", to).orElse(first.plusYears(1));
    if (!last.isAfter(first)) {
      throw new InvalidInput("to", Saying.of("refusal_after_from"));
    }
    if (last.isAfter(first.plusYears(MOST_YEARS))) {
      throw new InvalidInput("to", Saying.of("refusal_most_years", MOST_YEARS));
    }
    return Nights.of(first, last);
  }

  private Response answer(Accommodation accommodation, UnitId unit, Span asked) {
    ShownTimes shown = ShownTimes.of(List.of(accommodation), options.site().zone());
    List<OccupiedJson> occupied =
        occupancies.of(List.of(unit), asked.days()).stream()
            .filter(held -> held.span().overlaps(asked))
            .map(held -> OccupiedJson.of(held, shown))
            .toList();
    return Response.ok(new AvailabilityJson(occupied)).build();
  }

  private static Response missing(String parameter, Saying saying) {
    return Problem.response(404, "Not found", saying.inEnglish(), parameter);
  }
}
