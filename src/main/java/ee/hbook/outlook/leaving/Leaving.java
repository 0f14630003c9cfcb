package ee.hbook.outlook.leaving;

import ee.hbook.config.Worded;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.graph.GraphFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last attempt to remove everything from Outlook, and how far it has come.
 *
 * @param meetings how many meetings there were when it began
 * @param removed how many of them are gone
 * @param beganOn when it began
 * @param endedOn when it was through; empty before that
 * @param busyUntil whoever removes has said by then that he goes on, or is no more
 * @param left what could not be removed
 */
public record Leaving(
    int meetings,
    int removed,
    Instant beganOn,
    Optional<Instant> endedOn,
    Instant busyUntil,
    List<Left> left) {

  /** The code of a meeting that was just being written when it was to be removed. */
  public static final String BUSY = "busy";

  public Leaving {
    left = List.copyOf(left);
  }

  /**
   * A meeting that could not be removed.
   *
   * @param meeting the meeting
   * @param why what came of it
   */
  public record Left(Meeting meeting, GraphFault why) {}

  /** How an attempt stands. */
  public enum Stage implements Worded {
    /** Meetings are being removed. */
    RUNNING,
    /** It stopped on its way, as when the server was. */
    INTERRUPTED,
    /** Everything is gone. */
    DONE,
    /** It is through, and something could not be removed. */
    LEFT;
  }

  /**
   * How it stands.
   *
   * @param now the present moment
   * @return its stage
   */
  public Stage stage(Instant now) {
    if (endedOn.isEmpty()) {
      return busyUntil.isAfter(now) ? Stage.RUNNING : Stage.INTERRUPTED;
    }
    return left.isEmpty() ? Stage.DONE : Stage.LEFT;
  }
}
