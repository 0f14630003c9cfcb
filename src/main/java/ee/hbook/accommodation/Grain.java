package ee.hbook.accommodation;

import ee.hbook.config.Worded;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** What an accommodation is let by: the smallest piece that a booking may take. */
public enum Grain implements Worded {
  /** By the night: a booking goes from day to day. */
  NIGHT,
  /** By the quarter hour: meeting rooms, courts, desks. */
  QUARTER_HOUR;

  private static final int QUARTER = 15;

  /**
   * Finds a grain by its word.
   *
   * @param word as {@link #word()} writes it
   * @return the grain, or empty for any other word
   */
  public static Optional<Grain> ofWord(String word) {
    return Arrays.stream(values()).filter(grain -> grain.word().equals(word)).findFirst();
  }

  /**
   * Whether a booking may begin or end at a moment.
   *
   * @param moment on the property's clock
   * @return true for midnight, or for a full quarter of an hour
   */
  public boolean isOn(LocalDateTime moment) {
    return moment.equals(before(moment));
  }

  /**
   * The last moment, not after the given one, at which a booking may begin.
   *
   * @param moment on the property's clock
   * @return the moment itself when it is one
   */
  public LocalDateTime before(LocalDateTime moment) {
    return switch (this) {
      case NIGHT -> moment.toLocalDate().atStartOfDay();
      case QUARTER_HOUR ->
          moment
              .toLocalDate()
              .atTime(
                  LocalTime.of(
                      moment.getHour(), moment.getMinute() - moment.getMinute() % QUARTER));
    };
  }

  /**
   * The first moment, not before the given one, at which a booking may end.
   *
   * @param moment on the property's clock
   * @return the moment itself when it is one
   */
  public LocalDateTime after(LocalDateTime moment) {
    LocalDateTime before = before(moment);
    if (before.equals(moment)) {
      return moment;
    }
    return this == NIGHT ? before.plusDays(1) : before.plusMinutes(QUARTER);
  }
}
