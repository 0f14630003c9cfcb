package ee.hbook.sync.application;

import ee.hbook.link.Link;
import ee.hbook.sync.record.RunChange;
import ee.hbook.sync.record.SyncReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of following a calendar once.
 *
 * @param report what was done, for the owner
 * @param pending whether something waits for a second look, so that even an unchanged poll matters
 * @param guarded since when the data guard holds something back; empty when it does not
 * @param readAgain whether the whole calendar has to be read again at the next poll, changed or not
 * @param churned in how many good polls in a row every UID was another one
 * @param changes everything that was changed, in order
 */
public record FollowResult(
    SyncReport report,
    boolean pending,
    Optional<Instant> guarded,
    boolean readAgain,
    int churned,
    List<RunChange> changes) {

  /**
   * Of a run that leaves nothing that only the whole calendar can settle.
   *
   * @param report what was done
   * @param pending whether something waits for a second look
   * @param churned in how many good polls in a row every UID was another one
   * @param changes everything that was changed, in order
   */
  public FollowResult(SyncReport report, boolean pending, int churned, List<RunChange> changes) {
    this(report, pending, Optional.empty(), false, churned, changes);
  }

  public FollowResult {
    changes = List.copyOf(changes);
  }

  /**
   * Nothing was followed, and what waits goes on waiting.
   *
   * @param link the link
   * @param report why
   * @return the result
   */
  static FollowResult nothing(Link link, SyncReport report) {
    return new FollowResult(
        report, link.followed().pending(), link.followed().churned(), List.of());
  }
}
