package ee.hbook.monitoring.application;

import ee.hbook.sync.LinksUnchanged;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.TickOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When the synchronisation of this node last gave a sign of life. A tick that fails gives one, too:
 * it will tick again. One that hangs does not.
 */
@ApplicationScoped
public class Pulse {

  // Not the application's clock, which jumps in demo mode.
  private final AtomicLong last = new AtomicLong(System.nanoTime());

  /**
   * The timer ticks.
   *
   * @param tick nothing more
   */
  public void ticks(@Observes TickOver tick) {
    beat();
  }

  /**
   * A long tick gets on.
   *
   * @param run a run of it, or another one
   */
  public void getsOn(@Observes SyncFinished run) {
    beat();
  }

  /**
   * A long tick gets on.
   *
   * @param polls some of its polls, or others
   */
  public void getsOn(@Observes LinksUnchanged polls) {
    beat();
  }

  /**
   * How long nothing was heard.
   *
   * @return since the last sign, or since the start
   */
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - last.get());
  }

  private void beat() {
    last.set(System.nanoTime());
  }
}
