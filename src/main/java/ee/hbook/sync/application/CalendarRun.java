package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.KnownReservation;
import ee.hbook.sync.SyncDecision;
import ee.hbook.sync.SyncDecision.Move;
import ee.hbook.sync.SyncDecision.Taking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** One run: frees first, then moves as long as one succeeds, then takes. */
final class CalendarRun {

  private final RunMemory memory;
  private final RemoteBookings bookings;
  private final RemoteHolds holds;
  private final UidSource uids;
  private final UnitId unit;
  private final Origin.Calendar origin;
  private final ReservationStatus status;
  private final ImportSettings settings;
  private final Map<Long, KnownReservation> byId;
  private final StayMoves moves;
  private final RunTally tally = new RunTally();

  CalendarRun(
      RunMemory memory,
      RemoteBookings bookings,
      RemoteHolds holds,
      UidSource uids,
      UnitId unit,
      Origin.Calendar origin,
      ImportSettings settings,
      Map<Long, KnownReservation> byId) {
    this.memory = memory;
    this.bookings = bookings;
    this.holds = holds;
    this.uids = uids;
    this.unit = unit;
    this.origin = origin;
    this.settings = settings;
    this.status = settings.confirmed() ? ReservationStatus.CONFIRMED : ReservationStatus.NEW;
    this.byId = byId;
    this.moves = new StayMoves(memory, bookings, holds, unit, origin, byId);
  }

  RunTally carryOut(List<SyncDecision> decisions) {
    List<Move> wanted = new ArrayList<>();
    List<Taking> rest = new ArrayList<>();
    for (SyncDecision decision : decisions) {
      switch (decision) {
        case SyncDecision.Cancel(KnownEvent known) -> cancel(known);
        case Move move -> wanted.add(move);
        case Taking taking -> rest.add(taking);
        case SyncDecision.Shorten(KnownEvent known, LocalDateRange nights) ->
            shorten(known, nights);
        case SyncDecision.Await(KnownEvent known) -> await(known);
        case SyncDecision.Forget(KnownEvent known) -> forget(known);
        case SyncDecision.Echo echo -> tally.echoes++;
        case SyncDecision.Ignore ignore -> tally.ignored(ignore);
      }
    }
    move(wanted);
    rest.forEach(this::take);
    holdWhatIsLeft(decisions);
    return tally;
  }

  /**
   * A night may have been held by another event when its own was looked at, and been let go since:
   * at the end every event that is there, or awaited, holds all of its nights.
   */
  private void holdWhatIsLeft(List<SyncDecision> decisions) {
    Set<String> notHeld =
        decisions.stream()
            .filter(SyncDecision.Ignore.class::isInstance)
            .map(decision -> ((SyncDecision.Ignore) decision).identity())
            .collect(Collectors.toSet());
    for (KnownEvent event : memory.all()) {
      if (!notHeld.contains(event.identity()) && mayBeHeld(event)) {
        OptionalLong block = holds.hold(unit, event.nights(), origin, event.blockedId());
        if (!block.equals(event.blockedId())) {
          memory.remember(event.became(event.reservationId(), block));
        }
      }
    }
  }

  /** Not what a person cancelled here or took to another unit. */
  private boolean mayBeHeld(KnownEvent event) {
    if (event.reservationId().isEmpty()) {
      return true;
    }
    KnownReservation stay = byId.get(event.reservationId().getAsLong());
    return stay == null || !stay.cancelled() && stay.unit().equals(unit);
  }

  private void cancel(KnownEvent known) {
    if (known.reservationId().isPresent() && bookings.cancel(known.reservationId().getAsLong())) {
      tally.cancelled++;
    }
    forget(known);
  }

  private void shorten(KnownEvent known, LocalDateRange nights) {
    known.reservationId().stream()
        .boxed()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .filter(stay -> !stay.cancelled() && stay.nights().getEnd().isAfter(nights.getEnd()))
        .forEach(stay -> endAt(stay, nights.getEnd()));
    forget(known);
  }

  /** A stay that has not begun, because its move was not possible, is cancelled instead. */
  private void endAt(KnownReservation stay, LocalDate end) {
    if (stay.nights().getStart().isBefore(end)) {
      bookings.move(stay.id(), LocalDateRange.of(stay.nights().getStart(), end));
      tally.moved++;
    } else if (bookings.cancel(stay.id())) {
      tally.cancelled++;
    }
  }

