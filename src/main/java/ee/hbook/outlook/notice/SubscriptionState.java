package ee.hbook.outlook.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How this house learns of what happens in a room.
 *
 * @param link the number of the room's link
 * @param way by notices, or by looking every few minutes and why
 * @param until until when Outlook tells it, before it is renewed
 * @param toldOn when the last notice came
 * @param cause in Graph's word why it does not
 */
public record SubscriptionState(
    long link, Way way, Optional<Instant> until, Optional<Instant> toldOn, String cause) {

  /** How it is learnt. */
  public enum Way {
    /** Outlook tells. */
    TOLD,
    /** Outlook is being asked to tell. */
    ASKED,
    /** Outlook has refused to; it is asked again. */
    REFUSED,
    /** Outlook cannot reach this house: its address is not set, or is not https. */
    UNREACHABLE,
    /** The link, or the whole integration, is switched off. */
    OFF;

    /**
     * The word of the JSON API.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How it is for one room.
   *
   * @param link the number of its link
   * @param on whether link and integration are switched on
   * @param reachable whether Outlook can reach this house
   * @param known what Outlook was asked for
   * @param now the present moment
   * @return its state
   */
  public static SubscriptionState of(
      long link, boolean on, boolean reachable, Optional<RoomSubscription> known, Instant now) {
    Optional<Instant> until =
        known
            .flatMap(RoomSubscription::given)
            .map(RoomSubscription.Given::until)
            .filter(now::isBefore);
    String cause = known.map(RoomSubscription::cause).orElse("");
    Way way =
        !on
            ? Way.OFF
            : !reachable
                ? Way.UNREACHABLE
                : until.isPresent() ? Way.TOLD : cause.isEmpty() ? Way.ASKED : Way.REFUSED;
    return new SubscriptionState(link, way, until, known.flatMap(RoomSubscription::toldOn), cause);
  }
}
