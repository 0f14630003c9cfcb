package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.KnownReservation;
import ee.hbook.sync.SyncDecision;
import ee.hbook.sync.SyncDecision.Gone;
import ee.hbook.sync.SyncDecision.Move;
import ee.hbook.sync.SyncDecision.Taking;
import ee.hbook.sync.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** One run: frees first, then moves as long as one succeeds, then takes. */
final class CalendarRun {

  private final RunContext context;
  private final RunMemory memory;
  private final RemoteBookings bookings;
  private final RemoteHolds holds;
  private final RunJournal journal;
  private final RunTally tally;
  private final UnitId unit;
  private final StayMoves moves;
  private final RunHolds runHolds;
  private final RunEchoes echoes;
  private final TakingNights taking;
  private final Set<String> notToBeHeld = new HashSet<>();
  private final Set<String> heldAsTheyAre = new HashSet<>();
  private boolean looksAgain;

  CalendarRun(RunContext context) {
    this.context = context;
    this.memory = context.memory();
    this.bookings = context.bookings();
    this.holds = context.holds();
    this.journal = context.journal();
    this.tally = context.tally();
    this.unit = context.unit();
    this.runHolds = new RunHolds(context);
    this.echoes = new RunEchoes(context, runHolds);
    this.taking = new TakingNights(context, runHolds, echoes);
    this.moves =
        new StayMoves(
            memory, bookings, holds, unit, context.origin(), journal, context.reservations());
  }

  /** Whether the whole calendar has to be read again at the next poll, changed or not. */
  boolean mustReadAgain() {
    return looksAgain;
  }

  /** Whether something waits for a second look. */
  boolean pending() {
    return echoes.waitsForChannel()
        || memory.all().stream()
            .anyMatch(event -> event.missed() > 0 && !notToBeHeld.contains(event.identity()));
  }

  void carryOut(List<SyncDecision> decisions) {
    List<Move> wanted = new ArrayList<>();
    List<Taking> rest = new ArrayList<>();
    for (SyncDecision decision : decisions) {
      switch (decision) {
        case Gone gone -> gone(gone);
        case Move move -> wanted.add(move);
        case Taking take -> rest.add(take);
        case SyncDecision.AwaitMove(IdentifiedEvent event, KnownEvent known) ->
            awaitMove(event, known);
        case SyncDecision.Unaltered(KnownEvent known) -> unaltered(known);
        case SyncDecision.Echo(IdentifiedEvent event) ->
            tally.echo(event.identity(), event.event().nights());
        case SyncDecision.CancelledHere here -> cancelledHere(here);
        case SyncDecision.CancelledElsewhere(IdentifiedEvent event, KnownEvent known) ->
            cancelledElsewhere(event.identity(), known);
        case SyncDecision.Ignore ignore -> {
          notToBeHeld.add(ignore.identity());
          tally.ignored(ignore);
        }
      }
    }
    List<Move> stuck = moves.carryOut(wanted);
    wanted.stream()
        .filter(move -> !stuck.contains(move))
        .forEach(move -> tally.moved(move.event().identity(), move.nights(), "moved"));
    stuck.forEach(move -> taking.stuck(move.event(), move.known()));
    rest.forEach(this::take);
    holdWhatIsLeft();
  }

  private void take(Taking decision) {
    if (decision instanceof SyncDecision.Recognise(IdentifiedEvent event, KnownReservation stay)) {
      recognise(event, stay);
    } else {
      taking.take(decision);
    }
  }

  /**
   * A night may have been held by another event when its own was looked at, and been let go since:
   * at the end every event that is there, or awaited, holds all of its nights.
   */
  private void holdWhatIsLeft() {
    for (KnownEvent event : memory.all()) {
      if (event.role() != KnownEvent.Role.ECHO
          && !notToBeHeld.contains(event.identity())
          && !heldAsTheyAre.contains(event.identity())
          && mayBeHeld(event)) {
        runHolds.hold(event, event.nights());
      }
    }
  }

  /** Not what a person cancelled here or took to another unit. */
  private boolean mayBeHeld(KnownEvent event) {
    if (event.reservationId().isEmpty()) {
      return true;
    }
    KnownReservation stay = context.reservations().get(event.reservationId().getAsLong());
    return stay == null || stay.holds() && stay.unit().equals(unit);
  }

  private void gone(Gone decision) {
    switch (decision) {
      case SyncDecision.Cancel(KnownEvent known) ->
          letGo(known, ReservationStatus.CANCELLED, "cancelled");
      case SyncDecision.Withdraw(KnownEvent known) ->
          letGo(known, ReservationStatus.AWAITING_APPROVAL, "awaiting_approval");
      case SyncDecision.Shorten(KnownEvent known, LocalDateRange nights) ->
          shorten(known, nights.getEnd());
      case SyncDecision.Await(KnownEvent known, boolean guarded) -> {
        memory.remember(known.missedAgain());
        if (known.blockedId().isPresent()) {
          heldAsTheyAre.add(known.identity());
        }
        tally.unchanged(known.identity(), known.nights(), guarded ? "guarded" : "missed");
      }
      case SyncDecision.KeepVanished(KnownEvent known) -> keepVanished(known);
      case SyncDecision.Forget(KnownEvent known) -> {
        forget(known);
        tally.forgotten(known.identity(), known.nights());
      }
    }
  }

