package ee.hbook.feed.reads.application;

import ee.hbook.feed.reads.RefusedRead;
import ee.hbook.feed.reads.RefusedReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Puts refused requests on record, each in a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StoreRefusedReads {

  private final RefusedReads refused;

  @Inject
  public StoreRefusedReads(RefusedReads refused) {
    this.refused = refused;
  }

  /**
   * As {@link RefusedReads#add}.
   *
   * @param counted what was counted
   */
  public void add(RefusedRead counted) {
    refused.add(counted);
  }

  /**
   * Forgets what is older than it is kept.
   *
   * @param today the day in UTC
   */
  public void forgetOld(LocalDate today) {
    refused.forgetBefore(today.minusDays(RefusedReads.DAYS_KEPT));
  }
}
