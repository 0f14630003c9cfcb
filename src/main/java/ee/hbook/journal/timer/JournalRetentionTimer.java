package ee.hbook.journal.timer;

import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.journal.application.ForgetOldEntries;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Once an hour what is older than the filter says leaves the journal, batch after batch. */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class JournalRetentionTimer {

  private static final int MOST_BATCHES = 100;

  @Inject private ForgetOldEntries forgetOldEntries;

  /** Deletes old entries. */
  @Schedule(hour = "*", minute = "23", persistent = false)
  public void tick() {
    boolean more = true;
    for (int batch = 0; more && batch < MOST_BATCHES; batch++) {
      more = forgetOldEntries.forgetSome();
    }
  }
}
