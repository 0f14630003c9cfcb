package graphsim.exchange;

import java.time.Duration;
import java.time.Instant;

/** From when to when, as it was entered. */
public record Span(WallTime start, WallTime end, boolean allDay) {

  /** When it begins. */
  public Instant from() {
    return start.instant();
  }

  /** When it ends. */
  public Instant to() {
    return end.instant();
  }

  /** How long it is. */
  public Duration length() {
    return Duration.between(from(), to());
  }

  /** Whether it has a moment in common with the time between. */
  public boolean overlaps(Instant from, Instant to) {
    return from().isBefore(to)
        && (to().isAfter(from) || from().equals(to()) && !from().isBefore(from));
  }

  /** The same times of day, so many days later. */
  public Span plusDays(long days) {
    return new Span(start.plusDays(days), end.plusDays(days), allDay);
  }
}
