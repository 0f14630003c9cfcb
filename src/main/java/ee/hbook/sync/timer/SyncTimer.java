package ee.hbook.sync.timer;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.OneTurn;
import ee.hbook.config.TickNow;
import ee.hbook.config.gate.Gate;
import ee.hbook.sync.TickOver;
import ee.hbook.sync.application.SynchronizeLink;
import jakarta.annotation.Priority;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * The tick. Every node ticks on its own; the claims in the database see to it that each due link is
 * run once. A tick that comes while the last one is still at work does nothing.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class SyncTimer {

  private final OneTurn turn = new OneTurn();

  @Inject private SynchronizeLink synchronizeLink;
  @Inject private ApplicationClock clock;
  @Inject private Gate gate;
  @Inject private Event<TickOver> over;

  /** Runs the links that are due. While the house is closed it only says that it ticks. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void tick() {
    turn(gate.isOpen() && !clock.hasJustJumped());
  }

  /** Runs them when all that comes by the clock is to come. */
  public void tickNow(@Observes @Priority(TickNow.LINKS) TickNow asked) {
    turn(true);
  }

  private void turn(boolean runs) {
    turn.take(
        () -> {
          try {
            if (runs) {
              synchronizeLink.runDue();
            }
          } finally {
            over.fire(new TickOver());
          }
        });
  }
}
