package ee.hbook.ical.format;

import ee.hbook.ical.format.EventTime.Kind;
import ee.hbook.ical.format.raw.ContentLine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/**
 * RRULE, RDATE and EXDATE (RFC 5545 §3.8.5): when a repeating event takes place within a window,
 * wherever its first date lies.
 */
final class Repetition {

  private final CalendarEvent event;
  private final EventSpan span;
  private final LocalDateRange window;

  private Repetition(CalendarEvent event, EventSpan span, LocalDateRange window) {
    this.event = event;
    this.span = span;
    this.window = window;
  }

  /** Whether an event has a rule or a list of dates. */
  static boolean repeats(CalendarEvent event) {
    return event.line("RRULE").isPresent() || event.line("RDATE").isPresent();
  }

  /**
   * Follows an event.
   *
   * @param event what repeats
   * @param span its first date
   * @param window the nights that matter
   * @param effort what may be spent on it
   * @return its starts on the property's clock, in order: all of which a night lies in the window
   * @throws IllegalArgumentException if a rule cannot be followed
   * @throws java.time.DateTimeException if a date in it cannot be understood
   */
  static List<LocalDateTime> starts(
      CalendarEvent event, EventSpan span, LocalDateRange window, Effort effort) {
    Repetition repetition = new Repetition(event, span, window);
    TreeSet<LocalDateTime> starts = new TreeSet<>();
    starts.add(span.start().atProperty());
    for (ContentLine rule : event.lines("RRULE")) {
      repetition.follow(RecurrenceRule.parse(rule.value()), starts, effort);
    }
    event.lines("RDATE").stream()
        .flatMap(line -> event.times().readAll(line).stream())
        .map(repetition::atProperty)
        .forEach(starts::add);
    repetition.exclude(starts);
    starts.removeIf(
        start ->
            !start.toLocalDate().isBefore(window.getEnd())
                || !span.nightsFrom(start).overlaps(window));
    return List.copyOf(starts);
  }

  private void follow(RecurrenceRule rule, Set<LocalDateTime> starts, Effort effort) {
    Optional<EventTime> until =
        rule.until().map(value -> event.times().read(new ContentLine("UNTIL", Map.of(), value)));
    LocalDate first = span.start().local().toLocalDate();
    // a day more on either side, for zones half a world away
    LocalDate from = window.getStart().minusDays(span.length().toDays() + 2);
    LocalDate to =
        until
            .map(last -> last.local().toLocalDate().plusDays(2))
            .filter(window.getEnd()::isAfter)
            .orElse(window.getEnd().plusDays(2));
    for (LocalDate day : new RecurrenceDays(rule, first).between(from, to, effort)) {
      LocalDateTime local = day.atTime(span.start().local().toLocalTime());
      if (until.map(last -> !isPast(local, last)).orElse(true)) {
        starts.add(span.start().at(local).atProperty());
      }
    }
  }

  /**
   * Whether a date comes after UNTIL, which may be of another kind than the start. A whole day is
   * compared by its date, in UTC or here, whichever lets it in.
   */
  private boolean isPast(LocalDateTime local, EventTime until) {
    if (until.isDate() || span.start().isDate()) {
      LocalDate written = until.local().toLocalDate();
      LocalDate here = until.atProperty().toLocalDate();
      return local.toLocalDate().isAfter(written.isAfter(here) ? written : here);
    }
    return until.kind() == Kind.FLOATING
        ? local.isAfter(until.local())
        : span.start().at(local).atProperty().isAfter(until.atProperty());
  }

  /** A time without a zone beside a start that has one is in the zone of the start. */
  private LocalDateTime atProperty(EventTime time) {
    return time.kind() == Kind.FLOATING
        ? span.start().at(time.local()).atProperty()
        : time.atProperty();
  }

  private void exclude(Set<LocalDateTime> starts) {
    Set<LocalDate> days = new HashSet<>();
    Set<LocalDateTime> moments = new HashSet<>();
    for (ContentLine line : event.lines("EXDATE")) {
      for (EventTime excluded : event.times().readAll(line)) {
        if (excluded.isDate() || span.start().isDate()) {
          days.add(day(excluded));
        } else {
          moments.add(atProperty(excluded));
        }
      }
    }
    starts.removeIf(start -> days.contains(start.toLocalDate()) || moments.contains(start));
  }

  /** The date that is meant; some write midnight here or in UTC for a whole day. */
  private static LocalDate day(EventTime time) {
    LocalDateTime here = time.atProperty();
    boolean midnight = here.toLocalTime().equals(LocalTime.MIDNIGHT);
    return (midnight ? here : time.local()).toLocalDate();
  }
}
