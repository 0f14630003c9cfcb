package ee.hbook.ical.timer;

import ee.hbook.ical.application.RememberReads;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Stores the reads that each node has only counted so far, every minute and when it stops. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class FeedReadsTimer {

  @Inject private RememberReads rememberReads;

  /** Stores them. */
  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  @PreDestroy
  public void store() {
    rememberReads.store();
  }
}
