package ee.hbook.sync.plan;

import ee.hbook.config.Saying;
import ee.hbook.sync.plan.SyncPlan.EventFate;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Conflict;
import ee.hbook.sync.record.SyncReport.Ignored;
import ee.hbook.sync.record.SyncReport.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what a plan comes to, event by event. Pure. */
final class PlanReport {

  private int added;
  private int moved;
  private int cancelled;
  private int revived;
  private int unchanged;
  private int echoes;
  private final List<Ignored> ignored = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private PlanReport() {}

  static SyncReport of(SyncPlan plan) {
    PlanReport counts = new PlanReport();
    plan.fates().forEach(counts::count);
    return new SyncReport(
        plan.told().stream().anyMatch(told -> told.kind() == Told.Kind.INVALID_SIGNATURE)
            ? Outcome.INVALID_SIGNATURE
            : Outcome.OK,
        counts.added,
        counts.moved,
        counts.cancelled,
        counts.revived,
        counts.unchanged,
        counts.echoes,
        counts.ignored,
        counts.conflicts,
        plan.told(),
        plan.fates().stream().map(EventFate::onRecord).toList(),
        plan.whole(),
        Saying.of("report_no_change"),
        Optional.empty());
  }

  private void count(EventFate event) {
    switch (event.fate()) {
      case Fate.Plain plain -> count(plain);
      case Fate.InTheWay way ->
          conflicts.add(
              new Conflict(
                  event.uid(), event.span().orElseThrow(), way.with(), way.doubleBooking()));
      case Fate.Unreadable unreadable ->
          ignored.add(new Ignored(event.uid(), event.span(), unreadable.why().inEnglish()));
      case Fate.Ignored left -> ignored(event);
      case Fate.Modified modified -> ignored(event);
      case Fate.CancelledElsewhere gone -> ignored(event);
    }
  }

  private void ignored(EventFate event) {
    ignored.add(new Ignored(event.uid(), event.span(), event.fate().detail()));
  }

  private void count(Fate.Plain fate) {
    switch (fate) {
      case ADDED, TAKEN_OVER, BLOCKED -> added++;
      case MOVED -> moved++;
      case CANCELLED, AWAITING_APPROVAL, RELEASED -> cancelled++;
      case REVIVED -> revived++;
      case UNCHANGED, ROLLED, HELD, MISSED, GUARDED, IN_HOUSE -> unchanged++;
      case ECHO -> echoes++;
      case FORGOTTEN -> {}
    }
  }
}
