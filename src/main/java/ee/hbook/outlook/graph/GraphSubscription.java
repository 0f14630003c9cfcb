package ee.hbook.outlook.graph;

import java.time.Instant;
import java.util.Optional;

/**
 * A subscription as Graph knows it.
 *
 * @param id its id
 * @param resource of what it tells, such as {@code /users/…/events}; verbatim
 * @param notices where changes are told, when that is said
 * @param until when it ends, whatever was asked for
 */
public record GraphSubscription(
    String id, String resource, Optional<String> notices, Instant until) {

  /** Tells nothing that a stranger could use. */
  @Override
  public String toString() {
    return "GraphSubscription[" + until + "]";
  }
}
