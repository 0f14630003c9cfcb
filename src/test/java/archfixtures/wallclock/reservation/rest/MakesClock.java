package archfixtures.wallclock.reservation.rest;

import java.time.Clock;

/** Breaks a rule on purpose. */
public class MakesClock {
  Clock clock() {
    return Clock.systemUTC();
  }
}
