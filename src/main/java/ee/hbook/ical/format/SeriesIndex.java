package ee.hbook.ical.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * RECURRENCE-ID (RFC 5545 §3.8.4.4): which events of a file replace single dates of a repeating
 * one, or, with RANGE=THISANDFUTURE, a date and all that follow.
 */
final class SeriesIndex {

  private final Map<String, LocalDate> starts = new HashMap<>();
  private final Map<String, Set<LocalDate>> replaced = new HashMap<>();
  private final Map<String, Set<LocalDateTime>> moments = new HashMap<>();
  private final Map<String, TreeMap<LocalDate, CalendarEvent>> changed = new HashMap<>();

  /** Looks through the events of a file. */
  SeriesIndex(List<CalendarEvent> events) {
    for (CalendarEvent event : events) {
      Uid.of(event).ifPresent(uid -> index(event, uid));
    }
  }

  private void index(CalendarEvent event, String uid) {
    if (isReplacement(event)) {
      replacedDate(event).ifPresent(date -> replace(event, uid, date));
    } else if (Repetition.repeats(event)) {
      date(event, "DTSTART").ifPresent(date -> starts.putIfAbsent(uid, date));
    }
  }

  private void replace(CalendarEvent event, String uid, LocalDate date) {
    replaced.computeIfAbsent(uid, key -> new HashSet<>()).add(date);
    event
        .time("RECURRENCE-ID")
        .filter(time -> !time.isDate())
        .ifPresent(
            time -> moments.computeIfAbsent(uid, key -> new HashSet<>()).add(time.atProperty()));
    boolean future =
        event
            .line("RECURRENCE-ID")
            .flatMap(line -> line.parameter("RANGE"))
            .filter("THISANDFUTURE"::equalsIgnoreCase)
            .isPresent();
    if (future) {
      changed.computeIfAbsent(uid, key -> new TreeMap<>()).put(date, event);
    }
  }

  /** Whether an event stands for a date of a repeating one. */
  static boolean isReplacement(CalendarEvent event) {
    return event.line("RECURRENCE-ID").isPresent();
  }

  /** The date of the series that an event replaces. */
  static Optional<LocalDate> replacedDate(CalendarEvent event) {
    return date(event, "RECURRENCE-ID");
  }

  /** Whether another event stands for this date of a series. */
  boolean isReplaced(String uid, LocalDate date) {
    return replaced.getOrDefault(uid, Set.of()).contains(date);
  }

  /**
   * Whether another event stands for this time of a series, by its date where it names only that.
   */
  boolean isReplaced(String uid, LocalDateTime start) {
    Set<LocalDateTime> times = moments.getOrDefault(uid, Set.of());
    LocalDate date = start.toLocalDate();
    return times.contains(start)
        || isReplaced(uid, date)
            && times.stream().noneMatch(time -> time.toLocalDate().equals(date));
  }

  /** The event that says how a series goes on from an earlier date on, if there is one. */
  Optional<CalendarEvent> changedBefore(String uid, LocalDate date) {
    return Optional.ofNullable(changed.get(uid))
        .map(changes -> changes.lowerEntry(date))
        .map(Map.Entry::getValue);
  }

  /** Whether this is the date on which a series begins. */
  boolean startsOn(String uid, LocalDate date) {
    return date.equals(starts.get(uid));
  }

  private static Optional<LocalDate> date(CalendarEvent event, String property) {
    try {
      return event.time(property).map(time -> time.atProperty().toLocalDate());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
