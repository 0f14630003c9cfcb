package ee.hbook.account.timer;

import ee.hbook.account.application.ActOnceByKey;
import ee.hbook.config.gate.timer.WhileOpen;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Once an hour answers that were kept for a day are forgotten, whoever asked for them. */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@SuppressWarnings("NullAway.Init")
public class KeyRetentionTimer {

  @Inject private ActOnceByKey actOnceByKey;

  /** Forgets them. */
  @Schedule(hour = "*", minute = "37", persistent = false)
  public void tick() {
    actOnceByKey.forgetOld();
  }
}
