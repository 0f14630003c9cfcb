package ee.hbook.linking.rest;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.edge.application.CalledAs;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where our feeds are read; never those with the guests' data. */
@Path("/feeds")
@RequestScoped
@Tag(name = "Calendar files")
@Produces(MediaType.APPLICATION_JSON)
public class FeedsResource {

  private final Accommodations accommodations;
  private final Links links;
  private final FeedAddresses addresses;
  private final SiteAddress siteAddress;
  private final CalledAs calledAs;

  @Inject
  public FeedsResource(
      Accommodations accommodations,
      Links links,
      FeedAddresses addresses,
      SiteAddress siteAddress,
      CalledAs calledAs) {
    this.accommodations = accommodations;
    this.links = links;
    this.addresses = addresses;
    this.siteAddress = siteAddress;
    this.calledAs = calledAs;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public FeedsResource() {
    this(null, null, null, null, null);
  }

  @GET
  @Operation(
      summary = "The addresses of our anonymous feeds: of all units, of each, and for each link",
      description = "With their key where feeds need one; a feed that is switched off is left out.")
  public List<FeedJson> all() {
    List<Accommodation> house = accommodations.all();
    return Stream.of(
            Stream.of(new FeedJson(null, null, null, null, null, url(request(new AllUnits())))),
            house.stream().flatMap(this::ofUnits),
            links.all().stream().filter(Link::exported).map(link -> forLink(house, link)))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<FeedJson> ofUnits(Accommodation accommodation) {
    return accommodation.unitIds().stream()
        .map(
            unit ->
                new FeedJson(
                    unit.accomId(),
                    unit.accomNum(),
                    accommodation.place(unit.accomNum()),
                    null,
                    null,
                    url(request(new OneUnit(unit)))));
  }

  private FeedJson forLink(List<Accommodation> house, Link link) {
    return new FeedJson(
        link.unit().accomId(),
        link.unit().accomNum(),
        Accommodation.place(house, link.unit()),
        link.id(),
        link.name(),
        url(addresses.requestFor(link.unit(), link.id())));
  }

  private FeedRequest request(FeedRequest.Scope scope) {
    return addresses.keyed(
        new FeedRequest(scope, false, true, false, Optional.empty(), OptionalLong.empty()),
        FeedVariant.ANONYMOUS);
  }

  /** Under the address of the site, else the one that was called: nobody else is told it. */
  private String url(FeedRequest feed) {
    return siteAddress.known().orElseGet(calledAs::address) + "/?" + feed.query();
  }
}
