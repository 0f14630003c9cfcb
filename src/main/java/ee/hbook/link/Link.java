package ee.hbook.link;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Worded;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.HealthPolicy;
import ee.hbook.link.health.LinkHealth;
import java.time.Instant;
import java.util.Optional;

/**
 * A unit's tie to one calendar elsewhere.
 *
 * @param id the link's number
 * @param unit the unit
 * @param name what the owner calls the calendar; the origin of what it brings; at most 40
 *     characters
 * @param source where its calendar is kept
 * @param enabled whether a person wants its calendar followed
 * @param exported whether a person lets the other side read the feed that is for this link
 * @param signature PRODID when it was last accepted; empty until the first good run
 * @param createdOn when it was made
 * @param lastAttempt when it was last tried
 * @param lastSuccess when it was last read whole
 * @param health how it has fared lately
 * @param dueOn when it is next run
 * @param settings what it does differently from the site
 * @param followed what its last good run left
 */
public record Link(
    long id,
    UnitId unit,
    String name,
    LinkSource source,
    boolean enabled,
    boolean exported,
    String signature,
    Instant createdOn,
    Optional<Instant> lastAttempt,
    Optional<Instant> lastSuccess,
    LinkHealth health,
    Instant dueOn,
    LinkSettings settings,
    Followed followed) {

  /** How a link stands ({@code link-health.md}, Policy). */
  public enum State implements Worded {
    /** Read whole at the last attempt, or not tried yet. */
    ACTIVE,
    /** The last attempts failed; it is tried again after a growing pause. */
    DEGRADED,
    /** Paused by us until two probes are good or a person resumes it. */
    PAUSED_AUTO,
    /** Switched off by a person; never resumed by us. */
    PAUSED_ADMIN,
    /** Paused by us, and one probe was good. */
    PROBING,
    /** Followed again, and not everything is checked yet. */
    VERIFYING,
    /** The data guard holds back what it would free. */
    QUARANTINED;
  }

  /** How this link stands. */
  public State state() {
    if (!enabled) {
      return State.PAUSED_ADMIN;
    }
    return switch (health.phase()) {
      case ACTIVE -> State.ACTIVE;
      case DEGRADED -> State.DEGRADED;
      case PAUSED -> State.PAUSED_AUTO;
      case PROBING -> State.PROBING;
      case VERIFYING -> State.VERIFYING;
      case QUARANTINED -> State.QUARANTINED;
    };
  }

  /**
   * How many attempts in a row failed.
   *
   * @return 0 while all is well
   */
  public int failures() {
    return health.failures();
  }

  /**
   * Why the last attempt failed.
   *
   * @return the code of the failure, while there is trouble
   */
  public Optional<FailureCode> lastFailure() {
    return health.code();
  }

  /**
   * When it is tried next by itself.
   *
   * @return empty when it waits for a person
   */
  public Optional<Instant> nextAttempt() {
    return enabled && dueOn.isBefore(HealthPolicy.ON_EDIT_ONLY)
        ? Optional.of(dueOn)
        : Optional.empty();
  }

  /**
   * Who is on the other side, as {@link LinkSource#peer}.
   *
   * @return a name in lower case; empty when nobody can tell
   */
  public String peer() {
    return source.peer();
  }

  /**
   * The address of its calendar.
   *
   * @return the address; empty for a link whose calendar is kept in another way
   */
  public Optional<CalendarUrl> calendarUrl() {
    return switch (source) {
      case CalendarUrl url -> Optional.of(url);
      case OutlookRoom room -> Optional.empty();
    };
  }

  /**
   * The same link in another health.
   *
   * @param next its health from now on
   * @param due when it is run next
   * @return the link with both
   */
  public Link faring(LinkHealth next, Instant due) {
    return with(enabled, exported, signature, next, due, followed);
  }

  /**
   * The same link with its switches set.
   *
   * @param imports whether its calendar is followed
   * @param exports whether the other side may read the feed that is for it
   * @return the link with both
   */
  public Link switched(boolean imports, boolean exports) {
    return with(imports, exports, signature, health, dueOn, followed);
  }

  /**
   * The same link, run next at another time.
   *
   * @param due when
   * @return the link with that time
   */
  public Link dueAt(Instant due) {
    return with(enabled, exported, signature, health, due, followed);
  }

  /**
   * The same link with another accepted signature; the next poll reads its calendar.
   *
   * @param accepted the signature
   * @return the link with it
   */
  public Link bearing(String accepted) {
    return with(
        enabled,
        exported,
        accepted,
        health,
        dueOn,
        followed.toBeReadAgain().offered(Optional.empty()));
  }

  /**
   * The same link with nothing followed yet, so that its next run is a full one.
   *
   * @param runs whether a person wants it synchronised from now on
   * @return the link
   */
  public Link startedOver(boolean runs) {
    return with(runs, exported, signature, health, dueOn, Followed.NOTHING);
  }

  private Link with(
      boolean imports,
      boolean exports,
      String accepted,
      LinkHealth fares,
      Instant due,
      Followed left) {
    return new Link(
        id,
        unit,
        name,
        source,
        imports,
        exports,
        accepted,
        createdOn,
        lastAttempt,
        lastSuccess,
        fares,
        due,
        settings,
        left);
  }

  @Override
  public String toString() {
    return "link " + id + " of unit " + unit;
  }
}
