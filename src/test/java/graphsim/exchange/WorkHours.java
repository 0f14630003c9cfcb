package graphsim.exchange;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** When somebody works, and in which zone that is meant. */
public record WorkHours(Set<DayOfWeek> days, LocalTime from, LocalTime to, String zone) {

  /** Whether a meeting is within them. */
  public boolean hold(Span span) {
    ZonedDateTime start = span.from().atZone(Zones.of(zone));
    ZonedDateTime end = span.to().atZone(Zones.of(zone));
    return days.contains(start.getDayOfWeek())
        && start.toLocalDate().equals(end.toLocalDate())
        && !start.toLocalTime().isBefore(from)
        && !end.toLocalTime().isAfter(to);
  }
}
