package ee.hbook.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a call that brought a key.
 *
 * @param callHash a hash of the call
 * @param begunOn when it came
 * @param sealed its answer; empty as long as there is none
 */
public record KeptAnswer(String callHash, Instant begunOn, Optional<String> sealed) {

  /** How long a key is remembered. */
  public static final Duration KEPT = Duration.ofHours(24);

  /** No call takes as long as this: without an answer after it, there will be none. */
  private static final Duration LONGEST_CALL = Duration.ofMinutes(15);

  /**
   * What a call with the same key has to do.
   *
   * @param call that call
   * @param now when it comes
   * @return anything but {@link KeyedOutcome.First}
   */
  public KeyedOutcome meets(KeyedCall call, Instant now) {
    if (!callHash.equals(call.callHash())) {
      return new KeyedOutcome.OtherCall();
    }
    return sealed
        .<KeyedOutcome>map(KeyedOutcome.Answered::new)
        .orElseGet(
            () ->
                begunOn.isBefore(now.minus(LONGEST_CALL))
                    ? new KeyedOutcome.Interrupted()
                    : new KeyedOutcome.Running());
  }
}
