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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks every second how the database is, on a thread of its own: the other timers wait for the
 * database, and a scheduled task would end for good when a provider suspends the server. The
 * deployment waits for nothing: it is there at once, and says not now.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class GateTimer {

  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  @Inject private Opening opening;
  @Resource private ManagedThreadFactory threads;

  private volatile boolean over;
  private Thread thread;

  /** Begins to look. */
  @PostConstruct
  public void start() {
    thread = threads.newThread(this::lookOn);
    thread.start();
  }

  /** Looks no more. */
  @PreDestroy
  public void stop() {
    over = true;
    thread.interrupt();
  }

  private void lookOn() {
    while (!over) {
      opening.look();
      LockSupport.parkNanos(PAUSE);
    }
  }
}
