package ee.hbook.sync.rest;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.Parameters;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What each calendar says that it holds of a unit. */
@Path("/claims")
@RequestScoped
@Tag(name = "Synchronisation")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimsResource {

  private final EditLinks editLinks;
  private final Links links;
  private final ClaimStore claims;
  private final Accommodations accommodations;
  private final SiteOptions options;

  @Inject
  public ClaimsResource(
      EditLinks editLinks,
      Links links,
      ClaimStore claims,
      Accommodations accommodations,
      SiteOptions options) {
    this.editLinks = editLinks;
    this.links = links;
    this.claims = claims;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public ClaimsResource() {
    this(null, null, null, null, null);
  }

  @GET
  @Transactional
  @Operation(summary = "What each linked calendar says that it holds of a unit")
  public List<ClaimJson> ofUnit(
      @Parameter(required = true) @QueryParam("accom_id") @Nullable String accomId,
      @Parameter(required = true) @QueryParam("accom_num") @Nullable String accomNum) {
    OptionalLong accommodation = Parameters.number("accom_id", accomId);
    if (accommodation.isEmpty()) {
      throw new InvalidInput("accom_id", Saying.of("refusal_accommodation_needed"));
    }
    OptionalInt num = Parameters.smallNumber("accom_num", accomNum);
    if (num.isEmpty()) {
      throw new InvalidInput("accom_num", Saying.of("refusal_unit_needed"));
    }
    UnitId unit = editLinks.unit(accommodation.getAsLong(), num.getAsInt());
    Map<Long, Link> byId =
        links.all().stream().collect(Collectors.toMap(Link::id, Function.identity()));
    ShownTimes times = ShownTimes.of(accommodations.all(), options.site().zone());
    List<ClaimJson> shown =
        claims.ofUnit(unit).entrySet().stream()
            .filter(entry -> byId.containsKey(entry.getKey()))
            .flatMap(
                entry -> shown(entry.getValue(), requireNonNull(byId.get(entry.getKey())), times))
            .toList();
    return shown;
  }

  private static Stream<ClaimJson> shown(List<Claim> theirs, Link link, ShownTimes times) {
    return theirs.stream().map(claim -> ClaimJson.of(claim, link, times));
  }
}
