package ee.hbook.sync.record;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Worded;
import ee.hbook.link.health.FailureCode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One synchronisation or file import, on record.
 *
 * @param id its number; 0 before it is on record
 * @param linkId the link; empty for an uploaded file
 * @param unit the unit
 * @param name the calendar's name
 * @param startedOn when it began
 * @param finishedOn when it was over
 * @param counts what it did; only its counts and its message are kept
 * @param fetched what was fetched in words, without any part of a URL; may be empty
 * @param repeats in how many polls since then the calendar had nothing new
 * @param undo whether it can be undone; found out when it is put on record
 * @param undoneOn when it was undone
 */
public record SyncRun(
    long id,
    OptionalLong linkId,
    UnitId unit,
    String name,
    Instant startedOn,
    Instant finishedOn,
    Counts counts,
    String fetched,
    int repeats,
    Undo undo,
    Optional<Instant> undoneOn) {

  /** Whether a run can be undone. */
  public enum Undo implements Worded {
    /** What it changed is on record. */
    POSSIBLE,
    /** It changed nothing. */
    NOTHING,
    /** It changed more than is kept on record. */
    TOO_MUCH;
  }

  /**
   * A run that has just ended.
   *
   * @param linkId the link; empty for an uploaded file
   * @param unit the unit
   * @param name the calendar's name
   * @param startedOn when it began
   * @param finishedOn when it was over
   * @param report what it did
   * @param fetched what was fetched in words, without any part of a URL; may be empty
   * @return the run, not on record yet
   */
  public static SyncRun ended(
      OptionalLong linkId,
      UnitId unit,
      String name,
      Instant startedOn,
      Instant finishedOn,
      SyncReport report,
      String fetched) {
    return new SyncRun(
        0,
        linkId,
        unit,
        name,
        startedOn,
        finishedOn,
        Counts.of(report),
        fetched,
        0,
        Undo.NOTHING,
        Optional.empty());
  }

  /**
   * Whether it can be undone, and was not yet.
   *
   * @return true when there is something to undo
   */
  public boolean undoable() {
    return undo == Undo.POSSIBLE && undoneOn.isEmpty();
  }

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
   * @param message the run in words, in English
   * @param failure why it failed; empty unless it did
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
      String message,
      Optional<FailureCode> failure) {

    /**
     * Counts a report.
     *
     * @param report the report
     * @return its numbers
     */
    public static Counts of(SyncReport report) {
      return new Counts(
          report.outcome().word(),
          report.added(),
          report.moved(),
          report.cancelled(),
          report.revived(),
          report.unchanged(),
          report.echoes(),
          report.ignored().size(),
          report.conflicts().size(),
          report.message().inEnglish(),
          report.failure());
    }
  }
}
