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
 * @param firstSeen when it first appeared with these nights
 * @param lastSeen when it was last in the feed
 * @param missed how many good polls in a row it was not in the feed, or wanted to move under guard
 * @param role what it is to us
 * @param outlived of an echo: in how many good polls it was still there though its channel had read
 *     a feed of ours without those nights
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
    Role role,
    int outlived,
    OptionalLong reservationId,
    OptionalLong blockedId) {

  /** What an event of a linked calendar is to us. */
  public enum Role {
    /** A booking: there is a reservation for it, or there is to be one when its nights are free. */
    STAY,
    /** Closed dates: blocked here, no reservation. */
    BLOCK,
    /** One of a flood of closed nights: blocked here until the next good poll. */
    PROVISIONAL,
    /** Our own booking coming back: holds nothing that we do not hold anyway. */
    ECHO
  }

  /**
   * The same, seen again.
   *
   * @param now when
   * @param seenNights the nights that it has now
   * @return the event, no longer missed
   */
  public KnownEvent seen(Instant now, LocalDateRange seenNights) {
    return new KnownEvent(
        id,
        identity,
        seenNights,
        seenNights.equals(nights) ? firstSeen : now,
        now,
        0,
        role,
        outlived,
        reservationId,
        blockedId);
  }

  /**
   * The same under the identity that its calendar has given it by now.
   *
   * @param newIdentity the identity
   * @return the event with it
   */
  public KnownEvent renamed(String newIdentity) {
    return new KnownEvent(
        id,
        newIdentity,
        nights,
        firstSeen,
        lastSeen,
        missed,
        role,
        outlived,
        reservationId,
        blockedId);
  }

  /**
   * Whether another state of this event says the same, whenever it was last seen.
   *
   * @param other the other state
   * @return true when nothing but {@link #lastSeen()} differs
   */
  public boolean saysTheSameAs(KnownEvent other) {
    return equals(
        new KnownEvent(
            other.id,
            other.identity,
            other.nights,
            other.firstSeen,
            lastSeen,
            other.missed,
            other.role,
            other.outlived,
            other.reservationId,
            other.blockedId));
  }

  /**
   * The same, not in the feed once more.
   *
   * @return the event, missed one more time
   */
  public KnownEvent missedAgain() {
    return new KnownEvent(
        id,
        identity,
        nights,
        firstSeen,
        lastSeen,
        missed + 1,
        role,
        outlived,
        reservationId,
        blockedId);
  }

  /**
   * The same with what became of it.
   *
   * @param reservation the reservation made of it
   * @param block the blocked dates that hold it
   * @return the event with both
   */
  public KnownEvent became(OptionalLong reservation, OptionalLong block) {
    return new KnownEvent(
        id, identity, nights, firstSeen, lastSeen, missed, role, outlived, reservation, block);
  }

  /**
   * The same in another role.
   *
   * @param other the role
   * @return the event in it, nothing outlived yet
   */
  public KnownEvent as(Role other) {
    return new KnownEvent(
        id, identity, nights, firstSeen, lastSeen, missed, other, 0, reservationId, blockedId);
  }

  /**
   * The same echo, still there though its channel knows better by now.
   *
   * @return the event, having outlived one more poll
   */
  public KnownEvent outlivedAgain() {
    return new KnownEvent(
        id,
        identity,
        nights,
        firstSeen,
        lastSeen,
        missed,
        role,
        outlived + 1,
        reservationId,
        blockedId);
  }
}
