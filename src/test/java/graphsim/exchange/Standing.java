package graphsim.exchange;

import java.time.Instant;

/**
 * How a copy stands in its mailbox: what its owner answered, when, and whether it was called off.
 */
public record Standing(Reply reply, Instant replied, boolean cancelled) {

  /** The organizer's own. */
  public static final Standing OWN = new Standing(Reply.ORGANIZER, null, false);

  /** Asked, and not answered yet. */
  public static final Standing ASKED = new Standing(Reply.NOT_RESPONDED, null, false);

  /** Called off by the organizer. */
  public static final Standing CANCELLED = new Standing(Reply.NOT_RESPONDED, null, true);
}
