package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;

/** Makes of a draft the reservation that is to be stored, or refuses the field that cannot be. */
@ApplicationScoped
public class NewStays {

  private final Accommodations accommodations;
  private final SiteOptions options;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public NewStays(Accommodations accommodations, SiteOptions options, UidSource uids, Clock clock) {
    this.accommodations = accommodations;
    this.options = options;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * What a draft comes to.
   *
   * @param draft the unit is needed, and nights or hours as it is let
   * @return the reservation, without a number yet
   * @throws InvalidInput naming the field that cannot be taken
   */
  public Reservation of(ReservationDraft draft) {
    Accommodation accommodation = accommodation(draft);
    UnitId unit = unit(accommodation, draft);
    Instant now = clock.instant();
    Span span = new WantedTime(accommodation, options.site().zone(), now).of(draft);
    DraftRules.texts(draft);
    ReservationStatus status = draft.status().orElseGet(this::ownersStatus);
    return new Reservation(
        0,
        uids.next(),
        unit,
        span,
        status,
        Origin.WEBSITE,
        draft.comment().orElse(""),
        draft.adults().orElse(0),
        draft.children().orElse(0),
        draft.customer(),
        now,
        now,
        0,
        status.holdsUnit(),
        false,
        draft.group().orElse(OptionalLong.empty()));
  }

  private Accommodation accommodation(ReservationDraft draft) {
    if (draft.accomId().isEmpty()) {
      throw new InvalidInput("accomId", Saying.of("refusal_accommodation_needed"));
    }
    return accommodations
        .find(draft.accomId().getAsLong())
        .orElseThrow(() -> new InvalidInput("accomId", Saying.of("accommodation_gone")));
  }

  private static UnitId unit(Accommodation accommodation, ReservationDraft draft) {
    if (draft.accomNum().isEmpty()) {
      throw new InvalidInput("accomNum", Saying.of("refusal_unit_needed"));
    }
    if (accommodation.unit(draft.accomNum().getAsInt()).isEmpty()) {
      throw new InvalidInput("accomNum", Saying.of("unit_gone"));
    }
    return new UnitId(accommodation.id(), draft.accomNum().getAsInt());
  }

  private ReservationStatus ownersStatus() {
    return ReservationStatus.ofWord(options.values().text("hb_resa_admin_status")).orElseThrow();
  }
}
