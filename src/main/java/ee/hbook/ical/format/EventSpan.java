package ee.hbook.ical.format;

import ee.hbook.availability.Nights;
import ee.hbook.availability.Span;
import ee.hbook.availability.WallClock;
import ee.hbook.config.Saying;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.raw.ContentLine;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.threeten.extra.LocalDateRange;

/**
 * DTSTART, DTEND and DURATION (RFC 5545 §3.6.1, §3.8.2): when an event begins and how long it is.
 *
 * @param start its start
 * @param length how long it is on the property's clock
 * @param exact how long it takes, where its start and its end are moments
 * @param reading what its times become
 * @param wholeDays whether it is of whole days, whatever times it has
 */
record EventSpan(
    EventTime start,
    Duration length,
    Optional<Duration> exact,
    Reading reading,
    boolean wholeDays) {

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** What has no length takes the piece of time in which it is. */
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  /**
   * Reads when an event takes place. DTEND goes before DURATION; with neither, the event has no
   * length. An end in the last minute of a day is the end of that day.
   *
   * @param event the event
   * @param reading what times become; whether an end that names a day, as a date or as midnight,
   *     names the last night (feed quirks 36); any other time of day is when the guest leaves
   * @throws DateTimeException if there is no start, or the end comes before it
   */
  static EventSpan of(CalendarEvent event, Reading reading) {
    EventTime start =
        event
            .time("DTSTART")
            .orElseThrow(() -> new NotUnderstoodException(Saying.of("event_no_start")));
    Optional<EventTime> end =
        event
            .time("DTEND")
            .or(() -> event.line("DURATION").map(line -> start.at(after(start, line))));
    Duration length = Duration.between(start.atProperty(), end.orElse(start).atProperty());
    Optional<Duration> exact =
        start
            .moment()
            .flatMap(from -> end.flatMap(EventTime::moment).map(to -> Duration.between(from, to)))
            .map(between -> atLeast(between, event));
    if ((reading.isByTheHour() ? exact.orElse(length) : length).isNegative()) {
      throw new NotUnderstoodException(Saying.of("event_backwards"));
    }
    boolean lastNight =
        reading.endIsLastNight() && start.namesDay() && end.filter(EventTime::namesDay).isPresent();
    Duration more = lastNight ? Duration.ofDays(1) : Duration.ZERO;
    return new EventSpan(
        start, length.plus(more), exact.map(more::plus), reading, WholeDays.is(event, start));
  }

  private static LocalDateTime after(EventTime start, ContentLine duration) {
    return start.local().plus(amount(duration));
  }

  private static TemporalAmount amount(ContentLine duration) {
    String value = duration.value().strip().toUpperCase(Locale.ROOT);
    return TemporalAmountAdapter.parse(value).getDuration();
  }

  /** Hours of a DURATION are hours, also where the clock leaves one out. */
  private static Duration atLeast(Duration between, CalendarEvent event) {
    return event.line("DTEND").isPresent()
        ? between
        : event
            .line("DURATION")
            .map(EventSpan::amount)
            .filter(Duration.class::isInstance)
            .map(Duration.class::cast)
            .filter(said -> said.compareTo(between) > 0)
            .orElse(between);
  }

  /** What it takes. */
  Span span() {
    return start
        .moment()
        .filter(moment -> keepsTimes())
        .flatMap(
            moment ->
                exact
                    .filter(EventSpan::isSome)
                    .map(lasting -> onGrain(clock().between(moment, moment.plus(lasting)))))
        .orElseGet(() -> spanFrom(start.atProperty()));
  }

  /**
   * What an event of this length takes that begins at another time.
   *
   * @param begin a start on the property's clock
   * @throws DateTimeException if it lies farther in the future than we look
   */
  Span spanFrom(LocalDateTime begin) {
    if (!keepsTimes()) {
      return Span.nights(nightsFrom(begin));
    }
    return onGrain(
        exact
            .filter(EventSpan::isSome)
            .map(lasting -> clock().lasting(begin, lasting))
            .orElseGet(() -> clock().local(begin, begin.plus(isSome(length) ? length : A_MOMENT))));
  }

  /** Times stay times only for a unit by the hour; whole days are days there, too. */
  private boolean keepsTimes() {
    return reading.isByTheHour() && !wholeDays;
  }

  private static boolean isSome(Duration length) {
    return !length.isNegative() && !length.isZero();
  }

  private WallClock clock() {
    return new WallClock(reading.zone());
  }

  private Span onGrain(Span taken) {
    LocalDateTime end = reading.grain().after(taken.end());
    if (end.toLocalDate().isAfter(Nights.LAST)) {
      throw tooFar();
    }
    return new Span(reading.grain().before(taken.start()), end);
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
      throw tooFar();
    }
    return Nights.of(checkIn, checkOut);
  }

  private static NotUnderstoodException tooFar() {
    return new NotUnderstoodException(
        Saying.of("event_too_far", Integer.toString(Nights.LAST.getYear())));
  }
}
