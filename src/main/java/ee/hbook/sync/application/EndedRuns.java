package ee.hbook.sync.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a person who asks for a run wait for the one that is under way. */
@ApplicationScoped
public class EndedRuns {

  private final Lock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();

  /** Says that runs of this node are over. */
  public void announce() {
    lock.lock();
    try {
      ended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until a run of this node is over.
   *
   * @param most how long at most; another node's runs end without a word
   * @return false when the thread was interrupted, which it still is then
   */
  public boolean await(Duration most) {
    lock.lock();
    try {
      boolean announced = ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
      return announced || !Thread.currentThread().isInterrupted();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
