package ee.hbook.recovery;

import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is checked after a link was resumed: AvaiBook's list, done by the machine as far as it can
 * (seed 003, {@code link-health.md}). All instants are UTC.
 *
 * @param id its number
 * @param linkId the link; empty once that is gone
 * @param resumedOn when the link was resumed: what was synchronised later counts
 * @param openedOn when the checks began
 * @param closedOn when they ended
 * @param ended how: {@code good}, {@code person}, {@code time} or {@code trouble}; empty while they
 *     last
 * @param lookedOn when it was last worked at
 * @param canary the night that is closed for a while
 * @param steps the checks, in the order of {@link Kind}
 */
public record Verification(
    long id,
    OptionalLong linkId,
    Instant resumedOn,
    Instant openedOn,
    Optional<Instant> closedOn,
    String ended,
    Optional<Instant> lookedOn,
    Optional<Canary> canary,
    List<VerificationStep> steps) {

  public Verification {
    steps = List.copyOf(steps);
  }

  /**
   * A night that is closed for a while, to see whether the other side gets to know it.
   *
   * @param night the night
   * @param blockId the blocked dates that close it; empty once they are gone
   * @param madeOn when it was closed
   * @param shownOn when our feed was first seen with it
   */
  public record Canary(
      LocalDate night, OptionalLong blockId, Instant madeOn, Optional<Instant> shownOn) {

    /**
     * The same, seen in our feed.
     *
     * @param now when
     * @return the canary
     */
    public Canary shown(Instant now) {
      return new Canary(night, blockId, madeOn, Optional.of(now));
    }

    /**
     * The same without its blocked dates.
     *
     * @return the night that was closed
     */
    public Canary gone() {
      return new Canary(night, OptionalLong.empty(), madeOn, shownOn);
    }
  }

  /**
   * One of the checks.
   *
   * @param kind which
   * @return how it stands; well, where it is not asked for
   */
  public VerificationStep step(Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .orElseGet(() -> VerificationStep.of(kind, State.GOOD, "", openedOn));
  }

  /**
   * The same after a look.
   *
   * @param reached what was found
   * @return the verification with it
   */
  public Verification with(VerificationStep reached) {
    return new Verification(
        id,
        linkId,
        resumedOn,
        openedOn,
        closedOn,
        ended,
        lookedOn,
        canary,
        steps.stream().map(step -> step.kind() == reached.kind() ? reached : step).toList());
  }

  /**
   * Whether it still lasts.
   *
   * @return false once it is closed
   */
  public boolean isOpen() {
    return closedOn.isEmpty();
  }
}
