package ee.hbook.config;

import java.util.concurrent.atomic.AtomicBoolean;

/** Work that is done at most once at a time: whoever comes while it is being done goes home. */
public final class OneTurn {

  private final AtomicBoolean taken = new AtomicBoolean();

  /**
   * Does the work, unless it is being done.
   *
   * @param work what is to be done; what it throws, the caller gets
   */
  public void take(Runnable work) {
    if (taken.compareAndSet(false, true)) {
      try {
        work.run();
      } finally {
        taken.set(false);
      }
    }
  }
}
