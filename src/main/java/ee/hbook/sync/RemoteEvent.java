package ee.hbook.sync;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim.Role;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * One event of a calendar elsewhere, as its source understands it.
 *
 * @param identity the name by which its source knows it again from poll to poll, at most 1000
 *     characters; no other event of the calendar has it
 * @param uid what it is called there, verbatim: a booking of ours comes back under the UID that we
 *     gave it; empty when it has no name
 * @param span what it takes, on the property's clock
 * @param kind what it says that it is
 * @param role what it becomes here when it is taken in
 * @param standing whether it holds that
 * @param leftOut whether the link leaves it out for a word in it, unless it is known already
 * @param guest what it tells of its guest
 * @param url where its booking can be seen, when that is told
 * @param lastModified when it was last changed there, when that is told
 */
public record RemoteEvent(
    String identity,
    Optional<String> uid,
    Span span,
    EventKind kind,
    Role role,
    Standing standing,
    boolean leftOut,
    GuestDetails guest,
    Optional<URI> url,
    Optional<Instant> lastModified) {

  /**
   * An event of which nothing is told but its time, and that it holds it.
   *
   * @param identity the name by which it is known again
   * @param uid what it is called
   * @param span what it takes
   * @param kind what it says that it is
   * @param role what it becomes here
   */
  public RemoteEvent(String identity, Optional<String> uid, Span span, EventKind kind, Role role) {
    this(
        identity,
        uid,
        span,
        kind,
        role,
        Standing.HOLDS,
        false,
        GuestDetails.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether an event holds its nights, and if not, why. */
  public enum Standing {
    /** It does. */
    HOLDS,
    /** Its title says that nothing is settled: it is not taken in, and what is known stays. */
    PENDING,
    /** Free time by what its owner chose. */
    FREE,
    /** Only announced; holds nothing. */
    TENTATIVE,
    /** Cancelled; frees what it held and never creates anything. */
    CANCELLED;

    /**
     * Whether an event that was taken in goes on to hold its nights.
     *
     * @return false for what says that it takes no time (any more)
     */
    public boolean keepsNights() {
      return this == HOLDS || this == PENDING;
    }

    /**
     * Whether its source has it as a booking.
     *
     * @return false for what is only announced, or cancelled
     */
    public boolean isThere() {
      return this != TENTATIVE && this != CANCELLED;
    }
  }

  /**
   * The days that it touches: of a unit by the night, its nights.
   *
   * @return a half-open, non-empty range
   */
  public LocalDateRange nights() {
    return span.days();
  }

  /**
   * The same event at another time.
   *
   * @param other what it takes
   * @return the event with it
   */
  public RemoteEvent at(Span other) {
    return new RemoteEvent(
        identity, uid, other, kind, role, standing, leftOut, guest, url, lastModified);
  }
}
