package archfixtures.wallclock.reservation;

import java.time.ZoneId;
import org.threeten.extra.YearWeek;

/** Breaks a rule on purpose. */
public class AsksThreeTen {
  YearWeek week(ZoneId zone) {
    return YearWeek.now(zone);
  }
}
