package ee.hbook.sync.application;

import ee.hbook.config.Background;
import ee.hbook.config.FaultLog;
import ee.hbook.sync.FirstRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at a channel's calendar the moment it has read something new in a feed of ours, before it
 * can have taken that in. Whoever reads never waits for it; a few reads at a time are looked after,
 * the others in their order.
 */
@ApplicationScoped
public class LookWhenRead {

  private static final Logger LOG = Logger.getLogger(LookWhenRead.class.getName());
  private static final int AT_A_TIME = 4;

  private final DecideLooks decideLooks;
  private final SynchronizeLink synchronizeLink;
  private final Background background;
  private final Queue<FirstRead> waiting = new ConcurrentLinkedQueue<>();
  private final Semaphore free = new Semaphore(AT_A_TIME);

  @Inject
  public LookWhenRead(
      DecideLooks decideLooks, SynchronizeLink synchronizeLink, Background background) {
    this.decideLooks = decideLooks;
    this.synchronizeLink = synchronizeLink;
    this.background = background;
  }

  /**
   * Has it looked after, and comes back at once.
   *
   * @param read the read
   */
  public void look(@Observes FirstRead read) {
    waiting.add(read);
    if (free.tryAcquire()) {
      boolean started = false;
      try {
        background.start(this::lookAfterAll);
        started = true;
      } finally {
        if (!started) {
          free.release();
        }
      }
    }
  }

  /** One that is added while the last of these goes home is seen by him on the doorstep. */
  private void lookAfterAll() {
    do {
      try {
        for (FirstRead read = waiting.poll(); read != null; read = waiting.poll()) {
          lookAfter(read);
        }
      } finally {
        free.release();
      }
    } while (!waiting.isEmpty() && free.tryAcquire());
  }

  /** The links stay due: what fails here is done at the next tick. */
  private void lookAfter(FirstRead read) {
    try {
      synchronizeLink.runFree(decideLooks.after(read));
    } catch (RuntimeException failed) {
      FaultLog.log(
          LOG,
          Level.WARNING,
          "A calendar could not be looked at when its channel read unit "
              + read.unit()
              + "; it is in its turn.",
          failed);
    }
  }
}
