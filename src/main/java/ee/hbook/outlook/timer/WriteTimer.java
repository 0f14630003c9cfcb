package ee.hbook.outlook.timer;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.OneTurn;
import ee.hbook.config.TickNow;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.outlook.application.WriteMeetings;
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
 * Writes to Outlook every few seconds what has changed here. Every node does; leases in the
 * database see to it that each meeting is written once.
 */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class WriteTimer {

  private final OneTurn turn = new OneTurn();

  @Inject private WriteMeetings writeMeetings;
  @Inject private ApplicationClock clock;

  /** Writes what is due. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void tick() {
    if (!clock.hasJustJumped()) {
      turn.take(writeMeetings::run);
    }
  }

  /**
   * Writes it when all that comes by the clock is to come: also what was booked since a turn began
   * that is not over.
   *
   * @param asked asks for it
   */
  public void tickNow(@Observes @Priority(TickNow.LINKS) TickNow asked) {
    writeMeetings.run();
  }
}
