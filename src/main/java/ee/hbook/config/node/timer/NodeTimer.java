package ee.hbook.config.node.timer;

import ee.hbook.config.FaultLog;
import ee.hbook.config.OneTurn;
import ee.hbook.config.gate.timer.WhileOpen;
import ee.hbook.config.node.application.KeepNodeAlive;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every few seconds this node says that it is there. */
@Singleton
@Startup
@Interceptors(WhileOpen.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
public class NodeTimer {

  private static final Logger LOG = Logger.getLogger(NodeTimer.class.getName());

  private final OneTurn turn = new OneTurn();

  @Inject private KeepNodeAlive keepNodeAlive;

  /** Says it, and notes that it could; that it could not is told by the health of this node. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void tick() {
    turn.take(
        () -> {
          try {
            keepNodeAlive.beat();
            keepNodeAlive.kept();
          } catch (RuntimeException failed) {
            FaultLog.log(LOG, Level.FINE, "This node could not say that it is there", failed);
          }
        });
  }

  /** The house may be deployed again at once. */
  @PreDestroy
  public void stop() {
    try {
      keepNodeAlive.leave();
    } catch (RuntimeException failed) {
      FaultLog.log(LOG, Level.FINE, "This node could not say that it goes", failed);
    }
  }
}
