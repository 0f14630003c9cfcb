package ee.hbook.sync.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The room that all calendars which are read at one time have together, from their bytes until they
 * are followed, so that forty large ones take no more memory than a few. A calendar is in a {@link
 * Stay}, and what does not fit waits.
 */
@ApplicationScoped
public class CalendarRoom {

  /** A calendar of more bytes is a large one; almost none is. */
  public static final int SMALL = 256_000;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int BYTES_A_PERMIT = 1_000;
  private static final int PERMITS = 8_000;

  /** What one large calendar may come to while it is read and followed, in bytes. */
  private static final long A_LARGE_ONE = 400_000_000;

  private static final ThreadLocal<@Nullable Stay> HERE = new ThreadLocal<>();

  private final Semaphore small;
  private final Semaphore large;
  private final Duration patience;

  /** As large as this machine allows: one large calendar at a time in half a gigabyte. */
  public CalendarRoom() {
    this(PERMITS, (int) Math.clamp(Runtime.getRuntime().maxMemory() / A_LARGE_ONE, 1, 4), PATIENCE);
  }

  /**
   * A room of a given size.
   *
   * @param kilobytes how much all small calendars may come to
   * @param largeOnes how many large ones there may be
   * @param patience for how long is waited at most
   */
  CalendarRoom(int kilobytes, int largeOnes, Duration patience) {
    this.small = new Semaphore(kilobytes, true);
    this.large = new Semaphore(largeOnes, true);
    this.patience = patience;
  }

  /**
   * Begins a stay of what this thread reads. One within another is the same; the outer one ends it.
   *
   * @return the stay, to be closed
   */
  public Stay stay() {
    return stay(patience);
  }

  /**
   * The same for whoever waits longer, or not as long.
   *
   * @param most for how long it waits until there is room
   * @return the stay, to be closed
   */
  public Stay stay(Duration most) {
    Stay outer = HERE.get();
    if (outer != null) {
      return new Stay(outer, most);
    }
    Stay stay = new Stay(null, most);
    HERE.set(stay);
    return stay;
  }

  /** What a calendar takes of the room. It may be closed on another thread once it was left. */
  public final class Stay implements AutoCloseable {

    private final @Nullable Stay outer;
    private final Duration most;
    private int permits;
    private boolean isLarge;

    private Stay(@Nullable Stay outer, Duration most) {
      this.outer = outer;
      this.most = most;
    }

    /**
     * Takes room for a calendar that is there.
     *
     * @param bytes its size
     * @return false when there is none in time
     */
    public boolean takes(int bytes) {
      if (outer != null) {
        return outer.takes(bytes);
      }
      if (isLarge || permits > 0) {
        return true;
      }
      if (bytes > SMALL) {
        return takesLarge();
      }
      int wanted = bytes / BYTES_A_PERMIT + 1;
      boolean taken = acquired(small, wanted);
      permits = taken ? wanted : 0;
      return taken;
    }

    /**
     * Takes the room of a large calendar, before it is there.
     *
     * @return false when there is none in time
     */
    public boolean takesLarge() {
      if (outer != null) {
        return outer.takesLarge();
      }
      isLarge = isLarge || acquired(large, 1);
      return isLarge;
    }

    /**
     * Whether it has the room of a large calendar.
     *
     * @return true for one that takes its time to be followed, too
     */
    public boolean isLarge() {
      return outer == null ? isLarge : outer.isLarge();
    }

    /** This thread has no more to do with it; somebody else closes it. */
    public void leave() {
      HERE.remove();
    }

    @Override
    public void close() {
      if (outer != null) {
        return;
      }
      if (HERE.get() == this) {
        HERE.remove();
      }
      small.release(permits);
      large.release(isLarge ? 1 : 0);
      permits = 0;
      isLarge = false;
    }

    private boolean acquired(Semaphore room, int wanted) {
      try {
        return room.tryAcquire(wanted, most.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
