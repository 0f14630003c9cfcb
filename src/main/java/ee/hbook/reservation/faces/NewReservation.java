package ee.hbook.reservation.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.AddGroup;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The dialog that adds a reservation. */
@Named("newReservation")
@ViewScoped
public class NewReservation implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "reservationDialog";

  private final AddReservation addReservation;
  private final AddGroup addGroup;
  private final StayCheck check;
  private final Places places;
  private final SiteOptions options;

  private StayFields stay = new StayFields();
  private GuestFields guest = GuestFields.blank();
  private String status = "";

  @Inject
  public NewReservation(
      AddReservation addReservation,
      AddGroup addGroup,
      StayCheck check,
      Places places,
      SiteOptions options) {
    this.addReservation = addReservation;
    this.addGroup = addGroup;
    this.check = check;
    this.places = places;
    this.options = options;
  }

  /** Opens the dialog, blank. */
  public void open() {
    stay = new StayFields();
    guest = GuestFields.blank();
    status = options.values().text("hb_resa_admin_status");
    Dialogs.open(DIALOG);
  }

  /** Takes what was typed. */
  public void save() {
    if (Screen.attempt(this::add)) {
      Dialogs.close(DIALOG);
    }
  }

  private void add() {
    Set<UnitId> units = stay.units();
    if (units.size() > 1) {
      List<Reservation> added = addGroup.add(units.stream().map(this::draft).toList());
      Screen.done(
          "group_added",
          added.size(),
          added.stream().map(each -> Long.toString(each.id())).collect(Collectors.joining(", ")));
    } else {
      Reservation added = addReservation.add(draft(stay.chosen().orElseThrow()));
      Screen.done("reservation_added", Long.toString(added.id()));
    }
  }

  private ReservationDraft draft(UnitId unit) {
    ReservationDraft draft =
        new ReservationDraft(
            OptionalLong.of(unit.accomId()),
            OptionalInt.of(unit.accomNum()),
            Optional.ofNullable(stay.getCheckIn()),
            Optional.ofNullable(stay.getCheckOut()),
            ReservationStatus.ofWord(status),
            Optional.of(stay.getComment()),
            OptionalInt.of(stay.getAdults()),
            OptionalInt.of(stay.getChildren()),
            guest.isBlank() ? Optional.empty() : Optional.of(guest.guest()));
    return places.isByTheHour(unit.toString())
        ? draft.at(stay.getHours().start(), stay.getHours().end())
        : draft;
  }

  /**
   * Whether the stay is possible as it is filled in.
   *
   * @return nothing while unit or days are not chosen
   */
  public StayCheck.Answer getCheck() {
    return check.of(stay, Claimant.NEW);
  }

  /**
   * The statuses that an owner gives.
   *
   * @return as HBook offers them
   */
  public List<ReservationStatus> getStatuses() {
    return List.of(ReservationStatus.CONFIRMED, ReservationStatus.NEW, ReservationStatus.PENDING);
  }

  public StayFields getStay() {
    return stay;
  }

  public GuestFields getGuest() {
    return guest;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }
}
