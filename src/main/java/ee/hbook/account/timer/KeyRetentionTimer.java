package ee.hbook.account.timer;

import ee.hbook.account.application.ActOnceByKey;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Once an hour answers that were kept for a day are forgotten, whoever asked for them. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@SuppressWarnings("NullAway.Init")
public class KeyRetentionTimer {

  @Inject private ActOnceByKey actOnceByKey;

  /** Forgets them. */
  @Schedule(hour = "*", minute = "37", persistent = false)
  public void tick() {
    actOnceByKey.forgetOld();
  }
}
