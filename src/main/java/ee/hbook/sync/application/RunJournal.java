package ee.hbook.sync.application;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.record.RunChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what one run changes, with what stood there before. */
final class RunJournal {

  private final List<RunChange> changes = new ArrayList<>();

  void reservation(
      Optional<Reservation> before,
      Reservation after,
      List<BlockedDates> blocksBefore,
      List<BlockedDates> blocksAfter) {
    changes.add(new RunChange.OfReservation(before, after, blocksBefore, blocksAfter));
  }

  void blockedDates(Optional<BlockedDates> before, Optional<BlockedDates> after) {
    changes.add(new RunChange.OfBlockedDates(before, after));
  }

  void claim(Optional<Claim> before, Optional<Claim> after) {
    changes.add(new RunChange.OfClaim(before, after));
  }

  List<RunChange> changes() {
    return changes;
  }
}
