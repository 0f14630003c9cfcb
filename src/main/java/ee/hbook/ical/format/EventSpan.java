package ee.hbook.ical.format;

import ee.hbook.availability.Nights;
import ee.hbook.config.Saying;
import ee.hbook.ical.format.raw.ContentLine;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.threeten.extra.LocalDateRange;

/**
 * DTSTART, DTEND and DURATION (RFC 5545 §3.6.1, §3.8.2): when an event begins and how long it is.
 *
 * @param start its start
 * @param length how long it is on the property's clock
 */
record EventSpan(EventTime start, Duration length) {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /**
   * Reads when an event takes place. DTEND goes before DURATION; with neither, the event has no
   * length. An end in the last minute of a day is the end of that day.
   *
   * @param event the event
   * @param endIsLastNight whether an end that names a day, as a date or as midnight, names the last
   *     night (feed quirks 36); any other time of day is when the guest leaves
   * @throws DateTimeException if there is no start, or the end comes before it
   */
  static EventSpan of(CalendarEvent event, boolean endIsLastNight) {
    EventTime start =
        event
            .time("DTSTART")
            .orElseThrow(() -> new NotUnderstoodException(Saying.of("event_no_start")));
    Optional<EventTime> end =
        event
            .time("DTEND")
            .or(() -> event.line("DURATION").map(line -> start.at(after(start, line))));
    Duration length = Duration.between(start.atProperty(), end.orElse(start).atProperty());
    if (length.isNegative()) {
      throw new NotUnderstoodException(Saying.of("event_backwards"));
    }
    boolean lastNight =
        endIsLastNight && start.namesDay() && end.filter(EventTime::namesDay).isPresent();
    return new EventSpan(start, lastNight ? length.plusDays(1) : length);
  }

  private static LocalDateTime after(EventTime start, ContentLine duration) {
    String value = duration.value().strip().toUpperCase(Locale.ROOT);
    return start.local().plus(TemporalAmountAdapter.parse(value).getDuration());
  }

  /** Its nights. */
  LocalDateRange nights() {
    return nightsFrom(start.atProperty());
  }

  /**
   * The nights of an event of this length that begins at another time. What begins and ends on the
   * same day counts as one night, because something stands in the calendar on that day.
   *
   * @param begin a start on the property's clock
   * @throws DateTimeException if they lie farther in the future than we look
   */
  LocalDateRange nightsFrom(LocalDateTime begin) {
    LocalDateTime end = begin.plus(length);
    LocalDate checkIn = begin.toLocalDate();
    LocalDate lastDay =
        end.toLocalTime().isBefore(LAST_MINUTE) ? end.toLocalDate() : end.toLocalDate().plusDays(1);
    LocalDate checkOut = lastDay.isAfter(checkIn) ? lastDay : checkIn.plusDays(1);
    if (checkOut.isAfter(Nights.LAST)) {
      throw new NotUnderstoodException(
          Saying.of("event_too_far", Integer.toString(Nights.LAST.getYear())));
    }
    return Nights.of(checkIn, checkOut);
  }
}
