package ee.hbook.notification;

import ee.hbook.config.Worded;
import java.util.OptionalLong;

/**
 * That somebody was told something.
 *
 * @param about what
 * @param turn which turn of it
 * @param userId who; empty for a machine
 * @param address where
 * @param message the message in the outbox that tells it
 */
public record Telling(About about, Turn turn, OptionalLong userId, String address, long message) {

  /** What is told about. */
  public sealed interface About {

    /**
     * A trouble.
     *
     * @param id its number
     */
    record OfIncident(long id) implements About {}

    /**
     * A notice.
     *
     * @param id its number
     */
    record OfNotice(long id) implements About {}
  }

  /** The turns that are told. */
  public enum Turn implements Worded {
    /** It is so now. */
    BEGAN,
    /** It is over. */
    ENDED;
  }
}
