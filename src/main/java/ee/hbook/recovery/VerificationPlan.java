package ee.hbook.recovery;

import ee.hbook.feed.Reach;
import ee.hbook.link.LinkSource;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Decides what of a verification is next, and when it is over. Pure. */
public final class VerificationPlan {

  /** After so long it is closed, with what is left said. */
  public static final Duration LONGEST = Duration.ofHours(48);

  /** For so long the other side may take to read the night that is closed for a while. */
  public static final Duration CANARY_LASTS = Duration.ofHours(24);

  /** How long a channel usually takes, when nothing is known of it (seed 003: 15 to 60 min). */
  public static final Duration USUAL_INTERVAL = Duration.ofMinutes(60);

  private static final int NEAREST_CANARY = 300;
  private static final int FARTHEST_CANARY = 345;

  private static final Duration BRISK = Duration.ofMinutes(10);
  private static final Duration STEADY = Duration.ofHours(2);

  private VerificationPlan() {}

  /**
   * The checks at the beginning. Of feeds there is nothing to check where the other side reads
   * none: there it is written to, and that is tried.
   *
   * @param source where the link's calendar is kept
   * @param now when
   * @return each waiting; what only a person can do is his from the start
   */
  public static List<VerificationStep> begin(LinkSource source, Instant now) {
    return Arrays.stream(Kind.values())
        .filter(kind -> isFor(source, kind))
        .map(
            kind ->
                VerificationStep.of(
                    kind, kind == Kind.REVERSE ? State.PERSON : State.WAITING, "begin", now))
        .toList();
  }

  private static boolean isFor(LinkSource source, Kind kind) {
    return switch (kind) {
      case SYNC, COMPARISON -> true;
      case SWITCHES, FEED, HTTPS, CANARY, REVERSE -> source.readsFeeds();
      case TRIAL -> !source.readsFeeds();
    };
  }

  /**
   * Whether a check is to be looked at.
   *
   * @param verification how all of them stand
   * @param kind which
   * @return false when it is settled or waits for another check, or when nothing can be seen of
   *     what a person does about it
   */
  public static boolean isDue(Verification verification, Kind kind) {
    State state = verification.step(kind).state();
    return switch (kind) {
      case SWITCHES, FEED, SYNC -> state != State.GOOD;
      case HTTPS -> state == State.WAITING;
      case COMPARISON -> state != State.GOOD && is(verification, Kind.SYNC, State.GOOD);
      case TRIAL ->
          state != State.GOOD && state != State.PERSON && is(verification, Kind.SYNC, State.GOOD);
      case CANARY ->
          (state == State.WAITING || state == State.RUNNING)
              && is(verification, Kind.SYNC, State.GOOD)
              && is(verification, Kind.FEED, State.GOOD, State.PERSON);
      case REVERSE -> state != State.GOOD && is(verification, Kind.SYNC, State.GOOD);
    };
  }

  /**
   * Whether a person can tick a check off. That nobody outside reaches an address is no matter of
   * anybody's word: it ends with another address.
   *
   * @param step how the check stands
   * @return true when it waits for somebody to say so
   */
  public static boolean asksAPerson(VerificationStep step) {
    boolean closed =
        step.kind() == Kind.FEED
            && (step.code().equals(Reach.THIS_MACHINE.word())
                || step.code().equals(Reach.OWN_NETWORK.word()));
    return step.state() == State.PERSON && !closed;
  }

  /**
   * Whether everything that a machine has to check before it trusts a link again is well. Whatever
   * else is left goes on beside it: encryption, the night closed for a while, a person's part, and
   * that the other side reads what it missed.
   *
   * @param verification how the checks stand
   * @return true when the link is active again
   */
  public static boolean isVerified(Verification verification) {
    return is(verification, Kind.SWITCHES, State.GOOD, State.PERSON)
        && is(verification, Kind.FEED, State.GOOD, State.PERSON)
        && is(verification, Kind.SYNC, State.GOOD)
        && is(verification, Kind.COMPARISON, State.GOOD, State.RUNNING)
        && is(verification, Kind.TRIAL, State.GOOD, State.PERSON);
  }

  /**
   * Whether it is over.
   *
   * @param verification how the checks stand
   * @param now the present moment
   * @return how it ends; empty while it goes on
   */
  public static Optional<String> end(Verification verification, Instant now) {
    if (left(verification).isEmpty()) {
      return Optional.of("good");
    }
    return verification.openedOn().plus(LONGEST).isAfter(now)
        ? Optional.empty()
        : Optional.of("time");
  }

  /**
   * What is not well yet.
   *
   * @param verification how the checks stand
   * @return the checks that are left, in order
   */
  public static List<VerificationStep> left(Verification verification) {
    return verification.steps().stream().filter(step -> step.state() != State.GOOD).toList();
  }

  /**
   * Whether it is time for another look: often at first, then every minute, then every five.
   *
   * @param verification when it began, and when it was last looked at
   * @param now the present moment
   * @return true when it is
   */
  public static boolean isTime(Verification verification, Instant now) {
    Duration age = Duration.between(verification.openedOn(), now);
    Duration pause =
        age.compareTo(BRISK) < 0
            ? Duration.ZERO
            : age.compareTo(STEADY) < 0 ? Duration.ofMinutes(1) : Duration.ofMinutes(5);
    return verification.lookedOn().filter(last -> last.plus(pause).isAfter(now)).isEmpty();
  }

  /**
   * Chooses a night to be closed for a while: so far ahead that nobody misses it for a day.
   *
   * @param today the day in the property's zone
   * @param free the nights that are free on both sides
   * @return the last free night of the eleventh month from now; empty when there is none
   */
  public static Optional<LocalDate> canary(LocalDate today, List<LocalDateRange> free) {
    LocalDateRange far =
        LocalDateRange.of(today.plusDays(NEAREST_CANARY), today.plusDays(FARTHEST_CANARY));
    List<LocalDate> last = new ArrayList<>();
    free.stream()
        .filter(far::overlaps)
        .map(far::intersection)
        .forEach(nights -> last.add(nights.getEnd().minusDays(1)));
    return last.stream().max(LocalDate::compareTo);
  }

  private static boolean is(Verification verification, Kind kind, State... states) {
    return Set.of(states).contains(verification.step(kind).state());
  }
}
