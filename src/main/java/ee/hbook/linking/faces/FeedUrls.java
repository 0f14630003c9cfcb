package ee.hbook.linking.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.account.Role;
import ee.hbook.account.application.SignedIn;
import ee.hbook.config.edge.application.CalledAs;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of our feeds, as others shall call them. */
@RequestScoped
public class FeedUrls {

  private final FeedAddresses addresses;
  private final SiteAddress siteAddress;
  private final HttpServletRequest request;
  private final CalledAs calledAs;
  private final SignedIn signedIn;

  @Inject
  public FeedUrls(
      FeedAddresses addresses,
      SiteAddress siteAddress,
      HttpServletRequest request,
      CalledAs calledAs,
      SignedIn signedIn) {
    this.addresses = addresses;
    this.siteAddress = siteAddress;
    this.request = request;
    this.calledAs = calledAs;
    this.signedIn = signedIn;
  }

  /**
   * The address of a feed.
   *
   * @param feed what it asks for; its key is put in here
   * @param variant which key; the anonymous feed has none while keys are switched off
   * @return as others call it
   */
  public String of(FeedRequest feed, FeedVariant variant) {
    return base() + "/?" + addresses.keyed(feed, variant).query();
  }

  /**
   * The feed of one unit for one of its linked calendars, without what came from there.
   *
   * @param unit the unit
   * @param linkId the link
   * @return the address of the anonymous feed
   */
  public String of(UnitId unit, long linkId) {
    return base() + "/?" + addresses.requestFor(unit, linkId).query();
  }

  /**
   * Where this browser gets a feed as a file, whatever address the site has outside.
   *
   * @param feed what it asks for
   * @param variant which key
   * @return the address within this server
   */
  public String download(FeedRequest feed, FeedVariant variant) {
    return request.getContextPath() + "/?" + addresses.keyed(feed, variant).query();
  }

  /**
   * The names under which this site is reached.
   *
   * @return hosts in lower case
   */
  public Set<String> hosts() {
    return Stream.of(URI.create(base()).getHost(), calledAs.origin().host())
        .filter(Objects::nonNull)
        .map(host -> host.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /**
   * The address of the site as it is shown: the one that was set, else the one under which an
   * administrator calls, whom others believe: a host that somebody made up goes no further.
   */
  String base() {
    String called = calledAs.address();
    if (signedIn.user().filter(user -> user.role() == Role.ADMINISTRATOR).isPresent()) {
      siteAddress.calledAs(called);
    }
    return siteAddress.known().orElse(called);
  }
}
