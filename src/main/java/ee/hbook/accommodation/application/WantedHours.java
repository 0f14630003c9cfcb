package ee.hbook.accommodation.application;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the rules of units by the hour may be. */
final class WantedHours {

  private WantedHours() {}

  /** The rules themselves, or a refusal that names the field. */
  static HourRules checked(HourRules hours) {
    quarter("hours.opens", hours.opens());
    quarter("hours.closes", hours.closes());
    length("hours.shortest", hours.shortest(), HourRules.QUARTER, HourRules.MOST);
    length("hours.longest", hours.longest(), hours.shortest(), HourRules.MOST);
    length(
        "hours.preparationBefore",
        hours.preparation().before(),
        Duration.ZERO,
        HourRules.MOST_PREPARATION);
    length(
        "hours.preparationAfter",
        hours.preparation().after(),
        Duration.ZERO,
        HourRules.MOST_PREPARATION);
    if (hours.windowDays() < 0 || hours.windowDays() > HourRules.MOST_WINDOW_DAYS) {
      throw new InvalidInput(
          "hours.windowDays", Saying.of("refusal_window_days", HourRules.MOST_WINDOW_DAYS));
    }
    return hours;
  }

  private static void quarter(String field, LocalTime time) {
    if (!Grain.QUARTER_HOUR.isOn(LocalDate.EPOCH.atTime(time))) {
      throw new InvalidInput(field, Saying.of("refusal_quarter_hour"));
    }
  }

  private static void length(String field, Duration length, Duration least, Duration most) {
    boolean odd = length.toMinutes() % HourRules.QUARTER.toMinutes() != 0;
    if (odd || length.compareTo(least) < 0 || length.compareTo(most) > 0) {
      throw new InvalidInput(
          field, Saying.of("refusal_minutes_range", least.toMinutes(), most.toMinutes()));
    }
  }
}
