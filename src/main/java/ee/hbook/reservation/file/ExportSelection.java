package ee.hbook.reservation.file;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.ReservationStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which reservations go into a file.
 *
 * @param period by which day they are chosen
 * @param from the first day, if there is one; nothing for {@link ExportPeriod#ALL}
 * @param to the last day, if there is one: it counts
 * @param accommodations those of these; empty for all
 * @param statuses those of these
 */
public record ExportSelection(
    ExportPeriod period,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<Long> accommodations,
    Set<ReservationStatus> statuses) {

  /** Every reservation. */
  public static final ExportSelection ALL =
      new ExportSelection(
          ExportPeriod.ALL,
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          EnumSet.allOf(ReservationStatus.class));

  /**
   * Keeps copies of the sets.
   *
   * @throws InvalidInput if nothing can be selected
   */
  public ExportSelection {
    accommodations = Set.copyOf(accommodations);
    statuses = Set.copyOf(statuses);
    if (statuses.isEmpty()) {
      throw new InvalidInput("status", Saying.of("refusal_export_status"));
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new InvalidInput("to", Saying.of("refusal_export_days"));
    }
    if (period == ExportPeriod.ALL) {
      from = Optional.empty();
      to = Optional.empty();
    }
  }
}
