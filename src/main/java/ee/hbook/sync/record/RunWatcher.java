package ee.hbook.sync.record;

import ee.hbook.link.Link;

/** Is told how the runs of several links get on; quick, and from any thread. */
public interface RunWatcher {

  /** Watches nothing. */
  RunWatcher NOBODY =
      new RunWatcher() {
        @Override
        public void reading(Link link) {
          // Nobody wants to know.
        }

        @Override
        public void done(Link link, SyncReport report) {
          // Nobody wants to know.
        }
      };

  /**
   * A calendar is being fetched.
   *
   * @param link the link
   */
  void reading(Link link);

  /**
   * A run is over. What found nothing new is told twice: at once, and again when its events are
   * counted.
   *
   * @param link the link
   * @param report what the run did
   */
  void done(Link link, SyncReport report);
}
