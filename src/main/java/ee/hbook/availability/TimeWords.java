package ee.hbook.availability;

import ee.hbook.accommodation.Grain;
import ee.hbook.config.Saying;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When something is booked, in the reader's words. */
public final class TimeWords {

  private static final String END_OF_DAY = "24:00";

  private TimeWords() {}

  /**
   * What a booking takes, by its looks.
   *
   * @param span what it takes
   * @return both days where it goes from midnight to midnight; else the day and the times
   */
  public static Saying of(Span span) {
    return of(span, Grain.NIGHT);
  }

  /**
   * When it starts.
   *
   * @param span what is taken
   * @return of nights the day, of hours the time as well
   */
  public static Saying start(Span span) {
    return moment(span, span.start());
  }

  /**
   * When it ends.
   *
   * @param span what is taken
   * @return of nights the day, of hours the time as well
   */
  public static Saying end(Span span) {
    return moment(span, span.end());
  }

  private static Saying moment(Span span, LocalDateTime moment) {
    return Saying.of("when_moment", span.isNights() ? moment.toLocalDate() : moment);
  }

  /**
   * What a booking takes.
   *
   * @param span what it takes
   * @param grain what its unit is let by
   * @return for nights both days; for hours the day and the times; whole days of a unit by the hour
   *     without their times, from the first to the last
   */
  public static Saying of(Span span, Grain grain) {
    LocalDate first = span.start().toLocalDate();
    if (!span.isNights()) {
      return hours(span, first);
    }
    LocalDate end = span.end().toLocalDate();
    if (grain == Grain.NIGHT) {
      return Saying.of("when_nights", first, end);
    }
    LocalDate last = end.minusDays(1);
    return last.equals(first) ? Saying.of("when_day", first) : Saying.of("when_days", first, last);
  }

  private static Saying hours(Span span, LocalDate first) {
    LocalDateTime end = span.end();
    String from = span.start().toLocalTime().toString();
    if (end.equals(first.plusDays(1).atStartOfDay())) {
      return Saying.of("when_hours", first, from, END_OF_DAY);
    }
    LocalTime to = end.toLocalTime();
    return end.toLocalDate().equals(first)
        ? Saying.of("when_hours", first, from, to.toString())
        : Saying.of("when_hours_over", first, from, end.toLocalDate(), to.toString());
  }
}
