package ee.hbook.sync.application;

import ee.hbook.availability.Claimant;
import ee.hbook.availability.Occupancy;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.EchoRule.Verdict;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.KnownEvent.Role;
import ee.hbook.sync.KnownReservation;
import ee.hbook.sync.SyncDecision.Add;
import ee.hbook.sync.SyncDecision.Block;
import ee.hbook.sync.SyncDecision.EchoOf;
import ee.hbook.sync.SyncDecision.Keep;
import ee.hbook.sync.SyncDecision.Recognise;
import ee.hbook.sync.SyncDecision.ReportMoved;
import ee.hbook.sync.SyncDecision.Revive;
import ee.hbook.sync.SyncDecision.Taking;
import ee.hbook.sync.Told;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** The part of a run that takes nights, and says what stands in the way. */
final class TakingNights {

  private final RunContext run;
  private final RunHolds holds;
  private final RunEchoes echoes;

  TakingNights(RunContext run, RunHolds holds, RunEchoes echoes) {
    this.run = run;
    this.holds = holds;
    this.echoes = echoes;
  }

  void take(Taking decision) {
    switch (decision) {
      case Add(IdentifiedEvent event, Optional<KnownEvent> known) ->
          add(event, known.orElseGet(() -> run.memory().firstSeen(event)).as(Role.STAY));
      case Block(IdentifiedEvent event, Optional<KnownEvent> known, Role role) ->
          block(event, known, role);
      case Revive(IdentifiedEvent event, KnownReservation reservation) ->
          revive(event, reservation);
      case ReportMoved(IdentifiedEvent event, KnownEvent known) -> reportMoved(event, known);
      case Keep(IdentifiedEvent event, KnownEvent known) -> keep(event, known);
      case EchoOf(IdentifiedEvent event, Optional<KnownEvent> known) -> echo(event, known);
      case Recognise recognise -> throw new IllegalArgumentException("Not a matter of nights");
    }
  }

  /** A move that could not be carried out. */
  void stuck(IdentifiedEvent event, KnownEvent known) {
    if (!conflict(event, known)) {
      run.tally().unchanged(event.identity(), event.event().nights(), "held");
    }
  }

  private void add(IdentifiedEvent event, KnownEvent known) {
    LocalDateRange nights = event.event().nights();
    Claimant own = new Claimant(OptionalLong.empty(), known.blockedId());
    if (!run.bookings().isFree(run.unit(), nights, own, run.origin())) {
      conflict(event, known);
      return;
    }
    run.holds().letGo(known.blockedId(), run.journal());
    Reservation added =
        run.bookings()
            .reserve(run.unit(), event, run.origin(), importStatus(), uidFor(event), run.journal());
    run.memory().seen(event, known, OptionalLong.of(added.id()), OptionalLong.empty());
    if (known.blockedId().isPresent() && !known.nights().equals(nights)) {
      run.tally().moved(event.identity(), nights, "moved");
    } else {
      run.tally().added(event.identity(), nights, "added");
    }
  }

  private ReservationStatus importStatus() {
    return run.rules().site().confirmed() ? ReservationStatus.CONFIRMED : ReservationStatus.NEW;
  }

  private String uidFor(IdentifiedEvent event) {
    boolean taken =
        run.reservations().values().stream().anyMatch(stay -> stay.uid().equals(event.identity()));
    return taken ? run.uids().next() : event.identity();
  }

  private void block(IdentifiedEvent event, Optional<KnownEvent> before, Role role) {
    KnownEvent known =
        before
            .filter(standing -> standing.role() == role)
            .orElseGet(() -> before.orElseGet(() -> run.memory().firstSeen(event)).as(role));
    LocalDateRange nights = event.event().nights();
    if (conflict(event, known)) {
      return;
    }
    holds.see(event, known);
    if (before.isEmpty()) {
      run.tally().added(event.identity(), nights, "blocked");
    } else if (before.get().nights().equals(nights)) {
      run.tally().unchanged(event.identity(), nights, "unchanged");
    } else {
      run.tally().moved(event.identity(), nights, "moved");
    }
  }

