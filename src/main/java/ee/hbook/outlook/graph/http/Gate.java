package ee.hbook.outlook.graph.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many calls at once go to one mailbox. Told that it is too much, it lets half as many go,
 * and none for a while; when that goes well for some time, one more.
 */
final class Gate {

  private static final int CALM = 20;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 6;

  private final int most;
  private int limit;
  private int inside;
  private int calm;
  private int refusals;
  private long notBefore = System.nanoTime();

  Gate(int most) {
    this.most = most;
    this.limit = most;
  }

  /**
   * Waits for a turn; who gets one has to leave.
   *
   * @param patience for how long at most
   * @return empty when it came; else for how long nobody is let in, as far as that is known
   */
  synchronized Optional<Duration> enter(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      long now = System.nanoTime();
      long pause = notBefore - now;
      if (pause <= 0 && inside < limit) {
        inside++;
        return Optional.empty();
      }
      long left = deadline - now;
      if (pause > left || left <= 0) {
        return Optional.of(Duration.ofNanos(Math.max(pause, TimeUnit.SECONDS.toNanos(1))));
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, pause > 0 ? pause : left));
    }
  }

  /** Lets the next one go. */
  synchronized void leave() {
    inside--;
    notifyAll();
  }

  /** A call went well. */
  synchronized void welcome() {
    refusals = 0;
    calm++;
    if (calm >= CALM && limit < most) {
      limit++;
      calm = 0;
      notifyAll();
    }
  }

  /**
   * It was too much.
   *
   * @param asked how long the mailbox wants to be left alone, when it says so
   * @return how long it is left alone
   */
  synchronized Duration tooMuch(Optional<Duration> asked) {
    limit = Math.max(1, limit / 2);
    calm = 0;
    Duration pause = asked.orElseGet(this::growing);
    refusals = Math.min(DOUBLINGS, refusals + 1);
    notBefore = Math.max(notBefore, System.nanoTime() + pause.toNanos());
    return pause;
  }

  private Duration growing() {
    Duration pause = Duration.ofSeconds(1L << refusals);
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
