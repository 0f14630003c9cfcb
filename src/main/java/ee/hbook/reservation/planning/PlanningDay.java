package ee.hbook.reservation.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a unit by the hour, which the planning of nights shows in one piece.
 *
 * @param day the day
 * @param parts what stands on it, by start
 */
public record PlanningDay(LocalDate day, List<PlanningPart> parts) {

  public PlanningDay {
    parts = List.copyOf(parts);
  }
}
