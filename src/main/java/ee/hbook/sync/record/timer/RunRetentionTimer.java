package ee.hbook.sync.record.timer;

import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.sync.record.application.ForgetOldRuns;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Once an hour what is older than the setting says leaves the record, batch after batch. */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class RunRetentionTimer {

  private static final int MOST_BATCHES = 100;

  @Inject private ForgetOldRuns forgetOldRuns;

  /** Deletes old runs. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void tick() {
    boolean more = true;
    for (int batch = 0; more && batch < MOST_BATCHES; batch++) {
      more = forgetOldRuns.forgetSome();
    }
  }
}
