package ee.hbook.outlook.graph;

import java.time.Instant;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * When a meeting is, as it is told: nothing says that it ends after it starts.
 *
 * @param start when it starts
 * @param end when it ends
 * @param days of an all-day event its days, on whatever clock it is looked at; half-open
 */
public record MeetingTime(Instant start, Instant end, Optional<LocalDateRange> days) {

  /**
   * A time that is not of whole days.
   *
   * @param start when it starts
   * @param end when it ends
   */
  public MeetingTime(Instant start, Instant end) {
    this(start, end, Optional.empty());
  }

  /**
   * Whether it takes any time.
   *
   * @return false when the end is not after the start
   */
  public boolean isValid() {
    return end.isAfter(start);
  }
}
