package ee.hbook.ical.format;

import ee.hbook.ical.format.raw.RawComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which events of a file replace single dates of a repeating one (RFC 5545 §3.8.4.4). */
final class SeriesIndex {

  private final Map<String, LocalDate> starts = new HashMap<>();
  private final Map<String, Set<LocalDate>> replaced = new HashMap<>();

  /** Looks through the events of a file. */
  SeriesIndex(List<RawComponent> events, EventTimes times) {
    for (RawComponent event : events) {
      Optional<String> uid = EventReader.uid(event);
      if (uid.isPresent()) {
        index(event, uid.get(), times);
      }
    }
  }

  private void index(RawComponent event, String uid, EventTimes times) {
    if (event.line("RECURRENCE-ID").isPresent()) {
      replacedDate(event, times)
          .ifPresent(date -> replaced.computeIfAbsent(uid, key -> new HashSet<>()).add(date));
    } else if (Repetition.repeats(event)) {
      date(event, "DTSTART", times).ifPresent(date -> starts.putIfAbsent(uid, date));
    }
  }

  /** The date of the series that an event replaces. */
  Optional<LocalDate> replacedDate(RawComponent event, EventTimes times) {
    return date(event, "RECURRENCE-ID", times);
  }

  /** Whether another event stands for this date of a series. */
  boolean isReplaced(Optional<String> uid, LocalDate date) {
    return uid.map(text -> replaced.getOrDefault(text, Set.of()).contains(date)).orElse(false);
  }

  /** Whether this is the date on which a series begins. */
  boolean startsOn(String uid, LocalDate date) {
    return date.equals(starts.get(uid));
  }

  private static Optional<LocalDate> date(RawComponent event, String property, EventTimes times) {
    try {
      return event.line(property).map(times::read).map(time -> time.atProperty().toLocalDate());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
