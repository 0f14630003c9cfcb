package ee.hbook.config.gate.application;

import ee.hbook.config.FaultLog;
import ee.hbook.config.NewerData;
import ee.hbook.config.gate.Database;
import ee.hbook.config.gate.Gate;
import ee.hbook.config.gate.HouseReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens the house as soon as its tables are up to date, closes it while the database does not
 * answer, and opens it again. One thread looks; nobody else waits to find out.
 */
@ApplicationScoped
public class Opening {

  private static final Logger LOG = Logger.getLogger(Opening.class.getName());
  private static final String NOT_YET =
      "The database cannot be reached or brought up to date: HBook answers 503 and tries again;"
          + " said once.";
  private static final String AWAY = "The database does not answer; said once until it does.";

  private final Database database;
  private final Event<HouseReady> ready;
  private final Gate gate;
  private final AtomicBoolean well = new AtomicBoolean(true);

  @Inject
  public Opening(Database database, Event<HouseReady> ready, Gate gate) {
    this.database = database;
    this.ready = ready;
    this.gate = gate;
  }

  /** Looks how the database is. To be called every second or so, by one thread. */
  @ActivateRequestContext
  public void look() {
    boolean opened = gate.hasOpened();
    gate.asks();
    try {
      if (opened) {
        database.reach();
      } else {
        database.migrate();
        ready.fire(new HouseReady());
      }
      gate.answered(true);
      well.set(true);
    } catch (NewerData newer) {
      gate.answered(false);
      if (well.getAndSet(false)) {
        LOG.severe(newer.getMessage());
      }
    } catch (RuntimeException | Error failed) {
      gate.answered(false);
      if (well.getAndSet(false)) {
        FaultLog.log(LOG, Level.SEVERE, opened ? AWAY : NOT_YET, failed);
      }
    }
  }
}
