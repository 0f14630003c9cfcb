package ee.hbook.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the application, in UTC and whole milliseconds. In demo mode it can be set; it
 * then runs on from there.
 */
@ApplicationScoped
public class ApplicationClock {

  private static final Duration REST = Duration.ofSeconds(5);

  private volatile Instant jumped = Instant.EPOCH;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final Clock ticking = Clock.tickMillis(java.time.ZoneOffset.UTC);

  /**
   * The clock for everyone who asks the time.
   *
   * @return a clock in UTC that follows {@link #jumpTo}
   */
  @Produces
  @Dependent
  public Clock clock() {
    return new Shifted(ticking, ahead);
  }

  /**
   * Sets the time. Only demo mode offers this.
   *
   * @param now what the clock shows from this moment on
   */
  public void jumpTo(Instant now) {
    jumped = ticking.instant();
    ahead.set(Duration.between(ticking.instant(), now));
  }

  /**
   * What the machine's own clock shows, for whoever checks that.
   *
   * @return the time, also while another one is set
   */
  public Instant machineTime() {
    return ticking.instant();
  }

  /**
   * Whether the time was set within the last five seconds. Whoever sets it poll by poll wants to
   * run the links himself; what runs on its own rests meanwhile.
   *
   * @return never true outside demo mode
   */
  public boolean hasJustJumped() {
    return ticking.instant().isBefore(jumped.plus(REST));
  }

  private static final class Shifted extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    Shifted(Clock base, AtomicReference<Duration> ahead) {
      this.base = base;
      this.ahead = ahead;
    }

    @Override
    public java.time.ZoneId getZone() {
      return base.getZone();
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return new Shifted(base.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
      return base.instant().plus(ahead.get());
    }
  }
}
