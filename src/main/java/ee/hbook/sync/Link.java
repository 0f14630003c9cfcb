package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit's tie to one calendar elsewhere.
 *
 * @param id the link's number
 * @param unit the unit
 * @param name what the owner calls the calendar; the origin of what it brings; at most 40
 *     characters
 * @param url the address as the owner gave it; a secret, never logged
 * @param enabled whether a person wants it synchronised
 * @param signature PRODID when it was last accepted; empty until the first good run
 * @param createdOn when it was made
 * @param lastAttempt when it was last tried
 * @param lastSuccess when it was last read whole
 * @param failures how many attempts in a row failed
 * @param lastFailure the code of the last failure while there are failures
 * @param dueOn when it is next run
 * @param settings what it does differently from the site
 * @param followed what its last good run left
 */
public record Link(
    long id,
    UnitId unit,
    String name,
    String url,
    boolean enabled,
    String signature,
    Instant createdOn,
    Optional<Instant> lastAttempt,
    Optional<Instant> lastSuccess,
    int failures,
    Optional<String> lastFailure,
    Instant dueOn,
    LinkSettings settings,
    Followed followed) {

  /** How a link stands. */
  public enum State {
    /** Read whole at the last attempt, or not tried yet. */
    ACTIVE,
    /** The last attempt failed. */
    DEGRADED,
    /** Switched off by a person. */
    PAUSED;

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
   * How this link stands.
   *
   * @return its state
   */
  public State state() {
    if (!enabled) {
      return State.PAUSED;
    }
    return failures > 0 ? State.DEGRADED : State.ACTIVE;
  }

  /**
   * The same link, run next at another time.
   *
   * @param due when
   * @return the link with that time
   */
  public Link dueAt(Instant due) {
    return new Link(
        id,
        unit,
        name,
        url,
        enabled,
        signature,
        createdOn,
        lastAttempt,
        lastSuccess,
        failures,
        lastFailure,
        due,
        settings,
        followed);
  }

  /**
   * The same link with another accepted signature; the next poll reads its calendar.
   *
   * @param accepted the signature
   * @return the link with it
   */
  public Link bearing(String accepted) {
    return new Link(
        id,
        unit,
        name,
        url,
        enabled,
        accepted,
        createdOn,
        lastAttempt,
        lastSuccess,
        failures,
        lastFailure,
        dueOn,
        settings,
        followed.toBeReadAgain().offered(Optional.empty()));
  }

  /**
   * The same link with nothing followed yet, so that its next run is a full one.
   *
   * @param runs whether a person wants it synchronised from now on
   * @return the link
   */
  public Link startedOver(boolean runs) {
    return new Link(
        id,
        unit,
        name,
        url,
        runs,
        signature,
        createdOn,
        lastAttempt,
        lastSuccess,
        failures,
        lastFailure,
        dueOn,
        settings,
        Followed.NOTHING);
  }

  @Override
  public String toString() {
    return "link " + id + " of unit " + unit;
  }
}
