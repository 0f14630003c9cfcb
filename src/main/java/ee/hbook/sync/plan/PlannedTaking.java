package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Obstacle;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.diff.Horizon;
import ee.hbook.sync.diff.KnownReservation;
import ee.hbook.sync.diff.SyncDecision.Add;
import ee.hbook.sync.diff.SyncDecision.Block;
import ee.hbook.sync.diff.SyncDecision.EchoOf;
import ee.hbook.sync.diff.SyncDecision.Keep;
import ee.hbook.sync.diff.SyncDecision.Recognise;
import ee.hbook.sync.diff.SyncDecision.ReportMoved;
import ee.hbook.sync.diff.SyncDecision.Revive;
import ee.hbook.sync.diff.SyncDecision.Taking;
import ee.hbook.sync.echo.EchoRule;
import ee.hbook.sync.echo.EchoRule.Verdict;
import ee.hbook.sync.plan.Fate.Plain;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The part of a plan that takes nights, and says who stands in the way. */
final class PlannedTaking {

  private final PlannedUnit unit;
  private final Look look;
  private final EchoRule echo;
  private final PlannedEchoes echoes;
  private final PlannedFates fates;
  private final PlanWords words;
  private final Leaving leaving;
  private final DirectLinks direct;
  private boolean waits;

  PlannedTaking(PlannedUnit unit, Look look, PlannedEchoes echoes, PlannedFates fates) {
    this.unit = unit;
    this.look = look;
    this.echo = unit.before().echo();
    this.echoes = echoes;
    this.fates = fates;
    this.words = new PlanWords(look.origin().name());
    this.leaving = new Leaving(unit.before(), unit.today());
    this.direct = new DirectLinks(unit.before(), look);
  }

  void take(Taking decision) {
    switch (decision) {
      case Add(RemoteEvent event, Optional<Claim> claim) ->
          add(event, claim.orElseGet(() -> first(event)), Role.STAY);
      case Block(RemoteEvent event, Optional<Claim> claim, Role role) -> block(event, claim, role);
      case Revive(RemoteEvent event, Optional<Claim> claim, KnownReservation stay) ->
          revive(event, claim.orElseGet(() -> first(event)), stay);
      case ReportMoved(RemoteEvent event, Claim claim, boolean personal) ->
          reportMoved(event, claim, personal);
      case Keep(RemoteEvent event, Claim claim) -> keep(event, claim);
      case EchoOf(RemoteEvent event, Optional<Claim> claim) -> echo(event, claim);
      case Recognise recognise -> throw new IllegalArgumentException("Not a matter of nights");
    }
  }

  /** Whether it is not clear yet if those who have the nights of an event still want them. */
  boolean waits() {
    return waits;
  }

  Claim first(RemoteEvent event) {
    return Claim.first(unit.nextNumber(), event, look.proofs().now());
  }

  /** What is told of the calendar as a whole, after all of its events. */
  void finish() {
    if (look.link().isPresent()) {
      waits |= direct.tell(unit.claims(), fates, new CalendarWords(look.origin().name()));
    }
  }

  /** A move that could not be carried out. */
  void stuck(RemoteEvent event, Claim claim) {
    if (!inTheWay(event, claim)) {
      unit.put(claim.seen(event, look.proofs().now()));
      if (unit.hasItself(event.span(), claim.reservationId())) {
        unit.stay(claim.reservationId())
            .ifPresent(stay -> fates.tell(words.stuck(event, stay.span())));
      }
      fates.add(event, Plain.HELD);
    }
  }

  private void add(RemoteEvent event, Claim claim, Role role) {
    Claim seen = claim.seen(event, look.proofs().now()).as(role);
    if (inTheWay(event, claim.as(role))) {
      return;
    }
    if (!unit.ofThisCalendar(seen.span(), OptionalLong.empty()).isEmpty()) {
      held(event, claim, seen);
      return;
    }
    boolean touches = unit.touchesPreparation(seen.span(), OptionalLong.empty());
    unit.reserve(seen, event, importStatus(), look.origin().name(), look.proofs());
    boolean waited = claim.id() > 0 && claim.role() == Role.STAY;
    boolean others = waited && !unit.areJustLeft(seen.span());
    if (waited && !claim.span().equals(seen.span())) {
      fates.add(event, Plain.MOVED);
    } else if (others) {
      fates.add(event, Plain.TAKEN_OVER);
      fates.tell(words.takenOver(event));
    } else {
      fates.add(event, Plain.ADDED);
    }
    if (touches) {
      fates.tell(words.preparation(event));
    }
  }

