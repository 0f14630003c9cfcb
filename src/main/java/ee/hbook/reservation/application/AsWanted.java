package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes of a stored reservation what somebody wants of it, or refuses the field that cannot be. */
@ApplicationScoped
public class AsWanted {

  private final Accommodations accommodations;
  private final SiteOptions options;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public AsWanted(Accommodations accommodations, SiteOptions options, UidSource uids, Clock clock) {
    this.accommodations = accommodations;
    this.options = options;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * The unit in which it is wanted.
   *
   * @param before the reservation as it is stored
   * @param draft what is wanted
   * @return the unit that the draft names, else its own
   * @throws InvalidInput if there is no such unit
   */
  public UnitId unit(Reservation before, ReservationDraft draft) {
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

  /**
   * The reservation with what a draft names, one change further. In another unit it gets a new UID,
   * so that readers see it go and come ({@code hbook.md} §1).
   *
   * @param before the reservation as it is stored
   * @param draft what is wanted
   * @return the reservation as it is to be stored
   * @throws InvalidInput naming the field that cannot be taken
   */
  public Reservation of(Reservation before, ReservationDraft draft) {
    UnitId unit = unit(before, draft);
    DraftRules.texts(draft);
    Accommodation accommodation = accommodations.find(unit.accomId()).orElseThrow();
    Span span =
        new WantedTime(accommodation, options.site().zone(), clock.instant())
            .of(draft, before.span());
    ReservationStatus status = draft.status().orElse(before.status());
    boolean moves = !unit.equals(before.unit()) || !span.equals(before.span());
    return new Reservation(
        before.id(),
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
        moves || status != before.status() ? before.sequence() + 1 : before.sequence(),
        before.everHeld() || status.holdsUnit(),
        !status.holdsUnit() && (before.cancelledHere() || before.status().holdsUnit()),
        draft.group().orElse(before.groupId()));
  }

  /** Whether it takes nights that it does not hold already. */
  static boolean asks(Reservation before, Reservation after) {
    boolean moves = !after.unit().equals(before.unit()) || !after.span().equals(before.span());
    return after.status().holdsUnit() && (moves || !before.status().holdsUnit());
  }
}
