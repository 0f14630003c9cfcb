package ee.hbook.availability;

import ee.hbook.accommodation.Grain;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** At which moments something that is let by the hour may begin and end. */
public final class Moments {

  private Moments() {}

  /**
   * What a person wants to take.
   *
   * @param start its first moment on the property's clock
   * @param end the first moment after it
   * @param zone the property's zone
   * @return the span
   * @throws InvalidInput naming {@code start} or {@code end}: off the quarter hour, in an hour that
   *     the clocks leave out, too far away, or not in order
   */
  public static Span span(LocalDateTime start, LocalDateTime end, ZoneId zone) {
    check("start", start, zone);
    check("end", end, zone);
    if (!end.isAfter(start)) {
      throw new InvalidInput("end", Saying.of("refusal_end"));
    }
    return new Span(start, end);
  }

  private static void check(String field, LocalDateTime moment, ZoneId zone) {
    LocalDate day = moment.toLocalDate();
    if (day.isBefore(LocalDate.EPOCH) || day.isAfter(Nights.LAST)) {
      throw new InvalidInput(field, Saying.of("refusal_day_range"));
    }
    if (!Grain.QUARTER_HOUR.isOn(moment)) {
      throw new InvalidInput(field, Saying.of("refusal_quarter_hour"));
    }
    if (zone.getRules().getValidOffsets(moment).isEmpty()) {
      throw new InvalidInput(field, Saying.of("refusal_no_such_hour"));
    }
  }
}
