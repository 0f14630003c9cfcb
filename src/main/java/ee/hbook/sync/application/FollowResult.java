package ee.hbook.sync.application;

import ee.hbook.sync.RunChange;
import ee.hbook.sync.SyncReport;
import java.util.List;

/**
 * What came of following a calendar once.
 *
 * @param report what was done, for the owner
 * @param pending whether something waits for a second look, so that even an unchanged poll matters
 * @param churned in how many good polls in a row every UID was another one
 * @param changes everything that was changed, in order
 */
public record FollowResult(
    SyncReport report, boolean pending, int churned, List<RunChange> changes) {

  /** Keeps a copy of the list. */
  public FollowResult {
    changes = List.copyOf(changes);
  }
}
