package ee.hbook.config.gate.application;

import ee.hbook.config.FaultLog;
import ee.hbook.config.gate.Closed;
import ee.hbook.config.gate.Database;
import ee.hbook.config.gate.Gate;
import ee.hbook.config.gate.HouseReady;
import ee.hbook.config.gate.StaysClosed;
import ee.hbook.config.gate.Tenancy;
import ee.hbook.config.gate.Unreachable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

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
  private final Tenancy tenancy;
  private final Event<HouseReady> ready;
  private final Gate gate;
  private final AtomicReference<@Nullable Closed> told = new AtomicReference<>();

  @Inject
  public Opening(Database database, Tenancy tenancy, Event<HouseReady> ready, Gate gate) {
    this.database = database;
    this.tenancy = tenancy;
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
        tenancy.look();
        database.migrate();
        tenancy.moveIn();
        ready.fire(new HouseReady());
      }
      gate.answered(true);
      told.set(null);
    } catch (RuntimeException | Error failed) {
      StaysClosed.causeOf(failed).ifPresentOrElse(this::tell, () -> tell(failed, opened));
    }
  }

  private void tell(StaysClosed reason) {
    if (staysClosed(reason.why())) {
      LOG.severe(reason.getMessage());
    }
  }

  private void tell(Throwable failed, boolean opened) {
    boolean away = opened || Unreachable.isCauseOf(failed);
    if (staysClosed(away ? Closed.AWAY : Closed.NOT_UP_TO_DATE)) {
      FaultLog.log(LOG, Level.SEVERE, opened ? AWAY : NOT_YET, failed);
    }
  }

  /** Each reason is told once, until it is another one. */
  private boolean staysClosed(Closed why) {
    gate.stayClosed(why);
    return told.getAndSet(why) != why;
  }
}
