package ee.hbook.link.health;

import ee.hbook.link.health.LinkHealth.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an attempt means for the health of its link, and when the next one is ({@code
 * link-health.md}, Policy). Pure.
 *
 * @param strict whether the first error pauses, as AvaiBook does (seed 003)
 * @param frequency how often a healthy link is read
 */
public record HealthPolicy(boolean strict, Duration frequency) {

  /** What waits for a person is not tried by itself. */
  public static final Instant ON_EDIT_ONLY = Instant.parse("9999-12-31T00:00:00Z");

  /** Two good probes this far apart bring a link back. */
  public static final Duration BETWEEN_GOOD_PROBES = Duration.ofMinutes(5);

  private static final Duration LONGEST = Duration.ofHours(6);
  private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
  private static final Duration LONGEST_ASKED = Duration.ofHours(24);
  private static final Duration LONG_THROTTLED = Duration.ofHours(6);
  private static final Duration LONG_STUMBLING = Duration.ofHours(2);
  private static final int MANY_FAILURES = 5;
  private static final Duration BETWEEN_GONE = Duration.ofMinutes(15);

  private static final List<Duration> STUMBLING =
      List.of(
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4),
          LONGEST);
  private static final List<Duration> UNREADABLE =
      List.of(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), LONGEST);

  /** What an attempt saw. */
  public sealed interface Seen {

    /**
     * The calendar was read whole, and followed unless this was a probe.
     *
     * @param guarded since when the data guard holds something back; empty when it does not
     * @param told whether it has done so for long enough that the owner is to know: a calendar that
     *     is empty once is well again at the next poll as a rule
     * @param looked whether what is known of its events was looked at: what is not guarded now is
     *     released
     */
    record Well(Optional<Instant> guarded, boolean told, boolean looked) implements Seen {}

    /**
     * It could not be had.
     *
     * @param failure why
     */
    record Broken(FetchFailure failure) implements Seen {}
  }

  /** What an owner is told of, or an incident records. Most attempts turn nothing. */
  public enum Turn {
    /** We paused the link. */
    PAUSED,
    /** Two good probes: it is followed again, and verified. */
    RETURNED,
    /** The data guard holds back what it would free. */
    QUARANTINED,
    /** The guard holds nothing back any more. */
    RELEASED,
    /** It has asked us to wait for hours. */
    THROTTLED,
    /** It is well again without ever having been paused. */
    RECOVERED
  }

  /**
   * What comes of an attempt.
   *
   * @param health the link's health from now on
   * @param due when it is tried next
   * @param turn what turned; one that lasts is told again, and whoever records it knows it already
   */
  public record Verdict(LinkHealth health, Instant due, Optional<Turn> turn) {}

  /**
   * Judges an attempt.
   *
   * @param health the link's health before it
   * @param seen what it saw
   * @param now when it ended
   * @param chance a number from 0 to 1 that spreads the next attempts of many links
   * @return the health after it, and the next attempt
   */
  public Verdict after(LinkHealth health, Seen seen, Instant now, double chance) {
    return switch (seen) {
      case Seen.Well well -> well(health, well, now);
      case Seen.Broken(FetchFailure failed) ->
          switch (failed.failure()) {
            case LOCAL -> new Verdict(health.noted(failed.code()), ours(health, now), none());
            case THROTTLED -> throttled(health, failed, now, chance);
            case TRANSIENT, GONE, AUTH, CONTENT, CONFIG -> broken(health, failed, now, chance);
          };
    };
  }

  /**
   * Judges a failure while nobody gets out: nothing is counted, nobody is paused, and all are tried
   * again together.
   *
   * @param health the link's health before it
   * @param failed what it saw
   * @param now when
   * @return the health with its counters as they were
   */
  public static Verdict whileNobodyGetsOut(LinkHealth health, FetchFailure failed, Instant now) {
    return new Verdict(health.uncounted(failed, now), together(now), none());
  }

  /**
   * When all links that share a trouble are tried again.
   *
   * @param now the present moment
   * @return the first full five minutes of the hour that are at least five minutes away
   */
  public static Instant together(Instant now) {
    long step = FIRST_RETRY.toSeconds();
    long next = Math.floorDiv(now.plus(FIRST_RETRY).getEpochSecond() + step - 1, step) * step;
    return Instant.ofEpochSecond(next);
  }

  private Verdict well(LinkHealth health, Seen.Well well, Instant now) {
    Instant usual = now.plus(frequency);
    return switch (health.phase()) {
      case PAUSED -> new Verdict(health.probedWell(now), now.plus(BETWEEN_GOOD_PROBES), none());
      case PROBING -> probing(health, now);
      case ACTIVE, DEGRADED, VERIFYING, QUARANTINED -> {
        if (well.guarded().isPresent()) {
          yield new Verdict(
              LinkHealth.in(Phase.QUARANTINED),
              usual,
              well.told() ? Optional.of(Turn.QUARANTINED) : none());
        }
        yield new Verdict(
            LinkHealth.in(afterGood(health.phase(), well)),
            usual,
            turnOfGood(health.phase(), well));
      }
    };
  }

  private static Verdict probing(LinkHealth health, Instant now) {
    Instant second = health.goodProbe().orElse(now).plus(BETWEEN_GOOD_PROBES);
    return now.isBefore(second)
        ? new Verdict(health, second, none())
        : new Verdict(LinkHealth.in(Phase.VERIFYING), now, Optional.of(Turn.RETURNED));
  }

  private static Phase afterGood(Phase before, Seen.Well well) {
    return switch (before) {
      case VERIFYING -> Phase.VERIFYING;
      case QUARANTINED -> well.looked() ? Phase.ACTIVE : Phase.QUARANTINED;
      case ACTIVE, DEGRADED, PAUSED, PROBING -> Phase.ACTIVE;
    };
  }

  private static Optional<Turn> turnOfGood(Phase before, Seen.Well well) {
    return switch (before) {
      case DEGRADED -> Optional.of(Turn.RECOVERED);
      case QUARANTINED -> well.looked() ? Optional.of(Turn.RELEASED) : none();
      case ACTIVE, VERIFYING, PAUSED, PROBING -> none();
    };
  }

  /** A fault of ours says nothing about the link: it is tried again soon. */
  private Instant ours(LinkHealth health, Instant now) {
    return now.plus(health.phase().onlyProbes() ? LONGEST : frequency);
  }

  private static Verdict throttled(
      LinkHealth health, FetchFailure failed, Instant now, double chance) {
    LinkHealth after = health.uncounted(failed, now);
    Instant latest = now.plus(LONGEST_ASKED);
    Instant asked = failed.notBefore().orElseGet(() -> now.plus(spread(FIRST_RETRY, chance)));
    boolean isLong =
        after.since().filter(since -> !since.plus(LONG_THROTTLED).isAfter(now)).isPresent();
    return new Verdict(
        after,
        asked.isAfter(latest) ? latest : asked,
        isLong && !health.phase().onlyProbes() ? Optional.of(Turn.THROTTLED) : none());
  }

  private Verdict broken(LinkHealth health, FetchFailure failed, Instant now, double chance) {
    LinkHealth counted = health.failed(failed, now);
    boolean halfOpen = health.phase().onlyProbes() || health.phase() == Phase.VERIFYING;
    if (!halfOpen && !pauses(counted, failed, now)) {
      return new Verdict(counted, later(retry(counted, now, chance), failed), none());
    }
    LinkHealth paused = counted.paused();
    Optional<Turn> turn = health.phase().onlyProbes() ? none() : Optional.of(Turn.PAUSED);
    return new Verdict(paused, later(probe(paused, failed, now, chance), failed), turn);
  }

  private boolean pauses(LinkHealth health, FetchFailure failed, Instant now) {
    if (strict) {
      return true;
    }
    boolean lasting =
        health.failures() >= MANY_FAILURES && isOlder(health.since(), LONG_STUMBLING, now);
    return switch (failed.failure()) {
      case AUTH, CONFIG -> true;
      case CONTENT -> health.streak() >= 2 || lasting;
      case GONE ->
          failed.code().isForGood()
              || (health.streak() >= 2 && isOlder(health.streakSince(), BETWEEN_GONE, now))
              || lasting;
      case TRANSIENT -> lasting;
      case THROTTLED, LOCAL -> false;
    };
  }

  private static boolean isOlder(Optional<Instant> since, Duration age, Instant now) {
    return since.filter(first -> !first.plus(age).isAfter(now)).isPresent();
  }

  /**
   * min(6 h, 5 min x 2^n), a fifth earlier or later; a missing calendar is looked for once more.
   */
  private static Instant retry(LinkHealth health, Instant now, double chance) {
    if (health.cause().filter(FailureClass.GONE::equals).isPresent()) {
      return now.plus(BETWEEN_GONE);
    }
    int doublings = Math.min(health.failures() - 1, 10);
    Duration plain = FIRST_RETRY.multipliedBy(1L << doublings);
    return now.plus(spread(plain.compareTo(LONGEST) < 0 ? plain : LONGEST, chance));
  }

  private static Duration spread(Duration plain, double chance) {
    return Duration.ofMillis(Math.round(plain.toMillis() * (0.8 + 0.4 * chance)));
  }

  /** At the latest when the table says, at most a fifth earlier. */
  private static Instant probe(LinkHealth paused, FetchFailure failed, Instant now, double chance) {
    List<Duration> steps =
        switch (failed.failure()) {
          case TRANSIENT -> STUMBLING;
          case CONTENT -> UNREADABLE;
          case GONE, AUTH -> List.of(LONGEST);
          case CONFIG -> failed.code().isOfTls() ? List.of(LONGEST) : List.of();
          case THROTTLED, LOCAL -> List.of(LONGEST);
        };
    if (steps.isEmpty()) {
      return ON_EDIT_ONLY;
    }
    Duration step = steps.get(Math.min(paused.probes(), steps.size() - 1));
    return now.plusMillis(Math.round(step.toMillis() * (0.8 + 0.2 * chance)));
  }

  private static Instant later(Instant due, FetchFailure failed) {
    return failed.notBefore().filter(asked -> asked.isAfter(due)).orElse(due);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
