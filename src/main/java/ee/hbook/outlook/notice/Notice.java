package ee.hbook.outlook.notice;

/**
 * One notice, as it is read; what it lacks is an empty text. It names no booking that we would
 * believe: what has happened is read from the room.
 *
 * @param subscription the id of the subscription that it is said to come from
 * @param clientState what proves that it does
 * @param event what it tells
 */
public record Notice(String subscription, String clientState, Event event) {

  /** What is told ("Subscriptions" and "Lifecycle" in outlook-graph.md, 1.5). */
  public enum Event {
    /** Something in the room's calendar is new, other or gone. */
    CHANGED,
    /** Notices were lost on their way. */
    MISSED,
    /** The subscription must prove its right again, or it falls silent. */
    REAUTHORIZATION_REQUIRED,
    /** There is no subscription any more. */
    SUBSCRIPTION_REMOVED
  }

  /** Tells nothing that a stranger could use. */
  @Override
  public String toString() {
    return "Notice[" + event + "]";
  }
}
