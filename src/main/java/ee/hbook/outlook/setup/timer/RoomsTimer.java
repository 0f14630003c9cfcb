package ee.hbook.outlook.setup.timer;

import ee.hbook.config.ApplicationClock;
import ee.hbook.config.OneTurn;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.outlook.setup.application.RefreshRooms;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Lets rooms be looked for, where it is time. Every node ticks; a look is taken by one. */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class RoomsTimer {

  private final OneTurn turn = new OneTurn();

  @Inject private RefreshRooms refreshRooms;
  @Inject private ApplicationClock clock;

  /** Looks, where it is time. */
  @Schedule(hour = "*", minute = "*", second = "10/20", persistent = false)
  public void tick() {
    if (!clock.hasJustJumped()) {
      turn.take(refreshRooms::whenDue);
    }
  }
}
