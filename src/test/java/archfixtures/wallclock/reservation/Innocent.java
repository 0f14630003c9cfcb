package archfixtures.wallclock.reservation;

import java.time.Clock;
import java.time.LocalDate;

/** Keeps the rule. */
public class Innocent {
  LocalDate day(Clock clock) {
    return LocalDate.now(clock);
  }
}
