package ee.hbook.sync.plan;

import ee.hbook.accommodation.Grain;
import ee.hbook.link.LinkSettings;
import ee.hbook.sync.Claim;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.diff.DataGuard;
import ee.hbook.sync.diff.SyncDecision;
import ee.hbook.sync.diff.SyncDiff;
import ee.hbook.sync.diff.SyncDiff.Comparison;
import ee.hbook.sync.diff.SyncDiff.Difference;
import ee.hbook.sync.diff.SyncDiff.Missing;
import ee.hbook.sync.diff.SyncPolicy;
import java.util.List;
import java.util.Set;

/**
 * What is decided of a calendar: how it differs from what is known, whether that can be true, and
 * what the owner's rules make of it. Pure.
 *
 * @param look what was looked at, and by which rules
 * @param unit the unit as it is planned so far: nothing of this look is in it yet
 * @param standing what stands in the unit
 */
record PlannedDecisions(Look look, PlannedUnit unit, StandingHere standing) {

  Comparison compare(List<Claim> known) {
    return look.calendar()
        .map(calendar -> compare(calendar, known))
        .orElseGet(() -> SyncDiff.again(known));
  }

  private Comparison compare(RemoteCalendar calendar, List<Claim> known) {
    return switch (calendar.extent()) {
      case RemoteCalendar.Whole all ->
          SyncDiff.between(
              calendar.events(), known, look.today(), calendar.setAside(), this::isDecided);
      case RemoteCalendar.Changes(Set<String> gone) ->
          SyncDiff.told(calendar.events(), gone, known, look.today());
    };
  }

  List<SyncDecision> decide(Comparison comparison, boolean nothingKnown) {
    DataGuard guard =
        DataGuard.look(
            comparison.differences().stream().filter(each -> !isGoneForGood(each)).toList(),
            look.today(),
            nothingKnown || look.link().isEmpty());
    return policy().decide(comparison.differences(), guard);
  }

  /** Only its reservation stays, by the settings: it was lost before, and is not lost again. */
  private boolean isGoneForGood(Difference difference) {
    return difference instanceof Missing(Claim claim)
        && look.rules().vanished() == LinkSettings.Vanished.KEEP
        && claim.reservationId().isPresent()
        && claim.absence().filter(look.proofs()::isProved).isPresent();
  }

  private boolean isDecided(Claim claim) {
    return unit.stay(claim.reservationId())
        .filter(stay -> !stay.holds() || !unit.isHere(stay))
        .isPresent();
  }

  /** What is a rule of nights means nothing in a unit by the hour. */
  private boolean isByTheNight() {
    return unit.before().grain() == Grain.NIGHT;
  }

  private SyncPolicy policy() {
    UnitSnapshot snapshot = unit.before();
    return new SyncPolicy(
        isByTheNight() ? look.rules() : look.rules().byTheHour(),
        snapshot.unit(),
        look.today(),
        look.link(),
        standing.byUid(),
        standing.byId(),
        uid -> standing.isOwn(uid) || snapshot.ownUids().contains(uid),
        standing::isOfAnotherLink,
        look.proofs());
  }
}
