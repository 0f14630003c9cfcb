package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Span;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDeleted;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes, confirms, cancels and deletes reservations. */
@ApplicationScoped
public class ChangeReservation {

  private final Accommodations accommodations;
  private final Reservations reservations;
  private final UnitNights unitNights;
  private final SiteOptions options;
  private final UidSource uids;
  private final Event<ReservationDeleted> deleted;
  private final Clock clock;

  @Inject
  public ChangeReservation(
      Accommodations accommodations,
      Reservations reservations,
      UnitNights unitNights,
      SiteOptions options,
      UidSource uids,
      Event<ReservationDeleted> deleted,
      Clock clock) {
    this.accommodations = accommodations;
    this.reservations = reservations;
    this.unitNights = unitNights;
    this.options = options;
    this.uids = uids;
    this.deleted = deleted;
    this.clock = clock;
  }

  /**
   * Changes what the draft names. A reservation that moves to another unit gets a new UID, so that
   * readers see it go and come ({@code hbook.md} §1).
   *
   * @param id the reservation
   * @param draft the wanted changes
   * @return the reservation afterwards
   * @throws NotFound if there is no such reservation
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict if it would hold nights that are not free
   */
  @Transactional
  public Reservation change(long id, ReservationDraft draft) {
    Reservation asked = known(id);
    UnitId unit = unit(asked, draft);
    DraftRules.texts(draft);
    unitNights.lock(new HashSet<>(List.of(asked.unit(), unit)));
    Reservation before = known(id);
    if (!before.unit().equals(asked.unit())) {
      throw new Conflict(Saying.of("refusal_just_moved"));
    }
    Span span = new WantedTime(accommodation(unit), options.site().zone()).of(draft, before.span());
    ReservationStatus status = draft.status().orElse(before.status());
    boolean placeChanges = !unit.equals(before.unit()) || !span.equals(before.span());
    boolean startsToHold = status.holdsUnit() && !before.status().holdsUnit();
    if (status.holdsUnit() && (placeChanges || startsToHold)) {
      unitNights
          .obstacle(unit, span, Claimant.reservation(id))
          .ifPresent(
              obstacle -> {
                throw new Conflict(obstacle.inWords());
              });
    }
    Reservation after =
        new Reservation(
            id,
            unit.equals(before.unit()) ? before.uid() : uids.next(),
            unit,
            span,
            status,
            before.origin(),
            draft.comment().orElse(before.comment()),
            draft.adults().orElse(before.adults()),
            draft.children().orElse(before.children()),
            draft.customer().or(before::customer),
            before.receivedOn(),
            clock.instant(),
            placeChanges || status != before.status() ? before.sequence() + 1 : before.sequence(),
            before.everHeld() || status.holdsUnit(),
            !status.holdsUnit() && (before.cancelledHere() || before.status().holdsUnit()));
    reservations.update(after);
    unitNights.settle(after);
    if (!unit.equals(before.unit())) {
      unitNights.left(before.unit());
    }
    return after;
  }

  /**
   * Deletes a reservation for good and frees its nights.
   *
   * @param id the reservation
   * @throws NotFound if there is no such reservation
   */
  @Transactional
  public void delete(long id) {
    Reservation reservation = known(id);
    unitNights.lock(Set.of(reservation.unit()));
    deleted.fire(new ReservationDeleted(reservation));
    unitNights.release(id).forEach(unitNights::left);
    reservations.delete(id);
    unitNights.left(reservation.unit());
  }

  private UnitId unit(Reservation before, ReservationDraft draft) {
    long accomId = draft.accomId().orElse(before.unit().accomId());
    int accomNum = draft.accomNum().orElse(before.unit().accomNum());
    boolean exists =
        accommodations
            .find(accomId)
            .filter(accommodation -> accommodation.unit(accomNum).isPresent())
            .isPresent();
    if (!exists) {
      throw new InvalidInput("accomNum", Saying.of("unit_gone"));
    }
    return new UnitId(accomId, accomNum);
  }

  private Accommodation accommodation(UnitId unit) {
    return accommodations.find(unit.accomId()).orElseThrow();
  }

  private Reservation known(long id) {
    return reservations
        .find(id)
        .orElseThrow(() -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(id))));
  }
}
