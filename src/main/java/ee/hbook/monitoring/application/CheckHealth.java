package ee.hbook.monitoring.application;

import static java.util.stream.Collectors.joining;

import ee.hbook.config.Background;
import ee.hbook.config.FaultLog;
import ee.hbook.config.Release;
import ee.hbook.config.gate.Gate;
import ee.hbook.config.house.ThisHouse;
import ee.hbook.config.node.application.KeepNodeAlive;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.monitoring.Health;
import ee.hbook.monitoring.StoredCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  /**
   * Those who ask give up soon; a pool that cannot connect takes ten seconds and more to say so.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final String VERSION = "version";

  /** A node writes that it is there every five seconds. */
  private static final Duration LONGEST_WITHOUT_WRITING = Duration.ofSeconds(30);

  private final Pulse pulse;
  private final KeepNodeAlive node;
  private final StoredCounts stored;
  private final FailingHooks failingHooks;
  private final Background background;
  private final Gate gate;
  private final AtomicBoolean reached = new AtomicBoolean(true);
  private CompletableFuture<String> asked = CompletableFuture.completedFuture("");

  @Inject
  public CheckHealth(
      Pulse pulse,
      KeepNodeAlive node,
      StoredCounts stored,
      FailingHooks failingHooks,
      Background background,
      Gate gate) {
    this.pulse = pulse;
    this.node = node;
    this.stored = stored;
    this.failingHooks = failingHooks;
    this.background = background;
    this.gate = gate;
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
        Map.of(
            "secondsSinceLastTick",
            Long.toString(silence.toSeconds()),
            VERSION,
            Release.OURS.version()));
  }

  /**
   * Whether the database answers, has our tables and can be written, as it cannot on a full disk.
   * Names the hooks that are left out, which is no reason to send requests elsewhere: without them
   * the house does what HBook does.
   *
   * @return down while it does not
   */
  public Health ready() {
    if (!gate.isOpen()) {
      return database(false, "reason", gate.whyClosed().words());
    }
    try {
      String migratedTo = answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      reached.set(true);
      return node.silence().compareTo(LONGEST_WITHOUT_WRITING) < 0
          ? database(true, "migratedTo", migratedTo)
          : database(false, "reason", "cannot be written");
    } catch (ExecutionException unreachable) {
      sayOnce(unreachable);
      return database(false, "reason", "not reached");
    } catch (TimeoutException slow) {
      sayOnce(slow);
      return database(false, "reason", "no answer within " + PATIENCE.toSeconds() + " s");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return database(false, "reason", "the server stops");
    }
  }

  /** However many ask, one thread waits for a database that does not answer. */
  private synchronized CompletableFuture<String> answer() {
    if (asked.isDone()) {
      CompletableFuture<String> answer = new CompletableFuture<>();
      asked = answer;
      try {
        background.start(() -> ask(answer));
      } catch (RuntimeException noThread) {
        answer.completeExceptionally(noThread);
      }
    }
    return asked;
  }

  private void ask(CompletableFuture<String> answer) {
    try {
      answer.complete(stored.migratedTo());
    } catch (RuntimeException unreachable) {
      answer.completeExceptionally(unreachable);
    } finally {
      answer.completeExceptionally(new IllegalStateException("It was not asked to the end"));
    }
  }

  private void sayOnce(Throwable why) {
    if (reached.getAndSet(false)) {
      FaultLog.log(
          LOG, Level.SEVERE, "The database does not answer; said once until it does.", why);
    }
  }

  private Health database(boolean up, String found, String what) {
    Map<String, String> data = new HashMap<>();
    data.put(found, what);
    data.put(VERSION, Release.OURS.version());
    if (ThisHouse.OURS.isNamed()) {
      data.put("house", ThisHouse.OURS.name());
    }
    List<HookFault> faults = failingHooks.all();
    if (!faults.isEmpty()) {
      data.put("hooksLeftOut", faults.stream().map(HookFault::line).collect(joining("; ")));
    }
    return new Health("hbook-database", up, data);
  }
}
