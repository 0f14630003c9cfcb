package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.PersonsWord;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.Horizon;
import ee.hbook.sync.diff.KnownReservation;
import ee.hbook.sync.diff.SyncDecision;
import ee.hbook.sync.diff.SyncDecision.Gone;
import ee.hbook.sync.diff.SyncDecision.Ignore;
import ee.hbook.sync.diff.SyncDecision.Move;
import ee.hbook.sync.diff.SyncDecision.Recognise;
import ee.hbook.sync.diff.SyncDecision.Taking;
import ee.hbook.sync.diff.SyncDiff.Comparison;
import ee.hbook.sync.plan.Fate.Plain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the plan of one look: what frees first, then moves, then what takes, then what is held. */
final class SyncPlanner {

  /** What the owner's own filters leave out though it may be a guest. */
  private static final Set<SyncDecision.Reason> LEFT_OUT =
      EnumSet.of(
          SyncDecision.Reason.PHRASE,
          SyncDecision.Reason.ONE_NIGHT,
          SyncDecision.Reason.BEFORE_WINDOW,
          SyncDecision.Reason.AFTER_WINDOW,
          SyncDecision.Reason.TRANSPARENT);

  private final Look look;
  private final StandingHere standing;
  private final PlannedUnit unit;
  private final PlannedFates fates = new PlannedFates();
  private final PlannedMoves moves;
  private final PlannedEchoes echoes;
  private final PlannedTaking taking;
  private final PlannedGone gone;
  private final ClosedLoops loops;
  private final PlanWords words;

  SyncPlanner(UnitSnapshot snapshot, Look look) {
    this.look = look;
    this.standing =
        StandingHere.of(
            snapshot.unit(),
            look.link(),
            snapshot.reservations(),
            snapshot.blocks(),
            snapshot.claims());
    this.unit = new PlannedUnit(snapshot, standing, look.link(), look.today());
    this.moves = new PlannedMoves(unit, look.proofs());
    this.echoes = new PlannedEchoes(unit, look.proofs(), fates);
    this.taking = new PlannedTaking(unit, look, echoes, fates);
    this.gone = new PlannedGone(unit, look, fates);
    this.loops = new ClosedLoops(unit, look);
    this.words = new PlanWords(look.origin().name());
  }

  SyncPlan plan() {
    List<Claim> known = unit.claims();
    PlannedDecisions decisions = new PlannedDecisions(look, unit, standing);
    Comparison comparison = decisions.compare(known);
    carryOut(decisions.decide(comparison, known.isEmpty()));
    look.calendar().ifPresent(calendar -> calendar.setAside().forEach(this::setAside));
    look.calendar()
        .map(calendar -> calendar.manners().among(this::isOfAnotherUnit))
        .ifPresent(
            manners -> new CalendarWords(look.origin().name()).told(manners).forEach(fates::tell));
    unit.claims().forEach(claim -> unit.put(claim.holding(held(claim))));
    taking.finish();
    loops();
    int churned = SyncPlan.churned(look, comparison);
    CalendarSigns signs =
        new CalendarSigns(look.origin().name(), look.proofs(), churned, known.size());
    List<Claim> waiting = waiting().stream().filter(claim -> !gone.isInHouse(claim)).toList();
    signs.told(waiting).forEach(fates::tell);
    boolean readAgain =
        taking.waits()
            || unit.claims().stream().anyMatch(SyncPlanner::awaitsMove)
            || look.calendar().isEmpty() && gone.hasLetGo();
    return new SyncPlan(
        unit.effects(),
        fates.fates(),
        fates.told(),
        look.calendar().isPresent(),
        isPending() || readAgain,
        look.proofs().believed() ? Optional.empty() : guardedSince(waiting),
        readAgain,
        churned);
  }

  private boolean isOfAnotherUnit(String uid) {
    UnitSnapshot before = unit.before();
    return before.uidsElsewhere().contains(uid) && !before.ownUids().contains(uid);
  }

  private void carryOut(List<SyncDecision> decisions) {
    List<Move> wanted = new ArrayList<>();
    List<Taking> rest = new ArrayList<>();
    for (SyncDecision decision : decisions) {
      switch (decision) {
        case Gone absent -> gone.plan(absent);
        case Move move -> wanted.add(move);
        case Taking take -> rest.add(take);
        case SyncDecision.AwaitMove(RemoteEvent event, Claim claim) -> awaitMove(event, claim);
        case SyncDecision.Unaltered(Claim claim) -> unaltered(claim);
        case SyncDecision.Echo(RemoteEvent event) -> fates.add(event, Plain.ECHO);
        case SyncDecision.CancelledHere here -> cancelledHere(here);
        case Ignore ignore -> ignored(ignore);
      }
    }
    move(wanted);
    rest.forEach(this::take);
  }

