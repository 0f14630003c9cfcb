package ee.hbook.outlook.notice.application;

import ee.hbook.config.Background;
import ee.hbook.config.FaultLog;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.SyncReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at rooms of which something was told, at once. Whoever tells never waits for it. A room
 * that waits for its look is not queued twice: notices come in bursts, and a look sees all.
 */
@ApplicationScoped
public class LookAtRooms {

  private static final Logger LOG = Logger.getLogger(LookAtRooms.class.getName());
  private static final int AT_A_TIME = 4;

  /** What was noted so long ago was noted by a node that is gone, or could not be followed. */
  private static final Duration LEFT = Duration.ofSeconds(10);

  private final SubscriptionRecords records;
  private final SynchronizeLink synchronizeLink;
  private final Background background;
  private final Clock clock;
  private final Set<Long> queued = ConcurrentHashMap.newKeySet();
  private final Queue<Long> waiting = new ConcurrentLinkedQueue<>();
  private final Semaphore free = new Semaphore(AT_A_TIME);

  @Inject
  public LookAtRooms(
      SubscriptionRecords records,
      SynchronizeLink synchronizeLink,
      Background background,
      Clock clock) {
    this.records = records;
    this.synchronizeLink = synchronizeLink;
    this.background = background;
    this.clock = clock;
  }

  /**
   * Has rooms looked at, and comes back at once.
   *
   * @param links the numbers of their links; that they are to be looked at is on record
   */
  public void look(Collection<Long> links) {
    links.stream().filter(queued::add).forEach(waiting::add);
    if (!waiting.isEmpty() && free.tryAcquire()) {
      boolean started = false;
      try {
        background.start(this::lookAtAll);
        started = true;
      } finally {
        if (!started) {
          free.release();
        }
      }
    }
  }

  /** Looks at those that were told of and not looked at since. */
  public void lookAtLeft() {
    look(records.unfollowed(clock.instant().minus(LEFT)));
  }

  /** One that is added while the last of these goes home is seen by him on the doorstep. */
  private void lookAtAll() {
    do {
      try {
        for (Long link = waiting.poll(); link != null; link = waiting.poll()) {
          lookAt(link);
        }
      } finally {
        free.release();
      }
    } while (!waiting.isEmpty() && free.tryAcquire());
  }

  /** What fails here is done at the next tick. */
  private void lookAt(long link) {
    // Before the look: what is told during it may be too late for it.
    queued.remove(link);
    try {
      if (records.looking(link) && synchronizeLink.run(link).outcome() == Outcome.BUSY) {
        records.toBeLookedAt(link);
      }
    } catch (RuntimeException failed) {
      FaultLog.log(
          LOG,
          Level.WARNING,
          "A room could not be looked at when Outlook told of it; it is in its turn",
          failed);
    }
  }
}
