package ee.hbook.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Does what nobody shall wait for, on a thread of the container. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class Background {

  @Resource private ManagedExecutorService threads;

  /**
   * Starts work and comes back at once.
   *
   * @param work brings its own transactions, and tells by itself what came of it
   */
  public void start(Runnable work) {
    threads.execute(work);
  }
}
