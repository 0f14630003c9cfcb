package ee.hbook.reservation.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.SideBlocks;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The stored blocks that stand beside reservations. */
@ApplicationScoped
public class StandingSideBlocks {

  private final BlockedDatesStore blockedDates;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public StandingSideBlocks(BlockedDatesStore blockedDates, UidSource uids, Clock clock) {
    this.blockedDates = blockedDates;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * Makes the blocks beside a reservation the wanted ones. One that is still wanted stays, UID and
   * all.
   *
   * @param blocks the wanted blocks
   * @param reservationId the reservation
   * @return the units on which something changed
   */
  public Set<UnitId> become(List<SideBlocks.Block> blocks, long reservationId) {
    Set<UnitId> changed = new HashSet<>();
    List<SideBlocks.Block> missing = new ArrayList<>(blocks);
    for (BlockedDates standing : blockedDates.ofReservation(reservationId)) {
      SideBlocks.Block block = asBlock(standing);
      if (!missing.remove(block)) {
        blockedDates.delete(standing.id());
        changed.add(block.unit());
      }
    }
    for (SideBlocks.Block block : missing) {
      add(block, reservationId);
      changed.add(block.unit());
    }
    return changed;
  }

  private void add(SideBlocks.Block block, long reservationId) {
    String comment = block.preparation() ? ". Preparation time" : ". Blocked automatically";
    blockedDates.add(
        new BlockedDates(
            0,
            uids.next(),
            OptionalLong.of(block.unit().accomId()),
            OptionalInt.of(block.unit().accomNum()),
            block.span(),
            block.preparation()
                ? new PreparationTime(reservationId)
                : new LinkedReservation(reservationId),
            reservationId + comment,
            clock.instant()));
  }

  private static SideBlocks.Block asBlock(BlockedDates standing) {
    return new SideBlocks.Block(
        new UnitId(standing.accomId().orElseThrow(), standing.accomNum().orElseThrow()),
        standing.span(),
        standing.cause() instanceof PreparationTime);
  }
}
