package ee.hbook.sync;

import java.time.Instant;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * One event that a link told us before, and what became of it here.
 *
 * @param id its number; 0 before it is stored
 * @param identity how it is recognised in this link's feed: its UID, or what stands for one
 * @param nights its nights when it was last seen
 * @param firstSeen when it first appeared
 * @param lastSeen when it was last in the feed
 * @param missed how many good polls in a row it was not in the feed
 * @param reservationId the reservation made of it
 * @param blockedId the blocked dates that hold its nights where there is no reservation
 */
public record KnownEvent(
    long id,
    String identity,
    LocalDateRange nights,
    Instant firstSeen,
    Instant lastSeen,
    int missed,
    OptionalLong reservationId,
    OptionalLong blockedId) {

  /**
   * The same, seen again.
   *
   * @param now when
   * @param seenNights the nights that it has now
   * @return the event, no longer missed
   */
  public KnownEvent seen(Instant now, LocalDateRange seenNights) {
    return new KnownEvent(id, identity, seenNights, firstSeen, now, 0, reservationId, blockedId);
  }

  /**
   * The same under the identity that its calendar has given it by now.
   *
   * @param newIdentity the identity
   * @return the event with it
   */
  public KnownEvent renamed(String newIdentity) {
    return new KnownEvent(
        id, newIdentity, nights, firstSeen, lastSeen, missed, reservationId, blockedId);
  }

  /**
   * The same, not in the feed once more.
   *
   * @return the event, missed one more time
   */
  public KnownEvent missedAgain() {
    return new KnownEvent(
        id, identity, nights, firstSeen, lastSeen, missed + 1, reservationId, blockedId);
  }

  /**
   * The same with what became of it.
   *
   * @param reservation the reservation made of it
   * @param block the blocked dates that hold it
   * @return the event with both
   */
  public KnownEvent became(OptionalLong reservation, OptionalLong block) {
    return new KnownEvent(id, identity, nights, firstSeen, lastSeen, missed, reservation, block);
  }
}
