package ee.hbook.outlook.notice.timer;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.OneTurn;
import ee.hbook.config.TickNow;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.outlook.notice.application.KeepSubscriptions;
import ee.hbook.outlook.notice.application.LookAtRooms;
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

/**
 * Keeps subscriptions, and follows notices that were left. Every node does; one at a time keeps.
 */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class NoticeTimer {

  private final OneTurn turn = new OneTurn();

  @Inject private KeepSubscriptions keepSubscriptions;
  @Inject private LookAtRooms lookAtRooms;
  @Inject private ApplicationClock clock;

  /** Keeps what is to be kept. */
  @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
  public void tick() {
    if (!clock.hasJustJumped()) {
      keep();
    }
  }

  /** Keeps it when all that comes by the clock is to come. */
  public void tickNow(@Observes @Priority(TickNow.LINKS) TickNow asked) {
    keep();
  }

  private void keep() {
    turn.take(
        () -> {
          lookAtRooms.lookAtLeft();
          keepSubscriptions.run();
        });
  }
}
