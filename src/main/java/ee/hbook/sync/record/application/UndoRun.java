package ee.hbook.sync.record.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Conflict;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.LinkTimes;
import ee.hbook.link.application.HoldLink;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.UnitNights;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import ee.hbook.sync.record.RunChange;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import ee.hbook.sync.record.UndoPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Undoes what one run changed, where nothing newer stands on it. */
@ApplicationScoped
public class UndoRun {

  private final RunHistory history;
  private final HoldLink holdLink;
  private final LinkTimes links;
  private final ClaimStore claims;
  private final Accommodations accommodations;
  private final Reservations reservations;
  private final BlockedDatesStore blockedDates;
  private final UnitNights unitNights;
  private final UndoSteps steps;
  private final Clock clock;

  @Inject
  public UndoRun(
      RunHistory history,
      HoldLink holdLink,
      LinkTimes links,
      ClaimStore claims,
      Accommodations accommodations,
      Reservations reservations,
      BlockedDatesStore blockedDates,
      UnitNights unitNights,
      UndoSteps steps,
      Clock clock) {
    this.history = history;
    this.holdLink = holdLink;
    this.links = links;
    this.claims = claims;
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.unitNights = unitNights;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * What an undo did.
   *
   * @param undone how many reservations and blocked dates stand again as before the run
   * @param left what stays as it is, with the reason
   * @param comesBack whether the next synchronisation will do the same again
   */
  public record Undone(int undone, List<UndoPlan.Left> left, boolean comesBack) {}

  /**
   * Undoes a run. The link's next run is a full one.
   *
   * @param runId the run
   * @param pause whether the link is switched off in the same step, so that it does not do the same
   *     again
   * @return what was undone and what was left
   * @throws NotFound if there is no such run
   * @throws Conflict if it changed nothing, changed more than is on record, was undone already, or
   *     if the link is being synchronised at this moment
   */
  @Transactional
  public Undone undo(long runId, boolean pause) {
    SyncRun run =
        history
            .find(runId)
            .orElseThrow(() -> new NotFound(Saying.of("refusal_no_run", Long.toString(runId))));
    refuse(run);
    Optional<Link> link = run.linkId().stream().mapToObj(holdLink::hold).findFirst();
    List<RunChange> changes = history.detail(runId).changes();
    Set<UnitId> units = units(run, changes);
    unitNights.lock(units);
    Instant now = clock.instant();
    if (!history.undone(runId, now)) {
      throw undoneAlready();
    }
    UndoPlan plan = UndoPlan.of(changes, standing(units, run.linkId()), run.startedOn());
    steps.carryOut(plan, run.linkId());
    units.forEach(unit -> links.dueNow(unit, run.linkId(), now));
    link.ifPresent(held -> holdLink.letGo(held, held.enabled() && !pause));
    return new Undone(
        plan.count(), plan.left(), link.filter(l -> l.enabled() && !pause).isPresent());
  }

  private static void refuse(SyncRun run) {
    if (run.undoneOn().isPresent()) {
      throw undoneAlready();
    }
    switch (run.undo()) {
      case NOTHING -> throw new Conflict(Saying.of("refusal_undo_nothing"));
      case TOO_MUCH -> throw new Conflict(Saying.of("refusal_undo_too_much"));
      case POSSIBLE -> {}
    }
  }

  private static Conflict undoneAlready() {
    return new Conflict(Saying.of("refusal_undone"));
  }

  private Set<UnitId> units(SyncRun run, List<RunChange> changes) {
    return Stream.concat(Stream.of(run.unit()), changes.stream().flatMap(UndoRun::units))
        .filter(
            unit ->
                accommodations
                    .find(unit.accomId())
                    .filter(accommodation -> accommodation.unit(unit.accomNum()).isPresent())
                    .isPresent())
        .collect(Collectors.toSet());
  }

  private static Stream<UnitId> units(RunChange change) {
    return switch (change) {
      case RunChange.OfReservation stay ->
          Stream.concat(
              Stream.concat(stay.before().stream(), Stream.of(stay.after())).map(Reservation::unit),
              Stream.concat(stay.blocksBefore().stream(), stay.blocksAfter().stream())
                  .map(ImportRemoval::unit));
      case RunChange.OfBlockedDates block ->
          Stream.concat(block.before().stream(), block.after().stream()).map(ImportRemoval::unit);
      case RunChange.OfClaim event -> Stream.empty();
    };
  }

  private StandingNow standing(Set<UnitId> units, OptionalLong linkId) {
    Map<String, Claim> events =
        linkId.stream()
            .boxed()
            .flatMap(id -> claims.ofLink(id).stream())
            .collect(Collectors.toMap(Claim::identity, event -> event, (one, other) -> one));
    return new StandingNow(units, reservations, blockedDates, events, unitNights);
  }
}
