package ee.hbook.outlook.graph;

import java.net.URI;
import java.time.Instant;

/**
 * A wish to be told of what changes in a mailbox's calendar.
 *
 * @param mailbox the mailbox
 * @param notices where changes are told
 * @param lifecycle where is told what becomes of the subscription; it cannot be added later
 * @param until when it shall end
 * @param clientState what each notice must carry, at most 128 characters
 */
public record NewSubscription(
    String mailbox, URI notices, URI lifecycle, Instant until, String clientState) {

  /** Tells nothing that a stranger could use. */
  @Override
  public String toString() {
    return "NewSubscription[" + until + "]";
  }
}
