package ee.hbook.reservation.faces;

import ee.hbook.availability.Claimant;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Edited;
import ee.hbook.config.faces.Meanwhile;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeGroup;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.faces.group.GroupMember;
import ee.hbook.reservation.faces.group.GroupMembers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The dialog that shows one reservation and changes its dates, accommodation, guests and comment.
 * Only what a person changed there is stored, so that a synchronisation meanwhile is not undone.
 */
@Named("reservationDetails")
@ViewScoped
public class ReservationDetails implements Edited {

  private static final long serialVersionUID = 1L;
  private static final String DIALOG = "detailsDialog";

  private final Reservations reservations;
  private final ChangeReservation changeReservation;
  private final ChangeGroup changeGroup;
  private final GroupMembers members;
  private final StayCheck check;
  private final Places places;

  private long id;
  private String uid = "";
  private StayFields before = new StayFields();
  private StayFields stay = new StayFields();
  private GuestFields guestBefore = GuestFields.blank();
  private GuestFields guest = GuestFields.blank();
  private List<GroupMember> others = List.of();
  private boolean all;
  private final Meanwhile meanwhile = new Meanwhile(this);

  @Inject
  public ReservationDetails(
      Reservations reservations,
      ChangeReservation changeReservation,
      ChangeGroup changeGroup,
      GroupMembers members,
      StayCheck check,
      Places places) {
    this.reservations = reservations;
    this.changeReservation = changeReservation;
    this.changeGroup = changeGroup;
    this.members = members;
    this.check = check;
    this.places = places;
  }

  /**
   * Opens the dialog.
   *
   * @param chosen the reservation, as the page sent it
   */
  public void open(String chosen) {
    Screen.attempt(
        () -> {
          show(known(Long.parseLong(chosen)));
          Dialogs.open(DIALOG);
        });
  }

  private Reservation known(long number) {
    return reservations
        .find(number)
        .orElseThrow(
            () -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(number))));
  }

  private void show(Reservation reservation) {
    id = reservation.id();
    uid = reservation.uid();
    before = fieldsOf(reservation);
    stay = fieldsOf(reservation);
    guestBefore = guestOf(reservation);
    guest = guestOf(reservation);
    others = members.others(reservation);
    all = false;
    meanwhile.opened();
  }

  /** Stores what was changed. */
  public void save() {
    if (Screen.attempt(this::store)) {
      Screen.done("reservation_saved", Long.toString(id));
      Dialogs.close(DIALOG);
    }
  }

  private void store() {
    Reservation present = known(id);
    meanwhile.merge(fields(fieldsOf(present), guestOf(present)));
    before = fieldsOf(present);
    guestBefore = guestOf(present);
    GuestFields typed = guestOf(present);
    guest.written().forEach(typed::write);
    guest = typed;
    if (all && !others.isEmpty()) {
      changeGroup.move(
          id,
          draft(),
          later(before.getCheckIn(), stay.getCheckIn()),
          later(before.getCheckOut(), stay.getCheckOut()));
    } else {
      changeReservation.change(id, draft());
    }
  }

  private static int later(@Nullable LocalDate then, @Nullable LocalDate now) {
    return then == null || now == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(then, now));
  }

  /** Takes it out of its group. */
  public void leave() {
    if (Screen.attempt(
        () -> changeReservation.change(id, ReservationDraft.group(OptionalLong.empty())))) {
      Screen.done("group_left", Long.toString(id));
      Dialogs.close(DIALOG);
    }
  }

  private StayFields fieldsOf(Reservation reservation) {
    return StayFields.of(reservation, places.isByTheHour(reservation.unit().toString()));
  }

  private static GuestFields guestOf(Reservation reservation) {
    return reservation.customer().map(GuestFields::new).orElseGet(GuestFields::blank);
  }

  private static Map<String, String> fields(StayFields stay, GuestFields guest) {
    Map<String, String> fields = new LinkedHashMap<>(stay.written());
    fields.putAll(guest.written());
    return fields;
  }

  @Override
  public Map<String, String> written() {
    return fields(stay, guest);
  }

  @Override
  public void write(String field, String value) {
    if (guest.written().containsKey(field)) {
      guest.write(field, value);
    } else {
      stay.write(field, value);
    }
  }

  public Meanwhile getMeanwhile() {
    return meanwhile;
  }

  private ReservationDraft draft() {
    Place place = stay.place();
    boolean moved = !stay.getUnit().equals(before.getUnit());
    ReservationDraft draft =
        new ReservationDraft(
            moved ? place.accomId() : OptionalLong.empty(),
            moved ? place.accomNum() : OptionalInt.empty(),
            changed(stay.getCheckIn(), before.getCheckIn()),
            changed(stay.getCheckOut(), before.getCheckOut()),
            Optional.empty(),
            changed(stay.getComment(), before.getComment()),
            changed(stay.getAdults(), before.getAdults()),
            changed(stay.getChildren(), before.getChildren()),
            changed(guest.guest(), guestBefore.guest()));
    return places.isByTheHour(stay.getUnit()) ? draft.at(start(), end()) : draft;
  }

  private Optional<LocalDateTime> start() {
    return sameHours() ? Optional.empty() : stay.getHours().start();
  }

  private Optional<LocalDateTime> end() {
    return sameHours() ? Optional.empty() : stay.getHours().end();
  }

  private boolean sameHours() {
    return stay.getHours().written().equals(before.getHours().written());
  }

  private static <T> Optional<T> changed(@Nullable T now, @Nullable T then) {
    return Objects.equals(now, then) ? Optional.empty() : Optional.ofNullable(now);
  }

  private static OptionalInt changed(int now, int then) {
    return now == then ? OptionalInt.empty() : OptionalInt.of(now);
  }

  /**
   * Whether the stay is possible as it is filled in.
   *
   * @return nothing while it is as it was
   */
  public StayCheck.Answer getCheck() {
    boolean same =
        stay.getUnit().equals(before.getUnit())
            && Objects.equals(stay.getCheckIn(), before.getCheckIn())
            && Objects.equals(stay.getCheckOut(), before.getCheckOut())
            && sameHours();
    return same ? StayCheck.Answer.NONE : check.of(stay, Claimant.reservation(id));
  }

  /**
   * Its number.
   *
   * @return without a thousands separator
   */
  public String getNumber() {
    return Long.toString(id);
  }

  public String getUid() {
    return uid;
  }

  public StayFields getStay() {
    return stay;
  }

  public GuestFields getGuest() {
    return guest;
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
   * Whether other dates are for all of the group.
   *
   * @return false when they are for this one only
   */
  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
