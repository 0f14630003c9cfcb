package ee.hbook.sync.record;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import java.util.List;
import java.util.Optional;

/** One thing that a run changed, with what stood there before: what is needed to undo it. */
public sealed interface RunChange {

  /**
   * A reservation was made or changed, and the blocks beside it with it.
   *
   * @param before as it stood; empty when the run made it
   * @param after as the run left it
   * @param blocksBefore the preparation time and automatic blocks that stood beside it
   * @param blocksAfter those that the run left
   */
  record OfReservation(
      Optional<Reservation> before,
      Reservation after,
      List<BlockedDates> blocksBefore,
      List<BlockedDates> blocksAfter)
      implements RunChange {

    public OfReservation {
      blocksBefore = List.copyOf(blocksBefore);
      blocksAfter = List.copyOf(blocksAfter);
    }
  }

  /**
   * Dates were blocked or let go for the calendar.
   *
   * @param before as they stood; empty when the run blocked them
   * @param after as the run left them; empty when it let them go
   */
  record OfBlockedDates(Optional<BlockedDates> before, Optional<BlockedDates> after)
      implements RunChange {}

  /**
   * What is known of an event changed.
   *
   * @param before as it was; empty when the event was new
   * @param after as it is; empty when it is forgotten
   */
  record OfClaim(Optional<Claim> before, Optional<Claim> after) implements RunChange {}
}
