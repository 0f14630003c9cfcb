package ee.hbook.monitoring.application;

import ee.hbook.monitoring.Health;
import ee.hbook.monitoring.StoredCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers the two questions of an orchestrator: would a restart help, and may requests be sent
 * here. Neither looks at links: a calendar that fails is not the fault of this process.
 */
@ApplicationScoped
public class CheckHealth {

  /**
   * A tick is over within seconds; one that reads hundreds of slow calendars gives a sign with each
   * of them, and no calendar may take longer than a few minutes.
   */
  static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

  private static final Logger LOG = Logger.getLogger(CheckHealth.class.getName());

  private final Pulse pulse;
  private final StoredCounts stored;
  private final AtomicBoolean reached = new AtomicBoolean(true);

  /**
   * Checks this node.
   *
   * @param pulse tells whether the timer ticks
   * @param stored reaches the database
   */
  @Inject
  public CheckHealth(Pulse pulse, StoredCounts stored) {
    this.pulse = pulse;
    this.stored = stored;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected CheckHealth() {
    this(null, null);
  }

  /**
   * Whether the synchronisation of this node ticks. Asks no database: without one it ticks and
   * fails, and a restart would change nothing.
   *
   * @return down when only a restart helps
   */
  public Health live() {
    Duration silence = pulse.silence();
    return new Health(
        "hbook-synchronization",
        silence.compareTo(LONGEST_SILENCE) < 0,
        Map.of("secondsSinceLastTick", Long.toString(silence.toSeconds())));
  }

  /**
   * Whether the database answers and has our tables.
   *
   * @return down while it does not
   */
  public Health ready() {
    try {
      String migratedTo = stored.migratedTo();
      reached.set(true);
      return new Health("hbook-database", true, Map.of("migratedTo", migratedTo));
    } catch (RuntimeException unreachable) {
      if (reached.getAndSet(false)) {
        LOG.log(
            Level.SEVERE, "The database does not answer; said once until it does.", unreachable);
      }
      return new Health("hbook-database", false, Map.of("reason", "not reached"));
    }
  }
}
