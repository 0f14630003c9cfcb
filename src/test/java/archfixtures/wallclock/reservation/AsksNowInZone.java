package archfixtures.wallclock.reservation;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks a rule on purpose. */
public class AsksNowInZone {
  LocalDate day(ZoneId zone) {
    return LocalDate.now(zone);
  }
}
