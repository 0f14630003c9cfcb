package ee.hbook.linking.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.feed.Reach;
import ee.hbook.feed.application.SiteReach;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;

/** Says beside an address of ours that is shown who cannot reach it. */
@Named("ourAddress")
@RequestScoped
public class OurAddress {

  private final FeedUrls urls;
  private final SiteReach reach;

  @Inject
  public OurAddress(FeedUrls urls, SiteReach reach) {
    this.urls = urls;
    this.reach = reach;
  }

  /**
   * What to know before it is handed out.
   *
   * @return a sentence or two; empty when there is nothing to say
   */
  public String getWarning() {
    String address = urls.base();
    Reach found = reach.of(address);
    return found.isDoubtful()
        ? Screen.text(
            "our_address_" + found.word(),
            Optional.ofNullable(URI.create(address).getHost()).orElse(address))
        : "";
  }
}
