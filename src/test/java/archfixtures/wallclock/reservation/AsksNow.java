package archfixtures.wallclock.reservation;

import java.time.LocalDate;

/** Breaks a rule on purpose. */
public class AsksNow {
  @SuppressWarnings("JavaTimeDefaultTimeZone")
  LocalDate day() {
    return LocalDate.now();
  }
}
