package ee.hbook.reservation.faces;

import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The dialog that adds a reservation. */
@Named("newReservation")
@ViewScoped
public class NewReservation implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "reservationDialog";

  private final AddReservation addReservation;
  private final SiteOptions options;

  private String unit = "";
  private @Nullable LocalDate checkIn;
  private @Nullable LocalDate checkOut;
  private int adults;
  private int children;
  private String firstName = "";
  private String lastName = "";
  private String email = "";
  private String phone = "";
  private String comment = "";
  private String status = "";

  /**
   * Adds to what is stored.
   *
   * @param addReservation the use case
   * @param options tells the usual status
   */
  @Inject
  public NewReservation(AddReservation addReservation, SiteOptions options) {
    this.addReservation = addReservation;
    this.options = options;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected NewReservation() {
    this(null, null);
  }

  /** Opens the dialog, blank. */
  public void open() {
    unit = "";
    checkIn = null;
    checkOut = null;
    adults = 2;
    children = 0;
    firstName = "";
    lastName = "";
    email = "";
    phone = "";
    comment = "";
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
    Place place = Place.parse(unit);
    Reservation added =
        addReservation.add(
            new ReservationDraft(
                place.accomId(),
                place.accomNum(),
                Optional.ofNullable(checkIn),
                Optional.ofNullable(checkOut),
                ReservationStatus.ofWord(status),
                Optional.of(comment),
                OptionalInt.of(adults),
                OptionalInt.of(children),
                guest()));
    Screen.done("reservation_added", Long.toString(added.id()));
  }

  private Optional<Customer> guest() {
    return List.of(firstName, lastName, email, phone).stream().allMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(
            Customer.named(firstName.strip(), lastName.strip(), email.strip(), phone.strip()));
  }

  /**
   * The statuses that an owner gives.
   *
   * @return as HBook offers them
   */
  public List<ReservationStatus> getStatuses() {
    return List.of(ReservationStatus.CONFIRMED, ReservationStatus.NEW, ReservationStatus.PENDING);
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit == null ? "" : unit;
  }

  public @Nullable LocalDate getCheckIn() {
    return checkIn;
  }

  public void setCheckIn(@Nullable LocalDate checkIn) {
    this.checkIn = checkIn;
  }

  public @Nullable LocalDate getCheckOut() {
    return checkOut;
  }

  public void setCheckOut(@Nullable LocalDate checkOut) {
    this.checkOut = checkOut;
  }

  public int getAdults() {
    return adults;
  }

  public void setAdults(int adults) {
    this.adults = adults;
  }

  public int getChildren() {
    return children;
  }

  public void setChildren(int children) {
    this.children = children;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }
}
