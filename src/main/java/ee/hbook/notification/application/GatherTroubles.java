package ee.hbook.notification.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.FaultLog;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.health.Incident;
import ee.hbook.notification.Trouble;
import ee.hbook.recovery.RiskReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts together what a mail tells about a trouble. */
@ApplicationScoped
public class GatherTroubles {

  private static final Logger LOG = Logger.getLogger(GatherTroubles.class.getName());

  private final Links links;
  private final Accommodations accommodations;
  private final RiskInMails risk;

  @Inject
  public GatherTroubles(Links links, Accommodations accommodations, RiskInMails risk) {
    this.links = links;
    this.accommodations = accommodations;
    this.risk = risk;
  }

  /**
   * What there is to tell about a trouble.
   *
   * @param incident the trouble
   * @return with its link, should it still be there
   */
  public Trouble of(Incident incident) {
    Optional<Link> link =
        incident.linkId().isPresent()
            ? links.find(incident.linkId().getAsLong())
            : Optional.empty();
    return new Trouble(
        incident, link, link.map(Link::unit).map(this::place).orElse(""), Optional.empty());
  }

  /**
   * The same with the nights at risk.
   *
   * @param trouble the trouble
   * @return with its report, where there is one
   */
  public Trouble withRisk(Trouble trouble) {
    return new Trouble(
        trouble.incident(), trouble.link(), trouble.place(), riskOf(trouble.incident()));
  }

  private Optional<RiskReport> riskOf(Incident incident) {
    try {
      return risk.of(incident);
    } catch (RuntimeException failed) {
      FaultLog.log(LOG, Level.SEVERE, "A mail goes without the nights at risk", failed);
      return Optional.empty();
    }
  }

  /**
   * What a unit is called.
   *
   * @param unit the unit
   * @return its accommodation's name and its own
   */
  public String place(UnitId unit) {
    return accommodations.place(unit);
  }
}
