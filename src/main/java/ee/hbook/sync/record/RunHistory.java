package ee.hbook.sync.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: the runs on record. */
public interface RunHistory {

  /**
   * Puts a run on record.
   *
   * @param run the run; its number is ignored, and whether it can be undone is found out here
   * @param detail what its events led to and what it changed; of what does not fit, changes make
   *     the run one that cannot be undone, and fates are left out, those of unchanged events first
   * @return its number
   */
  long record(SyncRun run, RunDetail detail);

  /**
   * The newest runs, without their details.
   *
   * @param linkId of one link; empty for all
   * @param most how many
   * @return the newest first
   */
  List<SyncRun> newest(OptionalLong linkId, int most);

  /**
   * The newest uploads of files, without their details.
   *
   * @param most how many
   * @return the newest first
   */
  List<SyncRun> uploads(int most);

  /**
   * Finds one.
   *
   * @param id its number
   * @return the run, or empty
   */
  Optional<SyncRun> find(long id);

  /**
   * The details of a run.
   *
   * @param id its number
   * @return what is on record; nothing for a run of which nothing was kept
   */
  RunDetail detail(long id);

  /**
   * Marks a run as undone.
   *
   * @param id its number
   * @param now when
   * @return false when it was undone already
   */
  boolean undone(long id, Instant now);

  /**
   * Marks all runs of a link as undone.
   *
   * @param linkId the link
   * @param now when
   */
  void allUndone(long linkId, Instant now);

  /**
   * Deletes old runs. The run that a link's unchanged polls are counted on stays.
   *
   * @param end runs that ended before this
   * @param most how many at most
   * @return how many were deleted
   */
  int deleteBefore(Instant end, int most);
}
