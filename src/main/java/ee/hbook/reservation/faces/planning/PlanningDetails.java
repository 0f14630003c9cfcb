package ee.hbook.reservation.faces.planning;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.faces.Place;
import ee.hbook.reservation.faces.Places;
import ee.hbook.reservation.faces.group.GroupMembers;
import ee.hbook.reservation.planning.Disputes;
import ee.hbook.reservation.planning.PlanningKind;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The panel that tells everything of a bar of the planning, and its buttons. */
@Named("planningDetails")
@ViewScoped
public class PlanningDetails implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "planningDialog";

  private final Reservations reservations;
  private final BlockedDatesStore blockedDates;
  private final Disputes disputes;
  private final ChangeReservation changeReservation;
  private final BlockAccommodation blockAccommodation;
  private final GroupMembers members;
  private final Places places;
  private final SiteOptions options;

  private @Nullable PlanningStay shown;
  private String hours = "";

  @Inject
  public PlanningDetails(
      Reservations reservations,
      BlockedDatesStore blockedDates,
      Disputes disputes,
      ChangeReservation changeReservation,
      BlockAccommodation blockAccommodation,
      GroupMembers members,
      Places places,
      SiteOptions options) {
    this.reservations = reservations;
    this.blockedDates = blockedDates;
    this.disputes = disputes;
    this.changeReservation = changeReservation;
    this.blockAccommodation = blockAccommodation;
    this.members = members;
    this.places = places;
    this.options = options;
  }

  /**
   * Opens the panel.
   *
   * @param kind the word of the bar's kind
   * @param id its reservation or blocked dates
   * @param unit its unit, as {@code 102/1}
   * @param from its first night
   */
  public void open(String kind, String id, String unit, String from) {
    Screen.attempt(() -> look(kind, id, unit, from));
    Dialogs.open(DIALOG);
  }

  private void look(String kind, String id, String unit, String from) {
    hours = "";
    boolean stay = PlanningKind.ofWord(kind).filter(PlanningKind::isReservation).isPresent();
    if (kind.equals(PlanningKind.CONFLICT.word())) {
      shown = conflict(Place.parse(unit), LocalDate.parse(from)).orElse(null);
    } else if (stay) {
      shown = reservations.find(Long.parseLong(id)).map(this::stay).orElse(null);
    } else {
      shown = blockedDates.find(Long.parseLong(id)).map(found -> blocked(found, unit)).orElse(null);
    }
  }

  private PlanningStay blocked(BlockedDates found, String unit) {
    hours = hours(unit, found.span());
    return PlanningStay.of(found, placeOf(found), options.site().zone());
  }

  private String hours(String unit, Span span) {
    return places.isByTheHour(unit) ? places.when(Place.parse(unit), span) : "";
  }

  private PlanningStay stay(Reservation stay) {
    hours = hours(stay.unit().toString(), stay.span());
    List<PlanningBlock> beside =
        blockedDates.ofReservation(stay.id()).stream()
            .map(
                block ->
                    new PlanningBlock(
                        PlanningStay.kind(block),
                        placeOf(block),
                        block.nights().getStart(),
                        block.nights().getEnd()))
            .toList();
    return PlanningStay.of(
        stay,
        placeOf(stay.unit()),
        beside,
        disputes.between(stay.unit(), stay.unit(), stay.nights()).stream()
            .filter(disputed -> disputed.span().overlaps(stay.span()))
            .toList(),
        members.others(stay),
        options.site().zone());
  }

  private Optional<PlanningStay> conflict(Place place, LocalDate from) {
    UnitId unit = new UnitId(place.accomId().orElseThrow(), place.accomNum().orElseThrow());
    return disputes.between(unit, unit, LocalDateRange.of(from, from.plusDays(1))).stream()
        .filter(disputed -> disputed.nights().getStart().equals(from))
        .findFirst()
        .map(disputed -> PlanningStay.of(disputed, placeOf(unit)));
  }

  private String placeOf(UnitId unit) {
    return places.inWords(
        new Place(OptionalLong.of(unit.accomId()), OptionalInt.of(unit.accomNum())));
  }

  private String placeOf(BlockedDates blocked) {
    return places.inWords(new Place(blocked.accomId(), blocked.accomNum()));
  }

  /**
   * Day and times of what is let by the hour.
   *
   * @return empty for nights
   */
  public String getHours() {
    return hours;
  }

  /** Confirms the reservation that is shown. */
  public void confirm() {
    become(ReservationStatus.CONFIRMED, "reservation_confirmed");
  }

  /** Cancels the reservation that is shown and frees its nights. */
  public void cancel() {
    become(ReservationStatus.CANCELLED, "reservation_cancelled");
  }

  private void become(ReservationStatus wanted, String text) {
    PlanningStay stay = shown;
    if (stay != null
        && Screen.attempt(
            () ->
                shown =
                    stay(changeReservation.change(stay.id(), ReservationDraft.status(wanted))))) {
      Screen.done(text, Long.toString(stay.id()));
      Dialogs.close(DIALOG);
    }
  }

  /** Frees the blocked dates that are shown. */
  public void unblock() {
    PlanningStay blocked = shown;
    if (blocked != null && Screen.attempt(() -> blockAccommodation.unblock(blocked.id()))) {
      Screen.done("dates_unblocked");
      Dialogs.close(DIALOG);
    }
  }

  public @Nullable PlanningStay getShown() {
    return shown;
  }
}