  private void move(List<Move> wanted) {
    Map<Move, Span> before = new HashMap<>();
    wanted.forEach(
        move ->
            unit.stay(move.known().reservationId())
                .ifPresent(stay -> before.put(move, stay.span())));
    List<Move> stuck = moves.carryOut(wanted);
    for (Move move : wanted) {
      if (stuck.contains(move)) {
        taking.stuck(move.event(), move.known());
      } else {
        moved(move, before.get(move));
      }
    }
  }

  private void moved(Move move, @Nullable Span before) {
    boolean rolled = before != null && Horizon.isRolled(before, move.event(), look.today());
    fates.add(move.event(), rolled ? Plain.ROLLED : Plain.MOVED);
    if (!rolled && before != null) {
      fates.tell(words.moved(move.event().identity(), before, move.span()));
    }
  }

  private void take(Taking decision) {
    if (decision instanceof Recognise(RemoteEvent event, KnownReservation stay)) {
      recognise(event, stay);
    } else {
      taking.take(decision);
    }
  }

  private void recognise(RemoteEvent event, KnownReservation stay) {
    if (look.link().isPresent() && stay.linkId().isEmpty()) {
      unit.adopt(stay, look.origin().name());
    }
    Claim claim = taking.first(event).booked(stay.id(), stay.span());
    if (stay.span().equals(event.span())) {
      taking.take(new SyncDecision.Keep(event, claim));
    } else if (look.rules().site().updateDates()) {
      move(List.of(new Move(event, claim)));
    } else {
      taking.take(new SyncDecision.ReportMoved(event, claim, false));
    }
  }

  private static Optional<Instant> guardedSince(List<Claim> waiting) {
    return waiting.stream()
        .flatMap(claim -> claim.guardedSince().stream())
        .min(Comparator.naturalOrder());
  }

  private void awaitMove(RemoteEvent event, Claim claim) {
    if (taking.inTheWay(event, claim)) {
      return;
    }
    unit.put(claim.seen(event, look.proofs().now()));
    fates.add(event, claim.isGuarded() ? Plain.GUARDED : Plain.MISSED);
  }

  private void unaltered(Claim claim) {
    if (claim.role() == Role.ECHO) {
      echoes.again(claim);
    } else {
      fates.add(claim, Plain.UNCHANGED);
    }
  }

  private void cancelledHere(SyncDecision.CancelledHere here) {
    Claim claim = here.known().orElseGet(() -> taking.first(here.event()));
    KnownReservation stay = here.reservation();
    unit.put(claim.seen(here.event(), look.proofs().now()).booked(stay.id(), stay.span()));
    fates.add(here.event(), new Fate.Ignored(SyncDecision.Reason.CANCELLED_HERE));
    fates.tell(words.cancelledHere(here.event(), stay));
  }

  private void ignored(Ignore ignore) {
    fates.add(ignore.identity(), ignore.span(), new Fate.Ignored(ignore.reason()));
    if (ignore.kind() == EventKind.RESERVATION && LEFT_OUT.contains(ignore.reason())) {
      fates.tell(words.leftOut(ignore.identity(), ignore.span()));
    }
  }

  private void setAside(EventSetAside event) {
    fates.unreadable(event);
    fates.tell(words.unreadable(event));
    boolean known =
        unit.claims().stream().anyMatch(claim -> claim.identity().equals(event.identity()));
    if (!known && look.link().isPresent()) {
      event.held().ifPresent(held -> unit.put(taking.first(held)));
    }
  }

  /** A claim holds its own nights wherever no reservation of its own does. */
  private List<Span> held(Claim claim) {
    if (claim.role() == Role.ECHO) {
      return claim.held();
    }
    Optional<KnownReservation> stay = unit.stay(claim.reservationId());
    boolean decided =
        stay.filter(
                standing ->
                    standing.state() == KnownReservation.State.CANCELLED_HERE
                        || standing.holds() && !unit.isHere(standing))
            .isPresent();
    if (decided || gone.isKept(claim)) {
      return List.of();
    }
    List<Span> wanted = new ArrayList<>(List.of(claim.span()));
    claim
        .former()
        .filter(Former::held)
        .ifPresent(left -> wanted.addAll(left.span().minus(claim.span())));
    return stay.filter(KnownReservation::holds)
        .map(standing -> Span.minus(wanted, List.of(standing.span())))
        .orElse(List.copyOf(wanted));
  }

  /** What a person broke is what it was all the time: ours, coming back. */
  private void loops() {
    List<Claim> closing = loops.found();
    if (look.word() == PersonsWord.BREAK_LOOPS) {
      closing.forEach(claim -> unit.put(claim.as(Role.ECHO).holding(List.of())));
    } else {
      closing.stream().map(words::closedLoop).forEach(fates::tell);
    }
  }

  private List<Claim> waiting() {
    return unit.claims().stream().filter(claim -> !gone.isSettled(claim)).toList();
  }

  private boolean isPending() {
    return echoes.waitsForChannel()
        || loops.waits()
        || waiting().stream().anyMatch(claim -> claim.absence().isPresent());
  }

  private static boolean awaitsMove(Claim claim) {
    return claim.former().filter(Former::held).isPresent();
  }
}
