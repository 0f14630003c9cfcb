package ee.hbook.sync.application;

import ee.hbook.sync.Link;
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

  /**
   * Nothing was followed, and what waits goes on waiting.
   *
   * @param link the link
   * @param outcome how its run ended
   * @param message why, in words
   * @return the result
   */
  static FollowResult nothing(Link link, SyncReport.Outcome outcome, String message) {
    return new FollowResult(
        SyncReport.nothing(outcome, message),
        link.followed().pending(),
        link.followed().churned(),
        List.of());
  }
}
