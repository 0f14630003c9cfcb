package ee.hbook.notification.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long a mail waits between two tries, and when it is given up. Pure. */
final class MailPatience {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(6));

  /** As long as mail servers try themselves (RFC 5321 §4.5.4.1: four to five days). */
  private static final Duration MOST = Duration.ofDays(5);

  private MailPatience() {}

  static Duration after(int tries) {
    return PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
  }

  static boolean isOver(Instant written, Instant now) {
    return Duration.between(written, now).compareTo(MOST) > 0;
  }
}
