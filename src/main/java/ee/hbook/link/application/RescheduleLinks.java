package ee.hbook.link.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.settings.FrequencyChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets a new frequency count at once, as HBook does since 2.0. */
@ApplicationScoped
public class RescheduleLinks {

  private final LinkStore links;

  @Inject
  public RescheduleLinks(LinkStore links) {
    this.links = links;
  }

  /**
   * Counts the new frequency from each link's last attempt; one never tried, or in trouble, keeps
   * its time.
   *
   * @param change the new frequency
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reschedule(@Observes FrequencyChanged change) {
    for (Link link : links.all()) {
      link.lastAttempt()
          .filter(attempt -> link.health().isSettled())
          .map(attempt -> attempt.plus(change.frequency()))
          .ifPresent(due -> links.update(link.dueAt(due)));
    }
  }
}
