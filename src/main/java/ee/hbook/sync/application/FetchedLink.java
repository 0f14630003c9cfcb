package ee.hbook.sync.application;

import ee.hbook.link.LeasedLink;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.sync.FetchOutcome;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A claimed link and what came of fetching its calendar.
 *
 * @param claimed the link as it was claimed
 * @param day the property's day when its run began
 * @param started when its run began
 * @param outcome what was fetched
 */
public record FetchedLink(
    LeasedLink claimed, LocalDate day, Instant started, FetchOutcome outcome) {

  /**
   * Whether nothing has changed on either side and nothing waits for a second look.
   *
   * @return true when there is nothing to follow
   */
  public boolean hasNothingNew() {
    return outcome instanceof FetchOutcome.Unchanged && !claimed.link().followed().pending();
  }

  /**
   * The same, but it came to nothing.
   *
   * @param code why
   * @return the link with that outcome
   */
  public FetchedLink failed(Known code) {
    return new FetchedLink(
        claimed, day, started, new FetchOutcome.Failed(code, claimed.link().peer()));
  }
}