  private void await(KnownEvent known) {
    memory.remember(known.missedAgain());
    tally.unchanged++;
  }

  private void forget(KnownEvent known) {
    holds.letGo(known.blockedId());
    memory.forget(known);
  }

  private void move(List<Move> wanted) {
    List<Move> stuck = moves.carryOut(wanted);
    tally.moved += wanted.size() - stuck.size();
    stuck.forEach(move -> conflict(move.event(), move.known()));
  }

  private void take(Taking decision) {
    switch (decision) {
      case SyncDecision.Add(IdentifiedEvent event, Optional<KnownEvent> known) ->
          add(event, known.orElseGet(() -> memory.firstSeen(event)));
      case SyncDecision.Revive(IdentifiedEvent event, KnownReservation reservation) ->
          revive(event, reservation);
      case SyncDecision.Recognise(IdentifiedEvent event, KnownReservation reservation) ->
          recognise(event, reservation);
      case SyncDecision.ReportMoved(IdentifiedEvent event, KnownEvent known) ->
          reportMoved(event, known);
      case SyncDecision.Keep(IdentifiedEvent event, KnownEvent known) -> keep(event, known);
    }
  }

  private void add(IdentifiedEvent event, KnownEvent known) {
    Claimant own = new Claimant(OptionalLong.empty(), known.blockedId());
    if (!bookings.isFree(unit, event.event().nights(), own, origin)) {
      conflict(event, known);
      return;
    }
    holds.letGo(known.blockedId());
    Reservation added = bookings.reserve(unit, event, origin, status, uidFor(event));
    memory.seen(event, known, OptionalLong.of(added.id()), OptionalLong.empty());
    tally.added++;
  }

  private String uidFor(IdentifiedEvent event) {
    boolean taken = byId.values().stream().anyMatch(stay -> stay.uid().equals(event.identity()));
    return taken ? uids.next() : event.identity();
  }

  private void revive(IdentifiedEvent event, KnownReservation reservation) {
    KnownEvent known = memory.firstSeen(event);
    Claimant own = new Claimant(OptionalLong.of(reservation.id()), known.blockedId());
    if (!bookings.isFree(unit, event.event().nights(), own, origin)) {
      conflict(event, known);
      return;
    }
    bookings.change(reservation.id(), event.event().nights(), status);
    memory.seen(event, known, OptionalLong.of(reservation.id()), OptionalLong.empty());
    tally.revived++;
  }

  private void recognise(IdentifiedEvent event, KnownReservation reservation) {
    KnownEvent known =
        memory.firstSeen(event).became(OptionalLong.of(reservation.id()), OptionalLong.empty());
    if (reservation.nights().equals(event.event().nights())) {
      keep(event, known);
    } else if (settings.updateDates()) {
      move(List.of(new Move(event, known)));
    } else {
      reportMoved(event, known);
    }
  }

  private void reportMoved(IdentifiedEvent event, KnownEvent known) {
    KnownReservation standing = byId.get(known.reservationId().orElseThrow());
    if (standing != null) {
      tally.modified(event.identity(), standing.nights());
    }
    hold(event, known);
  }

  private void keep(IdentifiedEvent event, KnownEvent known) {
    holds.letGo(known.blockedId());
    memory.seen(event, known, known.reservationId(), OptionalLong.empty());
    tally.unchanged++;
  }

  private void conflict(IdentifiedEvent event, KnownEvent known) {
    LocalDateRange nights = event.event().nights();
    Claimant own = new Claimant(known.reservationId(), known.blockedId());
    Optional<String> with = bookings.conflict(unit, nights, own, origin);
    if (with.isPresent()) {
      known.reservationId().stream()
          .boxed()
          .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
          .forEach(standing -> tally.modified(event.identity(), standing.nights()));
      tally.conflict(event.identity(), nights, with.get());
    } else if (known.id() != 0) {
      tally.unchanged++;
    }
    hold(event, known);
  }

  private void hold(IdentifiedEvent event, KnownEvent known) {
    OptionalLong block =
        origin.linkId().isPresent()
            ? holds.hold(unit, event.event().nights(), origin, known.blockedId())
            : OptionalLong.empty();
    memory.seen(event, known, known.reservationId(), block);
  }
}
