package ee.hbook.notification.application;

import ee.hbook.link.health.Incident;
import ee.hbook.recovery.RiskReport;
import ee.hbook.recovery.application.ReportRisk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The nights at risk for a mail, in a transaction of their own: no fault of theirs undoes a mail.
 */
@ApplicationScoped
public class RiskInMails {

  private final ReportRisk reportRisk;

  @Inject
  public RiskInMails(ReportRisk reportRisk) {
    this.reportRisk = reportRisk;
  }

  /**
   * Which nights are at risk.
   *
   * @param incident the trouble
   * @return empty when it is no link's
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<RiskReport> of(Incident incident) {
    return reportRisk.of(incident);
  }
}
