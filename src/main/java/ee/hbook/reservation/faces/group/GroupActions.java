package ee.hbook.reservation.faces.group;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeGroup;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.faces.ReservationActions.Action;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Asks whether one reservation of a group is meant or all of them, and does it. */
@Named("groupActions")
@ViewScoped
public class GroupActions implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DIALOG = "groupDialog";

  private final Reservations reservations;
  private final GroupMembers members;
  private final ChangeReservation changeReservation;
  private final ChangeGroup changeGroup;

  private Action asked = Action.CONFIRM;
  private long id;
  private long group;
  private List<GroupMember> others = List.of();

  @Inject
  public GroupActions(
      Reservations reservations,
      GroupMembers members,
      ChangeReservation changeReservation,
      ChangeGroup changeGroup) {
    this.reservations = reservations;
    this.members = members;
    this.changeReservation = changeReservation;
    this.changeGroup = changeGroup;
  }

  /**
   * Asks.
   *
   * @param action what is to be done
   * @param chosen the reservation, as the page sent it
   */
  public void ask(String action, String chosen) {
    if (Screen.attempt(() -> look(Action.valueOf(action), Long.parseLong(chosen)))) {
      Dialogs.open(DIALOG);
    }
  }

  private void look(Action action, long chosen) {
    Reservation stay =
        reservations
            .find(chosen)
            .orElseThrow(
                () -> new NotFound(Saying.of("refusal_no_reservation", Long.toString(chosen))));
    asked = action;
    id = chosen;
    group = stay.groupId().orElse(0);
    others = members.others(stay);
  }

  /** Does it to the one that was chosen. */
  public void one() {
    done(
        List.of(id),
        () -> {
          switch (asked) {
            case CONFIRM ->
                changeReservation.change(id, ReservationDraft.status(ReservationStatus.CONFIRMED));
            case CANCEL ->
                changeReservation.change(id, ReservationDraft.status(ReservationStatus.CANCELLED));
            case DELETE -> changeReservation.delete(id);
          }
        });
  }

  /** Does it to all of the group, or to none. */
  public void all() {
    done(
        numbers(),
        () -> {
          switch (asked) {
            case CONFIRM -> become(ReservationStatus.CONFIRMED);
            case CANCEL -> become(ReservationStatus.CANCELLED);
            case DELETE -> changeGroup.delete(group);
          }
        });
  }

  private void become(ReservationStatus wanted) {
    changeGroup.change(group, member -> ReservationDraft.status(wanted));
  }

  private void done(List<Long> ids, Runnable action) {
    if (Screen.attempt(action)) {
      Screen.done("bulk_" + asked.word() + "_done", ids.size(), written(ids));
    }
    Dialogs.close(DIALOG);
  }

  private List<Long> numbers() {
    return LongStream.concat(LongStream.of(id), others.stream().mapToLong(GroupMember::id))
        .sorted()
        .boxed()
        .toList();
  }

  private static String written(List<Long> ids) {
    return ids.stream().map(id -> Long.toString(id)).collect(Collectors.joining(", "));
  }

  /**
   * What was asked last.
   *
   * @return the action's word
   */
  public String getAsked() {
    return asked.word();
  }

  /**
   * What it is about.
   *
   * @return the reservation and those of its group, in a sentence
   */
  public String getBelongs() {
    return Screen.text("group_belongs", Long.toString(id), others.size() + 1, written(numbers()));
  }

  /** The button for all, with their number. */
  public String getAll() {
    return Screen.text("group_" + asked.word() + "_all", others.size() + 1);
  }
}
