package ee.hbook.outlook.leaving;

import ee.hbook.outlook.graph.GraphFault;
import java.time.Instant;
import java.util.Optional;

/** Port: the last attempt to remove everything from Outlook, on record. One node makes it. */
public interface Leavings {

  /**
   * The last attempt.
   *
   * @return empty before the first
   */
  Optional<Leaving> last();

  /**
   * Begins an attempt, and forgets what became of the one before.
   *
   * @param meetings how many meetings there are
   * @param now when
   * @param until whoever removes says by then that he goes on
   * @return false while another one is being made: nothing has begun
   */
  boolean begin(int meetings, Instant now, Instant until);

  /**
   * Notes that one more meeting is gone.
   *
   * @param until whoever removes says by then that he goes on
   */
  void removed(Instant until);

  /**
   * Notes that a meeting could not be removed.
   *
   * @param meeting its number
   * @param why what came of it
   * @param until whoever removes says by then that he goes on
   */
  void left(long meeting, GraphFault why, Instant until);

  /**
   * Ends the attempt.
   *
   * @param now when
   */
  void end(Instant now);
}