  private void revive(IdentifiedEvent event, KnownReservation reservation) {
    KnownEvent known = run.memory().firstSeen(event);
    LocalDateRange nights = event.event().nights();
    Claimant own = new Claimant(OptionalLong.of(reservation.id()), known.blockedId());
    if (!run.bookings().isFree(run.unit(), nights, own, run.origin())) {
      conflict(event, known);
      return;
    }
    ReservationStatus status =
        run.rules().site().reimportConfirmed()
            ? ReservationStatus.CONFIRMED
            : ReservationStatus.NEW;
    run.bookings().change(reservation.id(), nights, status, run.journal());
    run.memory().seen(event, known, OptionalLong.of(reservation.id()), OptionalLong.empty());
    run.tally().revived(event.identity(), nights);
  }

  private void reportMoved(IdentifiedEvent event, KnownEvent known) {
    if (!conflict(event, known)) {
      tellModified(event, known);
      holds.see(event, known);
    }
  }

  private void tellModified(IdentifiedEvent event, KnownEvent known) {
    KnownReservation standing = run.reservations().get(known.reservationId().orElseThrow());
    if (standing != null) {
      run.tally()
          .tell(
              Told.event(
                  Told.Kind.RESA_MODIFIED,
                  event.identity(),
                  standing.nights(),
                  "Changes have not been reflected in the Reservation list."));
      run.tally().ignored(event.identity(), event.event().nights(), "modified");
    }
  }

  private void keep(IdentifiedEvent event, KnownEvent known) {
    run.holds().letGo(known.blockedId(), run.journal());
    run.memory().seen(event, known, known.reservationId(), OptionalLong.empty());
    run.tally().unchanged(event.identity(), event.event().nights(), "unchanged");
  }

  private void echo(IdentifiedEvent event, Optional<KnownEvent> known) {
    if (known.isEmpty()) {
      echoes.become(event, run.memory().firstSeen(event));
    } else if (known.get().nights().equals(event.event().nights())) {
      echoes.again(known.get().seen(run.now(), event.event().nights()));
    } else if (run.bookings().isRelayed(event.identity())) {
      followsUs(event, known.get());
    } else if (event.role() == Role.STAY) {
      add(event, known.get().as(Role.STAY));
    } else {
      block(event, Optional.of(known.get().as(Role.BLOCK)), Role.BLOCK);
    }
  }

  /**
   * What a neighbour has from us moves after it has moved here, and goes after it has gone here.
   */
  private void followsUs(IdentifiedEvent event, KnownEvent known) {
    boolean stands =
        run.reservations().values().stream()
            .anyMatch(stay -> stay.holds() && stay.uid().equals(event.identity()));
    if (stands) {
      echoes.become(event, known);
    } else {
      echoes.again(known.seen(run.now(), event.event().nights()));
    }
  }

  /**
   * Says what others have in the way of an event, and holds what is free of its nights.
   *
   * @return false when only the calendar itself is in its way, or nothing
   */
  private boolean conflict(IdentifiedEvent event, KnownEvent known) {
    LocalDateRange nights = event.event().nights();
    Claimant own = new Claimant(known.reservationId(), known.blockedId());
    List<Occupancy> others = others(event, known, own);
    if (others.isEmpty()) {
      if (known.role() == Role.STAY) {
        holds.see(event, known);
        if (known.reservationId().isEmpty()) {
          held(event, known);
        }
      }
      return false;
    }
    Verdict verdict = verdict(event, known, others);
    if (verdict == Verdict.ECHO && known.reservationId().isEmpty()) {
      echoes.become(event, known);
      return true;
    }
    new TellingConflicts(run).tell(event, known, others, verdict == Verdict.DOUBLE_BOOKING);
    holds.see(event, known);
    return true;
  }

  private void held(IdentifiedEvent event, KnownEvent known) {
    if (known.nights().equals(event.event().nights())) {
      run.tally().unchanged(event.identity(), event.event().nights(), "held");
    } else {
      run.tally().moved(event.identity(), event.event().nights(), "held");
    }
  }

  /** Closed dates need no preparation time, and may lie over that of others. */
  private List<Occupancy> others(IdentifiedEvent event, KnownEvent known, Claimant own) {
    LocalDateRange nights = event.event().nights();
    return run.bookings().others(run.unit(), nights, own, run.origin()).stream()
        .filter(
            held ->
                known.role() == Role.STAY
                    || held.nights().overlaps(nights) && !(held instanceof Occupancy.Preparation))
        .toList();
  }

  private Verdict verdict(IdentifiedEvent event, KnownEvent known, List<Occupancy> others) {
    if (!run.linked()) {
      return Verdict.NOT_FREE;
    }
    boolean same = known.nights().equals(event.event().nights());
    return run.echo().judge(event, others, same ? known.firstSeen() : run.now());
  }
}
