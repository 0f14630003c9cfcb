package ee.hbook.house;

import ee.hbook.config.Background;

/** What nobody shall wait for is done at once: a test has one thread and one clock. */
final class AtOnce extends Background {

  @Override
  public void start(Runnable work) {
    work.run();
  }
}
