package ee.hbook.config.gate;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets those in who need the database. It is closed at first, and whenever the database does not
 * answer in time. There are fewer places behind it than threads before it: however long those
 * inside have to wait, somebody can still be told that it is closed. All methods are safe for
 * parallel use.
 */
public final class Gate {

  /** A database that needs longer than this for nothing at all does not answer. */
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Whoever finds no place in this time comes another time. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static final long LOOK_AGAIN_MILLIS = 250;

  private final int places;
  private final LongSupplier nanos;
  private int inside;
  private Closed closed = Closed.STARTING;
  private boolean opened;
  private boolean reached;
  private boolean asking;
  private long askedAt;

  /**
   * A gate that is closed.
   *
   * @param places how many may be inside at once
   * @param nanos a clock that only goes on, in nanoseconds
   */
  public Gate(int places, LongSupplier nanos) {
    this.places = places;
    this.nanos = nanos;
  }

  /** The database is asked now. */
  public synchronized void asks() {
    asking = true;
    askedAt = nanos.getAsLong();
  }

  /**
   * It was asked.
   *
   * @param well whether it answered; what it answers late counts, too
   */
  public synchronized void answered(boolean well) {
    asking = false;
    reached = well;
    opened |= well;
    closed = Closed.AWAY;
    notifyAll();
  }

  /**
   * It was asked, and the house stays closed.
   *
   * @param why what stands in the way
   */
  public synchronized void stayClosed(Closed why) {
    answered(false);
    closed = why;
  }

  /**
   * Why it is closed, if it is.
   *
   * @return what was found last
   */
  public synchronized Closed whyClosed() {
    return closed;
  }

  /**
   * Whether the house can answer.
   *
   * @return false from the start on, and while the database is away
   */
  public synchronized boolean isOpen() {
    return reached && !(asking && since(askedAt) > PATIENCE.toNanos());
  }

  /**
   * Whether it was ever open.
   *
   * @return false while the house starts
   */
  public synchronized boolean hasOpened() {
    return opened;
  }

  /**
   * Takes a place, and waits for one where all are taken.
   *
   * @return false when it is closed, or no place became free in time; then {@link #leave} must not
   *     be called
   */
  public synchronized boolean enter() {
    long begin = nanos.getAsLong();
    while (isOpen() && since(begin) < LONGEST_WAIT.toNanos()) {
      if (inside < places) {
        inside++;
        return true;
      }
      try {
        wait(LOOK_AGAIN_MILLIS);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  /** Gives a place back. */
  public synchronized void leave() {
    inside--;
    notifyAll();
  }

  private long since(long begin) {
    return nanos.getAsLong() - begin;
  }
}
