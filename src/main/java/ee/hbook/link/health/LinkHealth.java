package ee.hbook.link.health;

import ee.hbook.config.Worded;
import java.time.Instant;
import java.util.Optional;

/**
 * How a link has fared lately ({@code link-health.md}, Policy). All instants are UTC.
 *
 * @param phase where it stands, a person's switch apart
 * @param failures how many attempts in a row failed, throttling and faults of ours apart
 * @param since when the first of them failed; empty while there is no trouble
 * @param cause what kind of failure the last was
 * @param code the code of the last failure, also of one of ours
 * @param streak how many of the last attempts failed in this same way
 * @param streakSince when the first of these failed
 * @param probes how many probes in a row found the calendar still broken
 * @param goodProbe when the first good probe was, while a second is awaited
 */
public record LinkHealth(
    Phase phase,
    int failures,
    Optional<Instant> since,
    Optional<FailureClass> cause,
    Optional<FailureCode> code,
    int streak,
    Optional<Instant> streakSince,
    int probes,
    Optional<Instant> goodProbe) {

  /** Nothing has happened yet, or all is well. */
  public static final LinkHealth WELL =
      new LinkHealth(
          Phase.ACTIVE,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          0,
          Optional.empty());

  /** Where a link stands, a person's switch apart. */
  public enum Phase implements Worded {
    /** It is followed. */
    ACTIVE,
    /** It is followed, and the last attempts failed. */
    DEGRADED,
    /** Paused by us: nothing is taken over, nothing freed; probes look whether it is well again. */
    PAUSED,
    /** Paused by us, and the last probe was good; a second one decides. */
    PROBING,
    /** It is followed again, and not everything is checked yet. */
    VERIFYING,
    /** It is followed, and frees nothing until a person or a second look agrees (data guard). */
    QUARANTINED;

    /**
     * Whether attempts only look, and change nothing.
     *
     * @return true while we have paused the link
     */
    public boolean onlyProbes() {
      return this == PAUSED || this == PROBING;
    }
  }

  /**
   * Whether the last attempt ended well, so that an unchanged calendar may be passed over.
   *
   * @return false while anything has to be looked at
   */
  public boolean isSettled() {
    return !phase.onlyProbes() && phase != Phase.DEGRADED && code.isEmpty();
  }

  /**
   * Well, in a phase.
   *
   * @param next the phase
   * @return no trouble in it
   */
  public static LinkHealth in(Phase next) {
    return new LinkHealth(
        next,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        0,
        Optional.empty());
  }

  /**
   * The same in another phase.
   *
   * @param next the phase
   * @return the trouble that there was, in it
   */
  LinkHealth as(Phase next) {
    return new LinkHealth(
        next, failures, since, cause, code, streak, streakSince, probes, goodProbe);
  }

  /** The same after a failure that is ours: it is noted and counts for nothing. */
  public LinkHealth noted(FailureCode ours) {
    return new LinkHealth(
        phase, failures, since, cause, Optional.of(ours), streak, streakSince, probes, goodProbe);
  }

  /**
   * The same after a failure of theirs that does not count: they ask us to wait, or nobody gets
   * out.
   */
  LinkHealth uncounted(FetchFailure failed, Instant now) {
    return new LinkHealth(
        phase == Phase.ACTIVE ? Phase.DEGRADED : phase,
        failures,
        since.or(() -> Optional.of(now)),
        Optional.of(failed.failure()),
        Optional.of(failed.code()),
        streak,
        streakSince,
        probes,
        goodProbe);
  }

  /** The same after a failure that counts. */
  LinkHealth failed(FetchFailure failed, Instant now) {
    boolean again = cause.filter(failed.failure()::equals).isPresent() && streak > 0;
    return new LinkHealth(
        phase == Phase.ACTIVE ? Phase.DEGRADED : phase,
        failures + 1,
        since.or(() -> Optional.of(now)),
        Optional.of(failed.failure()),
        Optional.of(failed.code()),
        again ? streak + 1 : 1,
        again ? streakSince : Optional.of(now),
        probes,
        Optional.empty());
  }

  /** The same, paused by us. */
  LinkHealth paused() {
    return new LinkHealth(
        Phase.PAUSED,
        failures,
        since,
        cause,
        code,
        streak,
        streakSince,
        phase.onlyProbes() ? probes + 1 : 0,
        Optional.empty());
  }

  /** The same after its first good probe. */
  LinkHealth probedWell(Instant now) {
    return new LinkHealth(
        Phase.PROBING, failures, since, cause, code, streak, streakSince, 0, Optional.of(now));
  }

  /**
   * The same, not checked any more after a resume.
   *
   * @return well, or failing when the last attempt failed
   */
  public LinkHealth checked() {
    return code.isEmpty()
        ? WELL
        : new LinkHealth(
            Phase.DEGRADED, failures, since, cause, code, streak, streakSince, probes, goodProbe);
  }
}
