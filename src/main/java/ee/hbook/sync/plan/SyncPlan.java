package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.diff.SyncDiff.Comparison;
import ee.hbook.sync.record.SyncReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one look at a calendar comes to, decided whole before anything is done: a pure function of
 * the unit as it stands and of the calendar as it was read. Preview, run, report and undo read the
 * same plan.
 *
 * @param effects what changes, in the order in which it is to be done
 * @param fates what each event leads to
 * @param told what the owner has to know
 * @param whole whether every event of the calendar was looked at, so that what is not told any more
 *     holds no more
 * @param pending whether something waits for a second look, so that even an unchanged answer
 *     matters
 * @param guarded since when nights are held until a day has passed or a person agrees; empty when
 *     none are
 * @param readAgain whether the whole calendar has to be read at the next poll, changed or not
 * @param churned in how many good polls in a row every UID was another one
 */
public record SyncPlan(
    List<Effect> effects,
    List<EventFate> fates,
    List<Told> told,
    boolean whole,
    boolean pending,
    Optional<Instant> guarded,
    boolean readAgain,
    int churned) {

  public SyncPlan {
    effects = List.copyOf(effects);
    fates = List.copyOf(fates);
    told = List.copyOf(told);
  }

  /**
   * What one event leads to.
   *
   * @param uid its UID, or what stands for one
   * @param span what it takes; empty for one without any readable date
   * @param fate what becomes of it
   */
  public record EventFate(String uid, Optional<Span> span, Fate fate) {

    /**
     * The same as it is kept on record.
     *
     * @return the fate in words
     */
    SyncReport.Fate onRecord() {
      return switch (fate) {
        case Fate.InTheWay(Saying with, boolean twice) ->
            SyncReport.Fate.because(uid, span, fate.word(), with);
        case Fate.Unreadable(Saying why) -> SyncReport.Fate.because(uid, span, fate.word(), why);
        case Fate.Plain plain -> new SyncReport.Fate(uid, span, fate.word(), fate.detail());
        case Fate.Ignored ignored -> new SyncReport.Fate(uid, span, fate.word(), fate.detail());
        case Fate.Modified modified -> new SyncReport.Fate(uid, span, fate.word(), fate.detail());
        case Fate.CancelledElsewhere gone ->
            new SyncReport.Fate(uid, span, fate.word(), fate.detail());
      };
    }
  }

  /**
   * Plans.
   *
   * @param unit the unit as it stands under its lock
   * @param look the calendar, and by which rules it is understood
   * @return the plan
   */
  public static SyncPlan of(UnitSnapshot unit, Look look) {
    return new SyncPlanner(unit, look).plan();
  }

  /**
   * The plan as a report.
   *
   * @return what a run that carries it out has done; without words for the whole
   */
  public SyncReport report() {
    return PlanReport.of(this);
  }

  /** After this run, in how many good polls in a row every UID was another one. */
  static int churned(Look look, Comparison comparison) {
    if (look.calendar().isEmpty()) {
      return look.churned();
    }
    if (comparison.churns()) {
      return look.churned() + 1;
    }
    return comparison.kept() > 0 ? 0 : look.churned();
  }
}
