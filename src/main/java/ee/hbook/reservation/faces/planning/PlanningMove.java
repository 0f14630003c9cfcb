package ee.hbook.reservation.faces.planning;

import ee.hbook.availability.Nights;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeGroup;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.faces.Place;
import ee.hbook.reservation.faces.Places;
import ee.hbook.reservation.faces.group.GroupMember;
import ee.hbook.reservation.faces.group.GroupMembers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The dialog that moves a stay. Whoever has dragged it sees here what would change, and may correct
 * it; who cannot drag opens it from the details.
 */
@Named("planningMove")
@ViewScoped
public class PlanningMove implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "moveDialog";

  private final Reservations reservations;
  private final ChangeReservation changeReservation;
  private final ChangeGroup changeGroup;
  private final GroupMembers members;
  private final Places places;

  private long id;
  private String guest = "";
  private String calendar = "";
  private String oldPlace = "";
  private @Nullable LocalDate oldCheckIn;
  private @Nullable LocalDate oldCheckOut;
  private String unit = "";
  private @Nullable LocalDate checkIn;
  private @Nullable LocalDate checkOut;
  private List<GroupMember> others = List.of();
  private boolean all;

  @Inject
  public PlanningMove(
      Reservations reservations,
      ChangeReservation changeReservation,
      ChangeGroup changeGroup,
      GroupMembers members,
      Places places) {
    this.reservations = reservations;
    this.changeReservation = changeReservation;
    this.changeGroup = changeGroup;
    this.members = members;
    this.places = places;
  }

  /**
   * Opens the dialog for a reservation as it stands.
   *
   * @param reservation its id
   */
  public void open(long reservation) {
    if (Screen.attempt(() -> look(reservation))) {
      Dialogs.open(DIALOG);
    }
  }

  /**
   * Opens the dialog for a reservation that was dragged.
   *
   * @param reservation its id, as the page sent it
   * @param target the unit where it was dropped, as {@code 102/1}; empty for its own
   * @param from the first night where it was dropped; empty for its own
   */
  public void open(String reservation, String target, String from) {
    if (Screen.attempt(() -> look(Long.parseLong(reservation)))) {
      if (!target.isEmpty()) {
        unit = target;
      }
      LocalDate first = PlanningScreen.day(from);
      if (first != null && oldCheckIn != null && oldCheckOut != null) {
        checkIn = first;
        checkOut = first.plusDays(Nights.count(Nights.of(oldCheckIn, oldCheckOut)));
      }
      Dialogs.open(DIALOG);
    }
  }

  private void look(long reservation) {
    Reservation stay =
        reservations.find(reservation).orElseThrow(() -> new NotFound(Saying.of("planning_gone")));
    if (places.isByTheHour(stay.unit().toString())) {
      throw new Conflict(Saying.of("planning_move_hours", Long.toString(reservation)));
    }
    Customer customer = stay.customer().orElse(Customer.named("", "", "", ""));
    id = stay.id();
    guest = (customer.firstName() + " " + customer.lastName()).strip();
    calendar = stay.origin() instanceof Origin.Calendar from ? from.name() : "";
    unit = stay.unit().toString();
    oldPlace = places.inWords(Place.parse(unit));
    oldCheckIn = stay.nights().getStart();
    oldCheckOut = stay.nights().getEnd();
    checkIn = oldCheckIn;
    checkOut = oldCheckOut;
    others = members.others(stay);
    all = !others.isEmpty();
  }

  /** Moves the stay as the form says. */
  public void save() {
    if (Screen.attempt(this::move)) {
      if (all && !others.isEmpty()) {
        Screen.done("group_moved", others.size() + 1);
      } else {
        Screen.done("planning_moved", Long.toString(id), places.inWords(Place.parse(unit)));
      }
      Dialogs.close(DIALOG);
    }
  }

  private void move() {
    Place target = Place.parse(unit);
    if (checkIn == null) {
      throw new InvalidInput("checkIn", Saying.of("date_needed"));
    }
    if (checkOut == null) {
      throw new InvalidInput("checkOut", Saying.of("date_needed"));
    }
    ReservationDraft draft =
        new ReservationDraft(
            target.accomId(),
            target.accomNum(),
            Optional.of(checkIn),
            Optional.of(checkOut),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    if (all && !others.isEmpty() && oldCheckIn != null && oldCheckOut != null) {
      changeGroup.move(id, draft, later(oldCheckIn, checkIn), later(oldCheckOut, checkOut));
    } else {
      changeReservation.change(id, draft);
    }
  }

  private static int later(LocalDate then, LocalDate now) {
    return Math.toIntExact(ChronoUnit.DAYS.between(then, now));
  }

  /**
   * Where the stay would go, in words.
   *
   * @return the accommodation and its unit
   */
  public String getNewPlace() {
    return places.inWords(Place.parse(unit));
  }

  /**
   * The number of the reservation.
   *
   * @return without a thousands separator
   */
  public String getNumber() {
    return Long.toString(id);
  }

  public String getGuest() {
    return guest;
  }

  public String getCalendar() {
    return calendar;
  }

  public String getOldPlace() {
    return oldPlace;
  }

  public @Nullable LocalDate getOldCheckIn() {
    return oldCheckIn;
  }

  public @Nullable LocalDate getOldCheckOut() {
    return oldCheckOut;
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

  /**
   * The others of its group.
   *
   * @return none when it is alone
   */
  public List<GroupMember> getOthers() {
    return others;
  }

  /**
   * Whether all of the group are moved.
   *
   * @return false when this one only is moved
   */
  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
