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
import ee.hbook.sync.Links;
import ee.hbook.sync.SyncDecision;
import ee.hbook.sync.SyncDecision.Move;
import ee.hbook.sync.SyncDecision.Taking;
import java.time.Clock;
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

  private final Links links;
  private final RemoteBookings bookings;
  private final RemoteHolds holds;
  private final UidSource uids;
  private final Clock clock;
  private final UnitId unit;
  private final Origin.Calendar origin;
  private final ReservationStatus status;
  private final ImportSettings settings;
  private final Map<Long, KnownReservation> byId;
  private final RunTally tally = new RunTally();

  CalendarRun(
      Links links,
      RemoteBookings bookings,
      RemoteHolds holds,
      UidSource uids,
      Clock clock,
      UnitId unit,
      Origin.Calendar origin,
      ImportSettings settings,
      Map<Long, KnownReservation> byId) {
    this.links = links;
    this.bookings = bookings;
    this.holds = holds;
    this.uids = uids;
    this.clock = clock;
    this.unit = unit;
    this.origin = origin;
    this.settings = settings;
    this.status = settings.confirmed() ? ReservationStatus.CONFIRMED : ReservationStatus.NEW;
    this.byId = byId;
  }

  RunTally carryOut(List<SyncDecision> decisions) {
    List<Move> moves = new ArrayList<>();
    List<Taking> rest = new ArrayList<>();
    for (SyncDecision decision : decisions) {
      switch (decision) {
        case SyncDecision.Cancel(KnownEvent known) -> cancel(known);
        case Move move -> moves.add(move);
        case Taking taking -> rest.add(taking);
        case SyncDecision.Shorten(KnownEvent known, LocalDateRange nights) ->
            shorten(known, nights);
        case SyncDecision.Await(KnownEvent known) -> await(known);
        case SyncDecision.Forget(KnownEvent known) -> forget(known);
        case SyncDecision.Echo echo -> tally.echoes++;
        case SyncDecision.Ignore ignore -> tally.ignored(ignore);
      }
    }
    move(moves);
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
    List<KnownEvent> known =
        origin.linkId().isPresent() ? links.known(origin.linkId().getAsLong()) : List.of();
    for (KnownEvent event : known) {
      if (!notHeld.contains(event.identity()) && mayBeHeld(event)) {
        OptionalLong block = holds.hold(unit, event.nights(), origin, event.blockedId());
        if (!block.equals(event.blockedId())) {
          links.remember(origin.linkId().getAsLong(), event.became(event.reservationId(), block));
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
    remember(known.missedAgain());
    tally.unchanged++;
  }

  private void forget(KnownEvent known) {
    holds.letGo(known.blockedId());
    links.forget(known.id());
  }

  private void move(List<Move> moves) {
    List<Move> waiting = new ArrayList<>(moves);
    boolean progress = true;
    while (progress) {
      progress = waiting.removeIf(this::moved);
    }
    for (Move together : exchanging(waiting)) {
      moveTo(together);
      waiting.remove(together);
    }
    for (Move stuck : waiting) {
      conflict(stuck.event(), stuck.known());
    }
  }

  /** Those that can move when all of them do: stays that exchange their nights. */
  private List<Move> exchanging(List<Move> waiting) {
    List<Move> together = new ArrayList<>(waiting);
    together.removeIf(move -> !isHere(move));
    while (together.removeIf(move -> !fits(move, together))) {
      // One that does not fit keeps its nights, and so may keep others from theirs.
    }
    return together;
  }

  private boolean fits(Move move, List<Move> together) {
    LocalDateRange nights = move.event().event().nights();
    Set<Long> leaving =
        together.stream()
            .map(other -> other.known().reservationId().orElseThrow())
            .collect(Collectors.toSet());
    Claimant own = new Claimant(move.known().reservationId(), move.known().blockedId());
    return together.stream()
            .allMatch(other -> other == move || !other.event().event().nights().overlaps(nights))
        && bookings.freeBut(unit, nights, own, leaving);
  }

  private boolean moved(Move move) {
    Claimant own = new Claimant(move.known().reservationId(), move.known().blockedId());
    if (!isHere(move) || !bookings.isFree(unit, move.event().event().nights(), own, origin)) {
      return false;
    }
    moveTo(move);
    return true;
  }

  private boolean isHere(Move move) {
    KnownReservation standing = byId.get(move.known().reservationId().orElseThrow());
    return standing != null && standing.unit().equals(unit);
  }

  private void moveTo(Move move) {
    OptionalLong reservation = move.known().reservationId();
    holds.letGo(move.known().blockedId());
    bookings.move(reservation.orElseThrow(), move.event().event().nights());
    remember(seen(move.event(), move.known(), reservation, OptionalLong.empty()));
    tally.moved++;
  }

  private void take(Taking decision) {
    switch (decision) {
      case SyncDecision.Add(IdentifiedEvent event, Optional<KnownEvent> known) ->
          add(event, known.orElseGet(() -> firstSeen(event)));
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
    remember(seen(event, known, OptionalLong.of(added.id()), OptionalLong.empty()));
    tally.added++;
  }

  private String uidFor(IdentifiedEvent event) {
    boolean taken = byId.values().stream().anyMatch(stay -> stay.uid().equals(event.identity()));
    return taken ? uids.next() : event.identity();
  }

  private void revive(IdentifiedEvent event, KnownReservation reservation) {
    KnownEvent known = firstSeen(event);
    Claimant own = new Claimant(OptionalLong.of(reservation.id()), known.blockedId());
    if (!bookings.isFree(unit, event.event().nights(), own, origin)) {
      conflict(event, known);
      return;
    }
    bookings.change(reservation.id(), event.event().nights(), status);
    remember(seen(event, known, OptionalLong.of(reservation.id()), OptionalLong.empty()));
    tally.revived++;
  }

  private void recognise(IdentifiedEvent event, KnownReservation reservation) {
    KnownEvent known =
        firstSeen(event).became(OptionalLong.of(reservation.id()), OptionalLong.empty());
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
    remember(seen(event, known, known.reservationId(), OptionalLong.empty()));
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
    remember(seen(event, known, known.reservationId(), block));
  }

  private KnownEvent firstSeen(IdentifiedEvent event) {
    return new KnownEvent(
        0,
        event.identity(),
        event.event().nights(),
        clock.instant(),
        clock.instant(),
        0,
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private KnownEvent seen(
      IdentifiedEvent event, KnownEvent known, OptionalLong reservation, OptionalLong block) {
    return known.seen(clock.instant(), event.event().nights()).became(reservation, block);
  }

  private void remember(KnownEvent event) {
    origin.linkId().ifPresent(link -> links.remember(link, event));
  }
}
