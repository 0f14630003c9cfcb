package ee.hbook.monitoring.application;

import ee.hbook.link.Links;
import ee.hbook.link.health.Incidents;
import ee.hbook.monitoring.HouseFigures;
import ee.hbook.monitoring.Meters;
import ee.hbook.monitoring.Meters.Exposition;
import ee.hbook.monitoring.StoredCounts;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells a machine how the house stands, in five queries, and what this node has counted. */
@ApplicationScoped
public class TakeStock {

  private final Links links;
  private final Incidents incidents;
  private final SiteOptions options;
  private final StoredCounts stored;
  private final Meters meters;
  private final Clock clock;

  @Inject
  public TakeStock(
      Links links,
      Incidents incidents,
      SiteOptions options,
      StoredCounts stored,
      Meters meters,
      Clock clock) {
    this.links = links;
    this.incidents = incidents;
    this.options = options;
    this.stored = stored;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * Everything there is to tell.
   *
   * @param accepted the formats that the reader takes, as in the header Accept; may be empty
   * @return the text
   */
  public Exposition expose(String accepted) {
    HouseFigures house =
        HouseFigures.of(
            links.all(),
            options.values().imports().frequency(),
            incidents.open(),
            stored.mails(),
            stored.notices(),
            clock.instant());
    return meters.expose(house, accepted);
  }
}
