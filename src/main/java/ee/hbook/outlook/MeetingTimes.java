package ee.hbook.outlook;

import ee.hbook.availability.Span;
import ee.hbook.outlook.graph.MeetingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times of Outlook on the property's clock and back. Pure. */
public final class MeetingTimes {

  private static final int QUARTER = 15;

  private MeetingTimes() {}

  /**
   * What a meeting takes here: Hector's blocks of 15 minutes, so that its start is rounded down and
   * its end up. One that goes from an hour that comes twice into its second time, and so ends on
   * the clock before it starts, takes what lies between both.
   *
   * @param time when it is; it ends after it starts
   * @param zone the property's zone
   * @return the quarter hours that it touches
   */
  public static Span span(MeetingTime time, ZoneId zone) {
    return time.days()
        .map(days -> Span.nights(days))
        .orElseGet(() -> quarters(local(time.start(), zone), local(time.end(), zone)));
  }

  private static Span quarters(LocalDateTime start, LocalDateTime end) {
    LocalDateTime first = down(start.isBefore(end) ? start : end);
    LocalDateTime last = up(start.isBefore(end) ? end : start);
    return new Span(first, last.isAfter(first) ? last : first.plusMinutes(QUARTER));
  }

  /**
   * When a booking is in Outlook.
   *
   * @param span what it takes here
   * @param zone the property's zone
   * @return its moments
   */
  public static MeetingTime time(Span span, ZoneId zone) {
    return new MeetingTime(span.startInstant(zone), span.endInstant(zone));
  }

  private static LocalDateTime local(Instant moment, ZoneId zone) {
    return LocalDateTime.ofInstant(moment, zone);
  }

  private static LocalDateTime down(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    return day.atTime(moment.getHour(), moment.getMinute() / QUARTER * QUARTER);
  }

  private static LocalDateTime up(LocalDateTime moment) {
    LocalDateTime down = down(moment);
    return down.equals(moment) ? moment : down.plusMinutes(QUARTER);
  }
}
