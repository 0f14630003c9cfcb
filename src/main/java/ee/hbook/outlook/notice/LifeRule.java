package ee.hbook.outlook.notice;

import java.time.Duration;
import java.time.Instant;

/** How long subscriptions live, and when they are renewed (outlook-graph.md, 1.5). Pure. */
public final class LifeRule {

  /** An hour less than the longest life that a subscription to events can have. */
  public static final Duration LIFE = Duration.ofMinutes(10_020);

  /** A renewal and a new proof lie so far apart. */
  public static final Duration BETWEEN = Duration.ofMinutes(10);

  private static final int LAST_PART = 5;
  private static final int STAGGER_PART = 4;
  private static final int STEPS = 1_000;

  private LifeRule() {}

  /**
   * When a subscription is renewed: when a fifth of its life is left, and up to a quarter of it
   * sooner, so that many that were made at once are not renewed at once.
   *
   * @param link the number of the room's link, by which they are told apart
   * @param from when it was given
   * @param until when it ends
   * @return the moment
   */
  public static Instant renewOn(long link, Instant from, Instant until) {
    Duration life = Duration.between(from, until);
    long step = Math.floorMod(link * 618L, (long) STEPS);
    return until
        .minus(life.dividedBy(LAST_PART))
        .minus(life.dividedBy(STAGGER_PART).multipliedBy(step).dividedBy(STEPS));
  }
}
