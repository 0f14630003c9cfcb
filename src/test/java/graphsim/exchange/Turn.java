package graphsim.exchange;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One after the other: whoever has the turn may touch the state. */
public final class Turn {

  private final ReentrantLock lock = new ReentrantLock();

  /** Does something with the turn. */
  public <T> T inside(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Gives the turn away while something is done that others have to answer. */
  public <T> T outside(Supplier<T> work) {
    int held = lock.getHoldCount();
    for (int i = 0; i < held; i++) {
      lock.unlock();
    }
    try {
      return work.get();
    } finally {
      for (int i = 0; i < held; i++) {
        lock.lock();
      }
    }
  }
}
