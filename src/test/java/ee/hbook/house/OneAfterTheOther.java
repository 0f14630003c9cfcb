package ee.hbook.house;

import ee.hbook.sync.application.FetchThreads;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Calendars are fetched in the order of their links, so that the same seed tells the same story.
 */
final class OneAfterTheOther extends FetchThreads {

  @Override
  public ExecutorService open() {
    return new OnThisThread();
  }

  /** Does at once what it is given. */
  private static final class OnThisThread extends AbstractExecutorService {

    private boolean closed;

    @Override
    public void execute(Runnable work) {
      work.run();
    }

    @Override
    public void shutdown() {
      closed = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
      closed = true;
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return closed;
    }

    @Override
    public boolean isTerminated() {
      return closed;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return closed;
    }
  }
}
