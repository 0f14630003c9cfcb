package ee.hbook.ical.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets a few downloads at a time go to one host, and not too many in all, in the order in which
 * they came. Who waits has not begun yet, so that a slow host costs its others no time of their
 * own.
 */
final class Turns {

  private final Map<String, Line> lines = new ConcurrentHashMap<>();
  private final int perHost;
  private final Semaphore inAll;

  Turns(int perHost, int inAll) {
    this.perHost = perHost;
    this.inAll = new Semaphore(inAll, true);
  }

  /**
   * Waits for a turn.
   *
   * @param host to this host
   * @param patience for how long at most until it may go to the host, and again until it may go at
   *     all
   * @return the turn, to be closed; null when it did not come
   */
  @Nullable Turn await(String host, Duration patience) throws InterruptedException {
    Semaphore line = join(host);
    boolean first = false;
    boolean ready = false;
    try {
      first = line.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
      ready = first && inAll.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      if (!ready) {
        leave(host, line, first);
      }
    }
    return ready ? () -> done(host, line) : null;
  }

  private void done(String host, Semaphore line) {
    inAll.release();
    leave(host, line, true);
  }

  private Semaphore join(String host) {
    return lines.merge(host, new Line(new Semaphore(perHost, true), 1), Line::grow).permits();
  }

  private void leave(String host, Semaphore line, boolean hadTurn) {
    if (hadTurn) {
      line.release();
    }
    lines.computeIfPresent(host, (name, known) -> known.shrink());
  }

  /** Closing it lets the next one go. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** Those who wait for a host or are there; forgotten with the last of them. */
  private record Line(Semaphore permits, int length) {

    Line grow(Line one) {
      return new Line(permits, length + one.length);
    }

    @Nullable Line shrink() {
      return length == 1 ? null : new Line(permits, length - 1);
    }
  }
}
