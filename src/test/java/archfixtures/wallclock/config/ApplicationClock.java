package archfixtures.wallclock.config;

import java.time.Clock;

/** The one clock may ask. */
public class ApplicationClock {
  Clock clock() {
    return Clock.systemUTC();
  }
}
