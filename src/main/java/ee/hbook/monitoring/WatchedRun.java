package ee.hbook.monitoring;

import ee.hbook.link.health.FailureCode;
import ee.hbook.sync.SyncFinished;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.util.Optional;

/**
 * A run of which it is told outside: nothing in it names a calendar, an address or a guest.
 *
 * @param link the link's number; {@code file} for an uploaded file
 * @param unit the unit, {@code 102/1}
 * @param outcome how it ended, a word
 * @param code why it failed, a short code; empty unless it did
 * @param failure the class of the failure, a word; empty unless the calendar could not be had
 * @param host where the calendar lies
 * @param counts added, moved, cancelled, revived, unchanged, echoes, ignored, conflicts
 * @param took from before the fetch to the end; empty where that is not on record
 */
public record WatchedRun(
    String link,
    String unit,
    String outcome,
    String code,
    String failure,
    HostClass host,
    Counts counts,
    Optional<Duration> took) {

  /**
   * A run that has just ended.
   *
   * @param run what was told of it
   * @param host where its calendar lies
   * @param took how long it took
   * @return the run
   */
  public static WatchedRun of(SyncFinished run, HostClass host, Optional<Duration> took) {
    SyncReport report = run.report();
    return new WatchedRun(
        run.linkId().isPresent() ? Long.toString(run.linkId().getAsLong()) : "file",
        run.unit().toString(),
        report.outcome().word(),
        report.failure().map(FailureCode::word).orElse(""),
        run.failure().map(failed -> failed.failure().word()).orElse(""),
        host,
        Counts.of(report),
        took);
  }

  /**
   * The run on one line of the log.
   *
   * @return {@code key=value} pairs; values have no blanks
   */
  public String line() {
    StringBuilder line = new StringBuilder(160);
    line.append("run link=").append(link).append(" unit=").append(unit);
    line.append(" outcome=").append(outcome);
    if (!code.isEmpty()) {
      line.append(" failure=").append(code);
    }
    if (!failure.isEmpty()) {
      line.append(" class=").append(failure);
    }
    line.append(" host=").append(host.word()).append(counts.pairs());
    took.ifPresent(time -> line.append(" ms=").append(time.toMillis()));
    return line.toString();
  }

  /**
   * Polls that found nothing new on one line of the log.
   *
   * @param links how many
   * @return {@code key=value} pairs
   */
  public static String unchangedLine(int links) {
    return "unchanged links=" + links;
  }

  /**
   * A report in numbers.
   *
   * @param added events newly taken in
   * @param moved reservations moved
   * @param cancelled reservations cancelled
   * @param revived reservations taken up again
   * @param unchanged events that stayed as they were
   * @param echoes our own bookings coming back
   * @param ignored events that were not followed
   * @param conflicts events whose nights were not free
   */
  public record Counts(
      int added,
      int moved,
      int cancelled,
      int revived,
      int unchanged,
      int echoes,
      int ignored,
      int conflicts) {

    static Counts of(SyncReport report) {
      return new Counts(
          report.added(),
          report.moved(),
          report.cancelled(),
          report.revived(),
          report.unchanged(),
          report.echoes(),
          report.ignored().size(),
          report.conflicts().size());
    }

    String pairs() {
      return " added=%d moved=%d cancelled=%d revived=%d unchanged=%d echoes=%d ignored=%d conflicts=%d"
          .formatted(added, moved, cancelled, revived, unchanged, echoes, ignored, conflicts);
    }
  }
}
