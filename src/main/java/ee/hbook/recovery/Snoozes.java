package ee.hbook.recovery;

import java.time.Duration;
import java.time.Instant;

/** Port: of which troubles a user does not want to be reminded for a while. */
public interface Snoozes {

  /** How long a user is left alone. */
  Duration LENGTH = Duration.ofHours(72);

  /**
   * Leaves a user alone.
   *
   * @param incidentId the trouble
   * @param userId who
   * @param until until when
   */
  void snooze(long incidentId, long userId, Instant until);

  /**
   * Whether a user is to be left alone.
   *
   * @param incidentId the trouble
   * @param userId who
   * @param now the moment
   * @return whether the time that was asked for is not over
   */
  boolean isSnoozed(long incidentId, long userId, Instant now);
}
