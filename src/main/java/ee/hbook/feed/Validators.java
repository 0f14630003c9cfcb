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
   * Whether a reader with this {@code If-Modified-Since} has everything.
   *
   * @param since what the reader sent
   * @param changedOn when the content last changed
   * @return true when nothing changed since
   */
  public static boolean unchangedSince(Instant since, Instant changedOn) {
    return !since.isBefore(endOfSecond(changedOn));
  }

  /**
   * Whether one of the tags of {@code If-None-Match} is this content's, in whatever coding.
   *
   * @param header the header's value
   * @param tag the content's tag, without quotes
   * @return true for {@code *} and for a match
   */
  public static boolean matches(String header, String tag) {
    for (String candidate : header.split(",", -1)) {
      String text = candidate.strip();
      String strong = text.startsWith("W/") ? text.substring(2) : text;
      if (strong.equals("*")
          || strong.equals('"' + tag + '"')
          || strong.equals('"' + tag + "-gzip\"")) {
        return true;
      }
    }
    return false;
  }

  private static Instant endOfSecond(Instant changedOn) {
    Instant second = changedOn.truncatedTo(ChronoUnit.SECONDS);
    return second.equals(changedOn) ? second : second.plusSeconds(1);
  }
}
