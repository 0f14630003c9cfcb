package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * One synchronisation or file import, on record.
 *
 * @param linkId the link; empty for an uploaded file
 * @param unit the unit
 * @param name the calendar's name
 * @param startedOn when it began
 * @param finishedOn when it was over
 * @param counts what it did; only its counts and its message are kept
 */
public record SyncRun(
    OptionalLong linkId,
    UnitId unit,
    String name,
    Instant startedOn,
    Instant finishedOn,
    Counts counts) {

  /**
   * A report in numbers.
   *
   * @param outcome how the run ended, a word
   * @param added reservations made
   * @param moved reservations moved
   * @param cancelled reservations cancelled
   * @param revived reservations taken up again
   * @param unchanged events that stayed as they were
   * @param echoes our own bookings coming back
   * @param ignored events that were not followed
   * @param conflicts events whose nights were not free
   * @param message the run in words
   */
  public record Counts(
      String outcome,
      int added,
      int moved,
      int cancelled,
      int revived,
      int unchanged,
      int echoes,
      int ignored,
      int conflicts,
      String message) {

    /**
     * Counts a report.
     *
     * @param report the report
     * @return its numbers
     */
    public static Counts of(SyncReport report) {
      return new Counts(
          report.outcome().name().toLowerCase(java.util.Locale.ROOT),
          report.added(),
          report.moved(),
          report.cancelled(),
          report.revived(),
          report.unchanged(),
          report.echoes(),
          report.ignored().size(),
          report.conflicts().size(),
          report.message());
    }
  }
}
