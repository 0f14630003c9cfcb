package ee.hbook.outlook.notice;

import ee.hbook.outlook.notice.RoomSubscription.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: what Outlook was asked to tell, on record. */
public interface RoomSubscriptions {

  /** All of it, by link. */
  List<RoomSubscription> all();

  /**
   * The one whose notices come to an address.
   *
   * @param tokenHash the {@link Fingerprint} of the address's token
   * @return empty when there is none
   */
  Optional<RoomSubscription> byToken(String tokenHash);

  /**
   * The one that Outlook gave an id.
   *
   * @param id the id
   * @return empty when there is none
   */
  Optional<RoomSubscription> byId(String id);

  /**
   * Puts one on record before Outlook is asked for it, in place of what there was for its link.
   *
   * @param subscription the subscription
   */
  void begin(RoomSubscription subscription);

  /**
   * Stores what became of a call. A wish that came meanwhile stays, and nothing is stored when
   * there is another one by now.
   *
   * @param before as it was when the call was made
   * @param after as it is now
   */
  void update(RoomSubscription before, RoomSubscription after);

  /**
   * Forgets one.
   *
   * @param subscription the subscription
   */
  void forget(RoomSubscription subscription);

  /**
   * Notes that a notice came: the room is to be looked at.
   *
   * @param link the number of its link
   * @param now when
   */
  void heard(long link, Instant now);

  /**
   * Notes that a room is to be looked at though no notice came.
   *
   * @param link the number of its link
   * @param now when
   */
  void toBeLookedAt(long link, Instant now);

  /**
   * Notes what Outlook asks for.
   *
   * @param link the number of the room's link
   * @param wish what
   */
  void wish(long link, Wish wish);

  /**
   * Takes the note that a room is to be looked at away, before the look: a notice that comes during
   * the look is one more.
   *
   * @param link the number of its link
   */
  void looking(long link);

  /**
   * The rooms whose notices nobody has followed.
   *
   * @param before notices from before this moment
   * @return the numbers of their links
   */
  List<Long> unfollowed(Instant before);

  /**
   * Takes the turn to keep the subscriptions.
   *
   * @param now the present moment
   * @param lease a turn that was never given back ends after this time
   * @return false when another node has it
   */
  boolean takeTurn(Instant now, Duration lease);

  /** Gives the turn back. */
  void giveTurn();

  /**
   * When what is on record was last compared with what Outlook has.
   *
   * @return empty when it never was
   */
  Optional<Instant> comparedOn();

  /**
   * Notes that it was compared.
   *
   * @param now when
   */
  void compared(Instant now);
}
