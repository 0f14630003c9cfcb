package graphsim.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time in the simulation: another clock, ahead of which it can be put. */
public final class SimClock {

  private static final int TICK_NANOS = 100;

  private final Clock base;
  private Duration ahead = Duration.ZERO;
  private Instant last = Instant.MIN;

  /** Goes as the other clock goes; a fixed one stands until it is advanced. */
  public SimClock(Clock base) {
    this.base = base;
  }

  /** What time it is, to the microsecond. */
  public Instant now() {
    return base.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  /** The time of a change: later than that of every change before, if only by a tick. */
  public Instant stamp() {
    Instant now = now();
    last = now.isAfter(last) ? now : last.plusNanos(TICK_NANOS);
    return last;
  }

  /** Puts it forward. */
  public void advance(Duration by) {
    ahead = ahead.plus(by);
  }
}
