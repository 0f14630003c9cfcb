package ee.hbook.recovery.timer;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.OneTurn;
import ee.hbook.config.TickNow;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.recovery.application.VerifyLinks;
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
 * Goes on with verifications, a moment after the links were run. Every node ticks on its own; the
 * claims in the database see to it that each is worked at once.
 */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class VerificationTimer {

  private final OneTurn turn = new OneTurn();

  @Inject private VerifyLinks verifyLinks;
  @Inject private ApplicationClock clock;

  /** Goes on. */
  @Schedule(hour = "*", minute = "*", second = "4/15", persistent = false)
  public void tick() {
    if (!clock.hasJustJumped()) {
      goOn();
    }
  }

  /** Goes on when all that comes by the clock is to come. */
  public void tickNow(@Observes @Priority(TickNow.VERIFICATIONS) TickNow asked) {
    goOn();
  }

  private void goOn() {
    turn.take(verifyLinks::goOn);
  }
}
