package ee.hbook.ical.http;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/** The end of a download's time: whatever request runs then is broken off. */
final class Deadline implements AutoCloseable {

  private final ScheduledFuture<?> alarm;
  private @Nullable HttpUriRequestBase running;
  private boolean over;

  Deadline(Duration time, ScheduledExecutorService scheduler) {
    alarm = scheduler.schedule(this::expire, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Has this request broken off when the time is over, at once if it is over already. */
  synchronized void watch(HttpUriRequestBase request) {
    running = request;
    if (over) {
      request.cancel();
    }
  }

  synchronized boolean isOver() {
    return over;
  }

  Duration left() {
    return Duration.ofMillis(Math.max(0, alarm.getDelay(TimeUnit.MILLISECONDS)));
  }

  private synchronized void expire() {
    over = true;
    if (running != null) {
      running.cancel();
    }
  }

  @Override
  public void close() {
    alarm.cancel(false);
  }
}
