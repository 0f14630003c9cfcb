package ee.hbook.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * HTTP validators of a feed (RFC 9110 §8.8 and §13). {@code Last-Modified} has whole seconds only;
 * so that a change within the second of an answer is never missed, a reader is told the end of the
 * second of the last change once that is over, and its beginning before.
 */
public final class Validators {

  private Validators() {}

  /**
   * The {@code Last-Modified} to send.
   *
   * @param changedOn when the content last changed
   * @param now when the answer is made
   * @return a whole second that is not later than now
   */
  public static Instant lastModified(Instant changedOn, Instant now) {
    Instant after = endOfSecond(changedOn);
    return after.isAfter(now) ? now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1) : after;
  }

  /**
   * The date to compare {@code If-Modified-Since} with: whoever was told an earlier one may have
   * missed something.
   *
   * @param changedOn when the content last changed
   * @return the end of that second
   */
  public static Instant endOfSecond(Instant changedOn) {
    Instant second = changedOn.truncatedTo(ChronoUnit.SECONDS);
    return second.equals(changedOn) ? second : second.plusSeconds(1);
  }
}
