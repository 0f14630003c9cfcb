package ee.hbook.ical.format;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;

/**
 * When a repeating event takes place.
 *
 * @param starts the starts on the property's clock, in order, the first one included
 * @param cut whether there may be more: only so much is read
 */
record Repetition(List<LocalDateTime> starts, boolean cut) {

  /** How far a repetition is followed. */
  static final int YEARS = 2;

  /** How many times an event is repeated at most. */
  static final int MOST = 1_000;

  Repetition {
    starts = List.copyOf(starts);
  }

  /** Whether an event has a rule or a list of dates. */
  static boolean repeats(RawComponent event) {
    return event.line("RRULE").isPresent() || event.line("RDATE").isPresent();
  }

  /**
   * Follows the rules of an event for two years from its start.
   *
   * @throws IllegalArgumentException if a rule cannot be understood
   * @throws java.time.DateTimeException if a date in it cannot be understood
   */
  static Repetition of(RawComponent event, EventTime first, EventTimes times) {
    TreeSet<LocalDateTime> starts = new TreeSet<>();
    starts.add(first.atProperty());
    boolean cut = false;
    for (ContentLine rule : event.lines("RRULE")) {
      if (!RepetitionRule.isOfDays(rule.value())) {
        throw new IllegalArgumentException("It repeats within the day");
      }
      Recur<LocalDateTime> recur = new Recur<>(RepetitionRule.withoutUntil(rule.value()));
      LocalDateTime horizon = first.local().plusYears(YEARS);
      List<LocalDateTime> found = recur.getDates(first.local(), first.local(), horizon, MOST + 1);
      Optional<EventTime> until =
          RepetitionRule.until(rule.value())
              .map(value -> times.read(new ContentLine("UNTIL", Map.of(), value)));
      found.stream()
          .limit(MOST)
          .map(local -> first.at(local).atProperty())
          .filter(start -> until.map(last -> !isPast(start, last)).orElse(true))
          .forEach(starts::add);
      boolean complete = recur.getCount() > 0 && found.size() >= recur.getCount();
      boolean ends = until.map(last -> isPast(horizon, last)).orElse(complete);
      cut |= found.size() > MOST || !ends;
    }
    event.lines("RDATE").stream()
        .flatMap(line -> times.readAll(line).stream())
        .limit(MOST)
        .map(EventTime::atProperty)
        .forEach(starts::add);
    Set<LocalDate> days = new HashSet<>();
    Set<LocalDateTime> moments = new HashSet<>();
    for (ContentLine line : event.lines("EXDATE")) {
      for (EventTime excluded : times.readAll(line)) {
        if (excluded.wholeDay()) {
          days.add(excluded.local().toLocalDate());
        } else {
          moments.add(excluded.atProperty());
        }
      }
    }
    starts.removeIf(start -> days.contains(start.toLocalDate()) || moments.contains(start));
    return new Repetition(List.copyOf(starts), cut);
  }

  private static boolean isPast(LocalDateTime start, EventTime last) {
    return last.wholeDay()
        ? start.toLocalDate().isAfter(last.local().toLocalDate())
        : start.isAfter(last.atProperty());
  }
}
