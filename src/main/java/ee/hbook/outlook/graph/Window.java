package ee.hbook.outlook.graph;

import java.time.Instant;

/**
 * The time of a calendar that is looked at: events that overlap it.
 *
 * @param from the first moment
 * @param to the first moment after it
 */
public record Window(Instant from, Instant to) {

  /**
   * Checks that there is something between both.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public Window {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("A window ends after it starts");
    }
  }
}
