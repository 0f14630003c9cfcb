package ee.hbook.linking;

import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** Whether UIDs last from one look to the next (seed 001 rule 2). */
final class LastingUids {

  private LastingUids() {}

  /** The problem when of the nights in both looks not one has an event with the UID it had. */
  static Optional<CalendarProblem> compare(IcsCalendar first, IcsCalendar second) {
    Map<LocalDateRange, Set<String>> before = byNights(first);
    Map<LocalDateRange, Set<String>> after = byNights(second);
    before.keySet().retainAll(after.keySet());
    boolean kept =
        before.entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue().stream()
                        .anyMatch(after.getOrDefault(entry.getKey(), Set.of())::contains));
    return before.isEmpty() || kept
        ? Optional.empty()
        : Optional.of(
            CalendarProblem.error(
                "uid-changes",
                "Please give every booking a UID that stays the same for as long as the booking"
                    + " exists."));
  }

  private static Map<LocalDateRange, Set<String>> byNights(IcsCalendar calendar) {
    return calendar.events().stream()
        .filter(event -> event.uid().isPresent())
        .collect(
            Collectors.groupingBy(
                IcsEvent::nights,
                HashMap::new,
                Collectors.mapping(event -> event.uid().orElse(""), Collectors.toSet())));
  }
}