  private void letGo(KnownEvent known, ReservationStatus status, String word) {
    boolean held =
        known.reservationId().isPresent()
            && bookings.letGo(known.reservationId().getAsLong(), status, journal);
    if (held || known.blockedId().isPresent()) {
      tally.cancelled(known.identity(), known.nights(), held ? word : "released");
    } else {
      tally.forgotten(known.identity(), known.nights());
    }
    forget(known);
  }

  private void keepVanished(KnownEvent known) {
    KnownReservation stay = context.reservations().get(known.reservationId().orElseThrow());
    if (stay == null || !stay.holds()) {
      letGo(known, ReservationStatus.CANCELLED, "cancelled");
      return;
    }
    notToBeHeld.add(known.identity());
    holds.letGo(known.blockedId(), journal);
    memory.remember(known.became(known.reservationId(), OptionalLong.empty()));
    cancelledElsewhere(known.identity(), known);
  }

  private void cancelledElsewhere(String uid, KnownEvent known) {
    notToBeHeld.add(known.identity());
    tally.ignored(uid, known.nights(), "cancelled_elsewhere");
    tally.tell(
        Told.event(
            Told.Kind.CANCELLED_ELSEWHERE,
            uid,
            known.nights(),
            context.origin().name()
                + " no longer has this reservation. By your settings it stays here until you cancel"
                + " it."));
  }

  private void cancelledHere(SyncDecision.CancelledHere here) {
    IdentifiedEvent event = here.event();
    KnownEvent known = here.known().orElseGet(() -> memory.firstSeen(event));
    holds.letGo(known.blockedId(), journal);
    memory.seen(event, known, OptionalLong.of(here.reservation().id()), OptionalLong.empty());
    tally.ignored(
        event.identity(), event.event().nights(), SyncDecision.Reason.CANCELLED_HERE.word());
    tally.tell(
        Told.event(
            Told.Kind.CANCELLED_HERE,
            event.identity(),
            event.event().nights(),
            "Reservation "
                + here.reservation().id()
                + " was cancelled here, but "
                + context.origin().name()
                + " still has it. Cancel it there, too, or confirm it here again."));
  }

  private void shorten(KnownEvent known, LocalDate end) {
    Optional<KnownReservation> stay =
        known.reservationId().stream()
            .boxed()
            .flatMap(id -> Optional.ofNullable(context.reservations().get(id)).stream())
            .filter(standing -> standing.holds() && standing.nights().getEnd().isAfter(end))
            .findFirst();
    stay.ifPresentOrElse(
        standing -> endAt(known, standing, end),
        () -> tally.forgotten(known.identity(), known.nights()));
    forget(known);
  }

  /** A stay that has not begun, because its move was not possible, is cancelled instead. */
  private void endAt(KnownEvent known, KnownReservation stay, LocalDate end) {
    if (stay.nights().getStart().isBefore(end)) {
      LocalDateRange left = LocalDateRange.of(stay.nights().getStart(), end);
      bookings.move(stay.id(), left, journal);
      tally.moved(known.identity(), left, "shortened");
    } else if (bookings.letGo(stay.id(), ReservationStatus.CANCELLED, journal)) {
      tally.cancelled(known.identity(), known.nights(), "cancelled");
    }
  }

  private void awaitMove(IdentifiedEvent event, KnownEvent known) {
    LocalDateRange wanted = event.event().nights();
    boolean alone = known.reservationId().isPresent();
    LocalDateRange beside = alone ? wanted : wanted.span(known.nights());
    boolean within = alone && known.nights().encloses(wanted);
    KnownEvent held = within ? runHolds.hold(known, beside) : runHolds.holdBeside(known, beside);
    heldAsTheyAre.add(known.identity());
    memory.remember(held.missedAgain());
    looksAgain = true;
    tally.unchanged(event.identity(), event.event().nights(), "guarded");
  }

  private void unaltered(KnownEvent known) {
    if (known.role() == KnownEvent.Role.ECHO) {
      echoes.again(known);
    } else {
      tally.unchanged(known.identity(), known.nights(), "unchanged");
    }
  }

  private void recognise(IdentifiedEvent event, KnownReservation reservation) {
    bookings.adopt(reservation.id(), context.origin(), journal);
    KnownEvent known =
        memory.firstSeen(event).became(OptionalLong.of(reservation.id()), OptionalLong.empty());
    if (reservation.nights().equals(event.event().nights())) {
      taking.take(new SyncDecision.Keep(event, known));
    } else if (context.rules().site().updateDates()) {
      List<Move> stuck = moves.carryOut(List.of(new Move(event, known)));
      if (stuck.isEmpty()) {
        tally.moved(event.identity(), event.event().nights(), "moved");
      }
      stuck.forEach(move -> taking.stuck(move.event(), move.known()));
    } else {
      taking.take(new SyncDecision.ReportMoved(event, known));
    }
  }

  private void forget(KnownEvent known) {
    holds.letGo(known.blockedId(), journal);
    memory.forget(known);
  }
}
