package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.ImportSettings;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.KnownReservation;
import ee.hbook.sync.Links;
import ee.hbook.sync.SyncDecision;
import ee.hbook.sync.SyncDecision.Move;
import ee.hbook.sync.SyncDecision.Taking;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** One run: frees first, then moves as long as one succeeds, then takes. */
final class CalendarRun {

  private final Links links;
  private final RemoteBookings bookings;
  private final RemoteHolds holds;
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
      Clock clock,
      UnitId unit,
      Origin.Calendar origin,
      ImportSettings settings,
      Map<Long, KnownReservation> byId) {
    this.links = links;
    this.bookings = bookings;
    this.holds = holds;
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
    return tally;
  }

  private void cancel(KnownEvent known) {
    if (known.reservationId().isPresent() && bookings.cancel(known.reservationId().getAsLong())) {
      tally.cancelled++;
    }
    forget(known);
  }

  private void shorten(KnownEvent known, LocalDateRange nights) {
    known.reservationId().ifPresent(id -> bookings.move(id, nights));
    tally.moved++;
    forget(known);
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
    for (Move stuck : waiting) {
      conflict(stuck.event(), stuck.known());
    }
  }

  private boolean moved(Move move) {
    long reservationId = move.known().reservationId().orElseThrow();
    KnownReservation standing = byId.get(reservationId);
    LocalDateRange nights = move.event().event().nights();
    Claimant own = new Claimant(OptionalLong.of(reservationId), move.known().blockedId());
    if (standing == null
        || !standing.unit().equals(unit)
        || bookings.obstacle(unit, nights, own).isPresent()) {
      return false;
    }
    holds.letGo(move.known().blockedId());
    bookings.move(reservationId, nights);
    remember(
        seen(move.event(), move.known(), OptionalLong.of(reservationId), OptionalLong.empty()));
    tally.moved++;
    return true;
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
    if (bookings.obstacle(unit, event.event().nights(), own).isPresent()) {
      conflict(event, known);
      return;
    }
    holds.letGo(known.blockedId());
    Reservation added = bookings.reserve(unit, event, origin, status);
    remember(seen(event, known, OptionalLong.of(added.id()), OptionalLong.empty()));
    tally.added++;
  }

  private void revive(IdentifiedEvent event, KnownReservation reservation) {
    KnownEvent known = firstSeen(event);
    Claimant own = new Claimant(OptionalLong.of(reservation.id()), known.blockedId());
    if (bookings.obstacle(unit, event.event().nights(), own).isPresent()) {
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
