package ee.hbook.outlook.notice;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.link.OutlookRoom;
import java.time.Instant;
import java.util.Optional;

/**
 * How this house learns of what happens in a room.
 *
 * @param link the number of the room's link
 * @param way by notices, or by looking every few minutes and why
 * @param since since when it is so; empty when that is not known
 * @param until until when Outlook tells it, before it is renewed
 * @param toldOn when the last notice came
 * @param cause in Graph's word why it does not
 */
public record SubscriptionState(
    long link,
    Way way,
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<Instant> toldOn,
    String cause) {

  /** Graph's word when it asked the address of this house and was not answered as it has to be. */
  private static final String NO_ANSWER = "ValidationError";

  /** How it is learnt. */
  public enum Way implements Worded {
    /** Outlook tells. */
    TOLD,
    /** Outlook is being asked to tell. */
    ASKED,
    /** Outlook has refused to; it is asked again. */
    REFUSED,
    /** Outlook cannot reach this house: its address is not set, or is not https. */
    UNREACHABLE,
    /** Whatever is told, the room's calendar could not be read lately. */
    TROUBLED,
    /** The link, or the whole integration, is switched off. */
    OFF;
  }

  /**
   * How a room's link stands.
   *
   * @param id its number
   * @param on whether it and the integration are switched on
   * @param well whether its calendar could be read lately
   */
  public record Followed(long id, boolean on, boolean well) {}

  /**
   * How it is for one room.
   *
   * @param link its link
   * @param reachable whether Outlook can reach this house
   * @param known what Outlook was asked for
   * @param now the present moment
   * @return its state
   */
  public static SubscriptionState of(
      Followed link, boolean reachable, Optional<RoomSubscription> known, Instant now) {
    Optional<RoomSubscription> alive = known.filter(its -> its.isAlive(now));
    String cause = known.map(RoomSubscription::cause).orElse("");
    Way way = way(link, reachable, alive.isPresent(), cause);
    return new SubscriptionState(
        link.id(),
        way,
        switch (way) {
          case TOLD -> alive.flatMap(RoomSubscription::since);
          case ASKED, REFUSED -> known.flatMap(its -> its.silentSince(now));
          case UNREACHABLE, TROUBLED, OFF -> Optional.empty();
        },
        alive.flatMap(RoomSubscription::given).map(RoomSubscription.Given::until),
        known.flatMap(RoomSubscription::toldOn),
        cause);
  }

  private static Way way(Followed link, boolean reachable, boolean told, String cause) {
    if (!link.on()) {
      return Way.OFF;
    }
    if (!link.well()) {
      return Way.TROUBLED;
    }
    if (!reachable) {
      return Way.UNREACHABLE;
    }
    return told ? Way.TOLD : cause.isEmpty() ? Way.ASKED : Way.REFUSED;
  }

  /**
   * What there is to say about it: how soon what happens in the room is known here, and why not
   * sooner.
   *
   * @return a sentence or two
   */
  public Saying words() {
    long minutes = OutlookRoom.FREQUENCY.toMinutes();
    return switch (way) {
      case TOLD -> Saying.of("outlook_way_told", minutes);
      case ASKED -> Saying.of("outlook_way_asked", minutes);
      case REFUSED ->
          cause.equals(NO_ANSWER)
              ? Saying.of("outlook_way_no_answer", minutes)
              : Saying.of("outlook_way_refused", minutes, cause);
      case UNREACHABLE -> Saying.of("outlook_way_unreachable", minutes);
      case TROUBLED -> Saying.of("outlook_way_troubled");
      case OFF -> Saying.of("outlook_way_off");
    };
  }
}
