package ee.hbook.accommodation;

import java.time.Duration;

/**
 * How long a unit stays unsold around a reservation so that it can be made ready, whatever it is
 * let by.
 *
 * @param before before the start, not negative
 * @param after after the end, not negative
 */
public record Preparation(Duration before, Duration after) {

  /** No preparation at all. */
  public static final Preparation NONE = new Preparation(Duration.ZERO, Duration.ZERO);

  /** Checks that neither is negative. */
  public Preparation {
    if (before.isNegative() || after.isNegative()) {
      throw new IllegalArgumentException("Preparation is not negative");
    }
  }
}
