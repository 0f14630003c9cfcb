package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.ImportSettings;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.KnownReservation;
import ee.hbook.sync.Links;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.SyncDecision;
import ee.hbook.sync.SyncDecision.Move;
import ee.hbook.sync.SyncDiff;
import ee.hbook.sync.SyncDiff.Difference;
import ee.hbook.sync.SyncPolicy;
import ee.hbook.sync.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Makes a unit follow a calendar that was read whole, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowCalendar {

  private static final int DAYS_BACK = 400;

  private final Links links;
  private final Reservations reservations;
  private final RemoteBookings bookings;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param links remembers what links told us
   * @param reservations the reservations of the unit
   * @param bookings makes, moves and cancels them
   * @param options the import settings and the property's zone
   * @param clock tells when
   */
  @Inject
  public FollowCalendar(
      Links links,
      Reservations reservations,
      RemoteBookings bookings,
      SiteOptions options,
      Clock clock) {
    this.links = links;
    this.reservations = reservations;
    this.bookings = bookings;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FollowCalendar() {
    this(null, null, null, null, null);
  }

  /**
   * Follows a calendar.
   *
   * @param unit the unit
   * @param origin the calendar's name and, unless it is an uploaded file, its link
   * @param calendar what it holds
   * @return what was done
   */
  public SyncReport follow(UnitId unit, Origin.Calendar origin, RemoteCalendar calendar) {
    bookings.lock(unit);
    OptionValues values = options.values();
    LocalDate today = LocalDate.ofInstant(clock.instant(), values.site().zone());
    List<KnownEvent> known =
        origin.linkId().isPresent() ? links.known(origin.linkId().getAsLong()) : List.of();
    Map<String, KnownReservation> byUid = new HashMap<>();
    Map<Long, KnownReservation> byId = new HashMap<>();
    for (Reservation reservation : standing(unit, today, known)) {
      KnownReservation fact = fact(reservation);
      byId.put(fact.id(), fact);
      if (fact.unit().equals(unit)) {
        byUid.merge(fact.uid(), fact, FollowCalendar::holdingOne);
      }
    }
    SyncPolicy policy =
        new SyncPolicy(
            values.imports(), unit, today, origin.linkId(), byUid, byId, reservations::isOwnUid);
    List<Difference> differences =
        SyncDiff.between(IdentifiedEvent.of(calendar.events(), unit), known, today);
    Run run = new Run(unit, origin, values.imports(), known, byId);
    run.carryOut(policy.decide(differences));
    calendar.setAside().forEach(run.tally::setAside);
    return run.tally.report(calendar.setAside().size(), policy.losesTooMuch(differences));
  }

  private Collection<Reservation> standing(UnitId unit, LocalDate today, List<KnownEvent> known) {
    Map<Long, Reservation> found = new HashMap<>();
    reservations.of(unit, today.minusDays(DAYS_BACK)).forEach(r -> found.put(r.id(), r));
    known.stream()
        .flatMap(event -> event.reservationId().stream().boxed())
        .filter(id -> !found.containsKey(id))
        .flatMap(id -> reservations.find(id).stream())
        .forEach(r -> found.put(r.id(), r));
    return found.values();
  }

  private static KnownReservation holdingOne(KnownReservation one, KnownReservation other) {
    return one.cancelled() ? other : one;
  }

  private static KnownReservation fact(Reservation reservation) {
    return new KnownReservation(
        reservation.id(),
        reservation.uid(),
        reservation.unit(),
        reservation.nights(),
        reservation.status() == ReservationStatus.CANCELLED,
        reservation.origin() instanceof Origin.Website,
        reservation.origin().link());
  }

  /** One run: frees first, then moves as long as one succeeds, then takes. */
  private final class Run {

    private final UnitId unit;
    private final Origin.Calendar origin;
    private final ReservationStatus status;
    private final ImportSettings settings;
    private final Map<Long, KnownReservation> byId;
    private final Map<String, KnownEvent> known = new HashMap<>();
    private final RunTally tally = new RunTally();

    Run(
        UnitId unit,
        Origin.Calendar origin,
        ImportSettings settings,
        List<KnownEvent> known,
        Map<Long, KnownReservation> byId) {
      this.unit = unit;
      this.origin = origin;
      this.settings = settings;
      this.status = settings.confirmed() ? ReservationStatus.CONFIRMED : ReservationStatus.NEW;
      this.byId = byId;
      known.forEach(event -> this.known.put(event.identity(), event));
    }

    void carryOut(List<SyncDecision> decisions) {
      List<Move> moves = new ArrayList<>();
      List<SyncDecision> rest = new ArrayList<>();
      for (SyncDecision decision : decisions) {
        switch (decision) {
          case SyncDecision.Cancel(KnownEvent known) -> cancel(known);
          case Move move -> moves.add(move);
          case SyncDecision.Add add -> rest.add(add);
          case SyncDecision.Revive revive -> rest.add(revive);
          case SyncDecision.Recognise recognise -> rest.add(recognise);
          case SyncDecision.ReportMoved reported -> rest.add(reported);
          case SyncDecision.Keep keep -> rest.add(keep);
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
      bookings.letGo(known.blockedId());
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
      bookings.letGo(move.known().blockedId());
      bookings.move(reservationId, nights);
      remember(
          seen(move.event(), move.known(), OptionalLong.of(reservationId), OptionalLong.empty()));
      tally.moved++;
      return true;
    }

    private void take(SyncDecision decision) {
      switch (decision) {
        case SyncDecision.Add(IdentifiedEvent event) -> add(event);
        case SyncDecision.Revive(IdentifiedEvent event, KnownReservation reservation) ->
            revive(event, reservation);
        case SyncDecision.Recognise(IdentifiedEvent event, KnownReservation reservation) ->
            recognise(event, reservation);
        case SyncDecision.ReportMoved(IdentifiedEvent event, KnownEvent known) ->
            reportMoved(event, known);
        case SyncDecision.Keep(IdentifiedEvent event, KnownEvent known) -> keep(event, known);
        default -> throw new IllegalStateException("Not a decision that takes nights");
      }
    }

    private void add(IdentifiedEvent event) {
      KnownEvent known = knownOrNew(event);
      Claimant own = new Claimant(OptionalLong.empty(), known.blockedId());
      if (bookings.obstacle(unit, event.event().nights(), own).isPresent()) {
        conflict(event, known);
        return;
      }
      bookings.letGo(known.blockedId());
      Reservation added = bookings.reserve(unit, event, origin, status);
      remember(seen(event, known, OptionalLong.of(added.id()), OptionalLong.empty()));
      tally.added++;
    }

    private void revive(IdentifiedEvent event, KnownReservation reservation) {
      KnownEvent known = knownOrNew(event);
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
          knownOrNew(event).became(OptionalLong.of(reservation.id()), OptionalLong.empty());
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
      bookings.letGo(known.blockedId());
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
              ? bookings.hold(unit, event.event().nights(), origin, known.blockedId())
              : OptionalLong.empty();
      remember(seen(event, known, known.reservationId(), block));
    }

    private KnownEvent knownOrNew(IdentifiedEvent event) {
      return known.getOrDefault(
          event.identity(),
          new KnownEvent(
              0,
              event.identity(),
              event.event().nights(),
              clock.instant(),
              clock.instant(),
              0,
              OptionalLong.empty(),
              OptionalLong.empty()));
    }

    private KnownEvent seen(
        IdentifiedEvent event, KnownEvent known, OptionalLong reservation, OptionalLong block) {
      return known.seen(clock.instant(), event.event().nights()).became(reservation, block);
    }

    private void remember(KnownEvent event) {
      origin.linkId().ifPresent(link -> links.remember(link, event));
    }
  }
}
