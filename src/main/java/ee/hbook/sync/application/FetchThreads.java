package ee.hbook.sync.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads on which calendars are fetched: one for each, since all they do is wait. */
@ApplicationScoped
public class FetchThreads {

  /**
   * Opens threads for the calendars of one round.
   *
   * @return an executor; to be closed when the round is over
   */
  public ExecutorService open() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }
}