  /** Another event of the same calendar has the reservation. */
  private void held(RemoteEvent event, Claim before, Claim seen) {
    unit.put(seen);
    boolean moved = before.id() > 0 && !before.span().equals(seen.span());
    fates.add(event, moved ? Plain.MOVED : Plain.HELD);
    if (!seen.span().end().isAfter(unit.today().atStartOfDay())) {
      return;
    }
    if (!unit.hasItself(event.span(), OptionalLong.empty())) {
      waits = true;
      unit.underGuard(event.span())
          .ifPresent(stay -> fates.tell(words.overMissing(event, stay.span())));
    } else if (event.kind() == EventKind.RESERVATION) {
      fates.tell(words.shared(event));
    }
  }

  private ReservationStatus importStatus() {
    return look.rules().site().confirmed() ? ReservationStatus.CONFIRMED : ReservationStatus.NEW;
  }

  private void block(RemoteEvent event, Optional<Claim> before, Role role) {
    Claim claim = before.orElseGet(() -> first(event));
    if (inTheWay(event, claim.as(role))) {
      return;
    }
    unit.put(claim.seen(event, look.proofs().now()).as(role));
    if (before.isEmpty()) {
      fates.add(event, Plain.BLOCKED);
    } else if (claim.span().equals(event.span())) {
      fates.add(event, Plain.UNCHANGED);
    } else {
      fates.add(
          event, Horizon.isRolled(claim.span(), event, unit.today()) ? Plain.ROLLED : Plain.MOVED);
    }
  }

  private void revive(RemoteEvent event, Claim claim, KnownReservation stay) {
    OptionalLong own = OptionalLong.of(stay.id());
    if (inTheWay(event, claim)) {
      return;
    }
    if (!unit.ofThisCalendar(event.span(), own).isEmpty()) {
      held(event, claim, claim.seen(event, look.proofs().now()));
      return;
    }
    ReservationStatus status =
        look.rules().site().reimportConfirmed()
            ? ReservationStatus.CONFIRMED
            : ReservationStatus.NEW;
    unit.change(stay.id(), event.span(), Optional.of(status));
    unit.put(claim.seen(event, look.proofs().now()).booked(stay.id(), event.span()));
    fates.add(event, Plain.REVIVED);
  }

  private void reportMoved(RemoteEvent event, Claim claim, boolean personal) {
    if (inTheWay(event, claim)) {
      return;
    }
    unit.put(claim.seen(event, look.proofs().now()));
    unit.stay(claim.reservationId())
        .ifPresent(stay -> fates.tell(words.modified(event, stay.span(), personal)));
    fates.add(event, new Fate.Modified());
  }

  private void keep(RemoteEvent event, Claim claim) {
    Claim seen = claim.seen(event, look.proofs().now());
    Optional<KnownReservation> stay = unit.stay(claim.reservationId());
    unit.put(
        stay.filter(standing -> standing.span().equals(seen.span()))
            .map(standing -> seen.booked(standing.id(), standing.span()))
            .orElse(seen));
    fates.add(event, Plain.UNCHANGED);
  }

  private void echo(RemoteEvent event, Optional<Claim> known) {
    if (known.isEmpty()) {
      echoes.become(event, first(event));
      return;
    }
    Claim claim = known.get();
    if (claim.span().equals(event.span())) {
      echoes.again(claim.seen(event, look.proofs().now()));
    } else if (echoes.isRelayed(event.identity())) {
      followsUs(event, claim);
    } else if (event.role() == Role.STAY) {
      add(event, claim.changed(look.proofs().now()), Role.STAY);
    } else {
      block(event, Optional.of(claim.changed(look.proofs().now())), Role.BLOCK);
    }
  }

