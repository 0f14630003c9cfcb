package ee.hbook.ical.http;

import java.time.Duration;

/**
 * How long and how much one download may take.
 *
 * @param connect the longest wait for a name look-up, and again for a connection to be made
 * @param response the longest silence of a server
 * @param total the longest time for everything, redirects included
 * @param bytes the largest body, unpacked
 */
public record Limits(Duration connect, Duration response, Duration total, int bytes) {

  /** 10 s, 20 s, 45 s and 10 MB: what the sync of a booking site needs, with room. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(45), 10_000_000);
}
