package ee.hbook.config.gate.timer;

import ee.hbook.config.gate.application.Opening;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks every second how the database is, on a thread that the other timers cannot take: they wait
 * for the database. The deployment does not: it is there at once, and says not now.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class GateTimer {

  private static final long SECOND = 1;

  @Inject private Opening opening;
  @Resource private ManagedScheduledExecutorService threads;

  private ScheduledFuture<?> looks;

  /** Begins to look. */
  @PostConstruct
  public void start() {
    looks = threads.scheduleWithFixedDelay(opening::look, 0, SECOND, TimeUnit.SECONDS);
  }

  /** Looks no more. */
  @PreDestroy
  public void stop() {
    looks.cancel(true);
  }
}
