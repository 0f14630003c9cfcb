package ee.hbook.reservation.faces;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.ChangeReservations;
import ee.hbook.reservation.application.ChangeReservations.Outcome;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Confirms, cancels and deletes: one reservation by its buttons, or the selected ones after one
 * question. What was done is told at the list, and for each that could not be done why.
 */
@Named("reservationActions")
@ViewScoped
public class ReservationActions implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "list:table";
  private static final String DIALOG = "bulkDialog";

  private final ChangeReservations changeReservations;
  private final ReservationsScreen screen;

  private Action asked = Action.CONFIRM;

  /** What can be done to reservations. */
  public enum Action implements Worded {
    /** Makes them hold their nights for good. */
    CONFIRM,
    /** Frees their nights. */
    CANCEL,
    /** Removes them for good. */
    DELETE;
  }

  @Inject
  public ReservationActions(ChangeReservations changeReservations, ReservationsScreen screen) {
    this.changeReservations = changeReservations;
    this.screen = screen;
  }

  /**
   * Confirms one; also takes one up again that is cancelled or awaits approval.
   *
   * @param chosen its id, as the page sent it
   */
  public void confirm(String chosen) {
    one(chosen, Action.CONFIRM);
  }

  /**
   * Cancels one and frees its nights.
   *
   * @param chosen its id, as the page sent it
   */
  public void cancel(String chosen) {
    one(chosen, Action.CANCEL);
  }

  /**
   * Deletes one for good.
   *
   * @param chosen its id, as the page sent it
   */
  public void delete(String chosen) {
    one(chosen, Action.DELETE);
  }

  private void one(String chosen, Action action) {
    Screen.attempt(() -> tell(action, change(action, List.of(Long.parseLong(chosen)))));
  }

  /**
   * Asks once for all that are selected.
   *
   * @param action what is to be done
   */
  public void ask(String action) {
    asked = Action.valueOf(action);
    if (!screen.getSelected().isEmpty()) {
      Dialogs.open(DIALOG);
    }
  }

  /** Does what was asked. */
  public void run() {
    List<Long> ids = screen.getSelected().stream().map(ReservationRow::id).toList();
    if (Screen.attempt(() -> tell(asked, change(asked, ids)))) {
      screen.unselect();
    }
    Dialogs.close(DIALOG);
  }

  private Outcome change(Action action, Collection<Long> ids) {
    return switch (action) {
      case CONFIRM -> changeReservations.become(ids, ReservationStatus.CONFIRMED);
      case CANCEL -> changeReservations.become(ids, ReservationStatus.CANCELLED);
      case DELETE -> changeReservations.delete(ids);
    };
  }

  private void tell(Action action, Outcome outcome) {
    if (!outcome.done().isEmpty()) {
      String numbers = numbers(outcome.done());
      say(
          FacesMessage.SEVERITY_INFO,
          Screen.text("bulk_" + action.word() + "_done", outcome.done().size(), numbers));
    }
    outcome.notDone().forEach((id, why) -> say(FacesMessage.SEVERITY_WARN, notDone(id, why)));
  }

  private static String notDone(long id, Saying why) {
    return Screen.text("bulk_not_done", Long.toString(id), Screen.text(why));
  }

  private static void say(FacesMessage.Severity severity, String sentence) {
    FacesContext.getCurrentInstance().addMessage(LIST, new FacesMessage(severity, sentence, ""));
  }

  private static String numbers(Collection<Long> ids) {
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
   * The one question.
   *
   * @return with the number of reservations
   */
  public String getQuestion() {
    return Screen.text("bulk_" + asked.word() + "_question", screen.getSelected().size());
  }

  /** Which reservations it is about. */
  public String getNumbers() {
    return numbers(screen.getSelected().stream().map(ReservationRow::id).toList());
  }

  /**
   * What to know before they are deleted.
   *
   * @return the calendars that would bring some of them again; empty when none would
   */
  public @Nullable String getWarning() {
    String calendars =
        screen.getSelected().stream()
            .filter(ReservationRow::comesBack)
            .map(ReservationRow::calendar)
            .distinct()
            .collect(Collectors.joining(", "));
    return asked != Action.DELETE || calendars.isEmpty()
        ? null
        : Screen.text("reservation_delete_comes_back", calendars);
  }
}
