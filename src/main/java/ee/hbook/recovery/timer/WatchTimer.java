package ee.hbook.recovery.timer;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.OneTurn;
import ee.hbook.config.TickNow;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.recovery.application.KeepStopSell;
import ee.hbook.recovery.application.WatchHouse;
import ee.hbook.recovery.application.WatchLinks;
import jakarta.annotation.Priority;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Lets the watchdogs look. */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class WatchTimer {

  private final OneTurn turn = new OneTurn();

  @Inject private KeepStopSell keepStopSell;
  @Inject private WatchLinks watchLinks;
  @Inject private WatchHouse watchHouse;
  @Inject private ApplicationClock clock;

  /** Looks, where it is time. */
  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  public void tick() {
    if (!clock.hasJustJumped()) {
      look();
    }
  }

  /** Looks when all that comes by the clock is to come. */
  public void tickNow(@Observes @Priority(TickNow.WATCHDOGS) TickNow asked) {
    look();
  }

  private void look() {
    turn.take(
        () -> {
          keepStopSell.look();
          watchLinks.look();
          watchHouse.look();
        });
  }
}
