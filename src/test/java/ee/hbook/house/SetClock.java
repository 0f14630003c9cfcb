package ee.hbook.house;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock in UTC that stands until it is set. */
public final class SetClock extends Clock {

  private volatile Instant now;

  /** Begins at a moment. */
  public SetClock(Instant now) {
    this.now = now;
  }

  /** Sets it. */
  public void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Everybody asks in UTC.");
  }
}
