package ee.hbook.sync.record;

import ee.hbook.sync.Claim;
import ee.hbook.sync.record.SyncReport.Fate;
import java.util.List;

/**
 * What is on record of a run beside its counts.
 *
 * @param fates what every event led to
 * @param changes everything that the run changed, in order
 */
public record RunDetail(List<Fate> fates, List<RunChange> changes) {

  /** Nothing at all. */
  public static final RunDetail NONE = new RunDetail(List.of(), List.of());

  public RunDetail {
    fates = List.copyOf(fates);
    changes = List.copyOf(changes);
  }

  /**
   * Whether the run did more than see again what it knew.
   *
   * @return true when there is something that can be undone
   */
  public boolean changedSomething() {
    return changes.stream().anyMatch(RunDetail::isNew);
  }

  private static boolean isNew(RunChange change) {
    return switch (change) {
      case RunChange.OfReservation stay -> true;
      case RunChange.OfBlockedDates block -> true;
      case RunChange.OfClaim(var before, var after) ->
          before.isEmpty() || after.isEmpty() || saysOther(before.get(), after.get());
    };
  }

  private static boolean saysOther(Claim before, Claim after) {
    return !before.identity().equals(after.identity())
        || !before.nights().equals(after.nights())
        || before.role() != after.role()
        || !before.reservationId().equals(after.reservationId());
  }
}
