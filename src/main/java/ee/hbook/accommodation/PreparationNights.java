package ee.hbook.accommodation;

import java.time.Duration;

/**
 * How many nights stay unsold around a reservation so that the unit can be made ready (HBook's
 * "Preparation time").
 *
 * @param before nights before check-in, 0 to 30
 * @param after nights after check-out, 0 to 30
 */
public record PreparationNights(int before, int after) {

  /** No preparation at all. */
  public static final PreparationNights NONE = new PreparationNights(0, 0);

  /** The most nights that may be kept on either side. */
  public static final int MOST = 30;

  /** Checks that both counts lie between 0 and {@link #MOST}. */
  public PreparationNights {
    if (before < 0 || after < 0 || before > MOST || after > MOST) {
      throw new IllegalArgumentException("Preparation nights lie between 0 and " + MOST);
    }
  }

  /**
   * The same as a length of time.
   *
   * @return a day for each night
   */
  public Preparation asTime() {
    return new Preparation(Duration.ofDays(before), Duration.ofDays(after));
  }
}
