package archfixtures.wallclock.reservation;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a rule on purpose. */
public class AsksByReference {
  Supplier<Instant> now() {
    return Instant::now;
  }
}
