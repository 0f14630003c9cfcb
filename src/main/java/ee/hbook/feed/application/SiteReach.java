package ee.hbook.feed.application;

import ee.hbook.feed.Reach;
import ee.hbook.feed.WhereNamesLead;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Who can reach the address that this site gives out. */
@ApplicationScoped
public class SiteReach {

  private final SiteAddress siteAddress;
  private final WhereNamesLead names;

  @Inject
  public SiteReach(SiteAddress siteAddress, WhereNamesLead names) {
    this.siteAddress = siteAddress;
    this.names = names;
  }

  /**
   * Who can reach the site at the address that is given out.
   *
   * @return as far as it can be told from here
   */
  public Reach now() {
    return of(siteAddress.base());
  }

  /**
   * Who can reach an address.
   *
   * @param address an http address
   * @return as far as it can be told from here
   */
  public Reach of(String address) {
    String host = host(address);
    return host.isEmpty() ? Reach.UNKNOWN : names.of(host);
  }

  /**
   * The host of the address that is given out.
   *
   * @return its name; empty when it has none
   */
  public String host() {
    return host(siteAddress.base());
  }

  private static String host(String address) {
    return Optional.ofNullable(URI.create(address).getHost()).orElse("");
  }
}
