package ee.hbook.sync.record.rest;

import ee.hbook.sync.record.SyncRun;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run on record, as the API shows it.
 *
 * @param id its number
 * @param link the link; absent for an uploaded file
 * @param accomId the accommodation
 * @param accomNum the unit
 * @param name what the calendar is called
 * @param startedOn when it began
 * @param finishedOn when it was over
 * @param outcome how it ended
 * @param added reservations made
 * @param moved reservations moved
 * @param cancelled reservations cancelled
 * @param revived reservations taken up again
 * @param unchanged events that stayed as they were
 * @param echoes our own bookings coming back
 * @param ignored events that were not followed
 * @param conflicts events whose nights were not free
 * @param message the run in words
 * @param fetched what was fetched, in words
 * @param repeats in how many polls since then the calendar had nothing new
 * @param undoable whether what it changed can be undone
 * @param undoneOn when it was undone
 * @param fates what became of each event; absent in lists
 */
@Schema(name = "Run")
public record RunJson(
    long id,
    @Nullable Long link,
    long accomId,
    int accomNum,
    String name,
    Instant startedOn,
    Instant finishedOn,
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
    String fetched,
    int repeats,
    boolean undoable,
    @Nullable Instant undoneOn,
    @Nullable List<FateJson> fates) {

  /**
   * Shows a run.
   *
   * @param run the run
   * @param fates what became of each event, where that is shown
   * @return the same for the API
   */
  public static RunJson of(SyncRun run, @Nullable List<FateJson> fates) {
    SyncRun.Counts counts = run.counts();
    return new RunJson(
        run.id(),
        run.linkId().isPresent() ? run.linkId().getAsLong() : null,
        run.unit().accomId(),
        run.unit().accomNum(),
        run.name(),
        run.startedOn(),
        run.finishedOn(),
        counts.outcome(),
        counts.added(),
        counts.moved(),
        counts.cancelled(),
        counts.revived(),
        counts.unchanged(),
        counts.echoes(),
        counts.ignored(),
        counts.conflicts(),
        counts.message(),
        run.fetched(),
        run.repeats(),
        run.undoable(),
        run.undoneOn().orElse(null),
        fates);
  }
}
