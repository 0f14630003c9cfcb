package ee.hbook.recovery;

import ee.hbook.outlook.RoomTrial;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides what is next of the trial of a room in Outlook: a meeting in a far slot is made, accepted
 * by the room, read back and removed. Pure.
 */
public final class TrialRule {

  /** One that went wrong is tried again after so long. */
  private static final Duration AGAIN = Duration.ofHours(1);

  private TrialRule() {}

  /** What is to be done. */
  public enum Act {
    /** Nothing but wait. */
    WAIT,
    /** A meeting is to be made. */
    BEGIN,
    /** The meeting is to be removed. */
    END
  }

  /**
   * What is next.
   *
   * @param step the check as it stands from now on
   * @param act what is to be done, after the check is stored where something ends, before it where
   *     something begins
   */
  public record Next(VerificationStep step, Act act) {}

  /**
   * Decides.
   *
   * @param before the check as it stands
   * @param trial how far the trial is
   * @param now the present moment
   * @return what is next
   */
  public static Next of(VerificationStep before, RoomTrial trial, Instant now) {
    return switch (trial) {
      case NONE -> none(before, now);
      case ASKED -> new Next(step(before, State.RUNNING, "asked", now), Act.WAIT);
      case ACCEPTED -> new Next(step(before, State.RUNNING, "accepted", now), Act.WAIT);
      case READ -> new Next(step(before, State.RUNNING, "read", now), Act.END);
      case DECLINED -> new Next(step(before, State.PERSON, "declined", now), Act.END);
      case ENDING -> new Next(ending(before, now), Act.WAIT);
    };
  }

  /** Somebody else may have removed it: that is no answer either. */
  private static Next none(VerificationStep before, Instant now) {
    return switch (before.state()) {
      case WAITING -> new Next(step(before, State.RUNNING, "asked", now), Act.BEGIN);
      case RUNNING ->
          new Next(
              before.code().equals("read")
                  ? step(before, State.GOOD, "removed", now)
                  : step(before, State.BAD, "gone", now),
              Act.WAIT);
      case BAD ->
          before.reachedOn().plus(AGAIN).isAfter(now)
              ? new Next(before, Act.WAIT)
              : new Next(step(before, State.RUNNING, "asked", now), Act.BEGIN);
      case GOOD, PERSON -> new Next(before, Act.WAIT);
    };
  }

  private static VerificationStep ending(VerificationStep before, Instant now) {
    return switch (before.code()) {
      case "asked" -> step(before, State.BAD, "no_answer", now);
      case "accepted" -> step(before, State.BAD, "not_read", now);
      default -> before;
    };
  }

  /** It goes on being about the same meeting. */
  private static VerificationStep step(
      VerificationStep before, State state, String code, Instant now) {
    VerificationStep next = VerificationStep.of(Kind.TRIAL, state, code, now);
    return before.moment().map(next::at).orElse(next);
  }
}