  /**
   * What a neighbour has from us moves after it has moved here, and goes after it has gone here.
   */
  private void followsUs(RemoteEvent event, Claim claim) {
    boolean stands =
        unit.before().reservations().stream()
            .anyMatch(stay -> stay.status().holdsUnit() && stay.uid().equals(event.identity()));
    if (stands) {
      echoes.become(event, claim);
    } else {
      echoes.again(claim.seen(event, look.proofs().now()).holding(List.of()));
    }
  }

  /**
   * Says what others have in the way of an event. A claim stands whoever else has its nights.
   *
   * @return false when nobody but the calendar itself is in its way
   */
  boolean inTheWay(RemoteEvent event, Claim claim) {
    List<Holder> others = unit.others(event.span(), claim.reservationId());
    if (others.isEmpty()) {
      return false;
    }
    Instant appeared = claim.seen(event, look.proofs().now()).firstSeen();
    Verdict verdict =
        isItsOwn(claim, event) ? Verdict.DOUBLE_BOOKING : verdict(event, others, appeared);
    boolean guests = others.stream().anyMatch(Holder::stay);
    boolean closed = claim.role() != Role.STAY;
    if (verdict == Verdict.ECHO && claim.reservationId().isEmpty()) {
      echoes.become(event, claim);
      return true;
    }
    if (closed
        && (event.kind() == EventKind.BLOCK || !guests && event.kind() != EventKind.RESERVATION)) {
      return false;
    }
    Claim seen = claim.seen(event, look.proofs().now());
    unit.put(seen);
    if (look.link().isPresent() && others.stream().allMatch(leaving::isPossible)) {
      waits = true;
      fates.add(event, Plain.HELD);
      others.stream()
          .filter(holder -> !leaving.isSoon(holder, look.proofs().now()))
          .findFirst()
          .ifPresent(missing -> fates.tell(words.overMissing(event, missing)));
      return true;
    }
    boolean twice =
        look.link().isPresent()
            && verdict != Verdict.ECHO
            && (guests || event.kind() == EventKind.RESERVATION);
    Holder holder = others.getFirst();
    Saying with = new Obstacle.Taken(holder.occupancy()).inWords();
    fates.add(event, new Fate.InTheWay(with, twice));
    Told told = words.inTheWay(kind(claim, twice), verdict, event, appeared, holder);
    fates.tell(told);
    if (twice) {
      direct.note(event, seen, others, told);
    }
    return true;
  }

  /** An old echo has no nights that nobody has and that its channel knew to be free. */
  private boolean isMoreThanThat(Span span, Instant appeared) {
    return echo.beyond(span, appeared).isEmpty()
        && !unit.open(echo.beyondLast(span, appeared), span).isEmpty();
  }

  /** What never was an echo is none when its dates change, or when others come into its way. */
  private boolean isItsOwn(Claim claim, RemoteEvent event) {
    return unit.claims().stream()
        .filter(before -> before.id() == claim.id())
        .filter(before -> before.role() == Role.STAY || before.role() == Role.BLOCK)
        .filter(before -> before.outlived().isEmpty())
        .anyMatch(before -> before.span().overlaps(event.span()));
  }

  private static Told.Kind kind(Claim claim, boolean twice) {
    if (twice) {
      return Told.Kind.POSSIBLE_DOUBLE_BOOKING;
    }
    return claim.reservationId().isPresent()
        ? Told.Kind.RESA_MODIFIED
        : Told.Kind.EVENT_NOT_IMPORTED;
  }

  private Verdict verdict(RemoteEvent event, List<Holder> others, Instant appeared) {
    Span span = event.span();
    List<Span> shared =
        others.stream().flatMap(holder -> holder.span().intersection(span).stream()).toList();
    Verdict verdict = echo.judge(event.kind(), shared, appeared);
    return verdict == Verdict.ECHO
            && (isMoreThanThat(span, appeared) || isNewsOnFreeNights(shared, appeared))
        ? Verdict.PERHAPS
        : verdict;
  }

  /** What a calendar had nothing of since its channel read the nights as free is no old echo. */
  private boolean isNewsOnFreeNights(List<Span> shared, Instant appeared) {
    return echo.knewAsFree(shared, appeared)
        && unit.before().claims().stream()
            .noneMatch(claim -> shared.stream().anyMatch(claim.span()::overlaps));
  }
}
