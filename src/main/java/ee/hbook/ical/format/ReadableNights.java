package ee.hbook.ical.format;

import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.Reading;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/**
 * The nights that an event may take of which not everything can be read: the cautious reading,
 * since a night that is held in vain is told and can be opened, and one that is open can be sold.
 *
 * <ul>
 *   <li>both dates: from the one to the other
 *   <li>the end before the start: from the end up to and with the night of the start, so that both
 *       the stay with its dates the wrong way round and the night of the start are in it
 *   <li>only the start: its night; only the end: the night before it
 *   <li>neither: the date of the series that it stands for (RECURRENCE-ID)
 * </ul>
 *
 * <p>What is cancelled or tentative takes none. Nothing is said beyond the years that repetitions
 * are followed for, however far an end lies.
 */
final class ReadableNights {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private ReadableNights() {}

  /** The nights; empty when no date can be read, or none that matters. */
  static Optional<LocalDateRange> of(CalendarEvent event, Reading reading) {
    if (Status.of(event) != IcsEvent.Status.CONFIRMED) {
      return Optional.empty();
    }
    Optional<LocalDate> start = day(event, "DTSTART", time -> time.atProperty().toLocalDate());
    Optional<LocalDate> end = day(event, "DTEND", time -> lastDay(time, reading));
    return start
        .map(first -> nights(first, end.orElse(first.plusDays(1))))
        .or(() -> end.map(day -> LocalDateRange.of(day.minusDays(1), day)))
        .or(() -> SeriesIndex.replacedDate(event).map(ReadableNights::night))
        .flatMap(nights -> within(nights, reading.window()));
  }

  private static LocalDateRange nights(LocalDate start, LocalDate end) {
    return end.isAfter(start)
        ? LocalDateRange.of(start, end)
        : LocalDateRange.of(end, start.plusDays(1));
  }

  private static LocalDateRange night(LocalDate date) {
    return LocalDateRange.of(date, date.plusDays(1));
  }

  /** The day of departure, as {@link EventSpan} understands an end. */
  private static LocalDate lastDay(EventTime end, Reading reading) {
    LocalDate day = end.atProperty().toLocalDate();
    boolean later =
        (reading.endIsLastNight() && end.namesDay())
            || !end.atProperty().toLocalTime().isBefore(LAST_MINUTE);
    return later ? day.plusDays(1) : day;
  }

  private static Optional<LocalDateRange> within(LocalDateRange nights, LocalDateRange window) {
    return nights.overlaps(window) ? Optional.of(nights.intersection(window)) : Optional.empty();
  }

  /** Whatever is wrong with a value, the rest of the calendar is read. */
  private static Optional<LocalDate> day(
      CalendarEvent event, String property, Function<EventTime, LocalDate> meaning) {
    try {
      return event.time(property).map(meaning);
    } catch (RuntimeException notUnderstood) {
      return Optional.empty();
    }
  }
}
