package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Belongings;
import ee.hbook.accommodation.BookingsWouldGo;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.accommodation.application.LookAtBelongings;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dialog before an accommodation is deleted: it tells in numbers what goes with it, and asks
 * for its name where guests are still to come.
 */
@Named("deletion")
@ViewScoped
public class DeletionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "deletionDialog";

  private final Accommodations accommodations;
  private final LookAtBelongings lookAtBelongings;
  private final EditAccommodations editAccommodations;
  private final AccommodationList list;

  private long id;
  private String name = "";
  private String typed = "";
  private FutureBookings bookings = FutureBookings.NONE;

  @Inject
  public DeletionForm(
      Accommodations accommodations,
      LookAtBelongings lookAtBelongings,
      EditAccommodations editAccommodations,
      AccommodationList list) {
    this.accommodations = accommodations;
    this.lookAtBelongings = lookAtBelongings;
    this.editAccommodations = editAccommodations;
    this.list = list;
  }

  /**
   * Opens the dialog.
   *
   * @param chosen the accommodation's id, as the page sent it
   */
  public void open(String chosen) {
    Screen.attempt(
        () -> {
          Accommodation accommodation =
              accommodations
                  .find(Long.parseLong(chosen))
                  .orElseThrow(() -> new NotFound(Saying.of("accommodation_gone")));
          id = accommodation.id();
          name = accommodation.name();
          typed = "";
          look(accommodation);
          Dialogs.open(DIALOG);
        });
  }

  /** Deletes it, once its name was typed where that is asked for. */
  public void delete() {
    if (Screen.attempt(this::checkAndDelete)) {
      list.refresh();
      Screen.done("accommodation_deleted");
      Dialogs.close(DIALOG);
    }
  }

  private void checkAndDelete() {
    if (isAsksForName() && !typed.strip().equals(name)) {
      throw new InvalidInput("typed", Saying.of("deletion_type_name", name));
    }
    try {
      editAccommodations.delete(id, bookings.agreed());
    } catch (BookingsWouldGo others) {
      typed = "";
      accommodations.find(id).ifPresent(this::look);
      throw others;
    }
  }

  private void look(Accommodation accommodation) {
    bookings = FutureBookings.of(lookAtBelongings.bookingsOf(accommodation), accommodation);
  }

  private Belongings belongings() {
    return id == 0 ? Belongings.NONE : lookAtBelongings.ofAccommodation(id);
  }

  /**
   * What goes with it, a sentence each.
   *
   * @return empty when nothing does
   */
  public List<String> getLost() {
    return BelongingsWords.of(belongings());
  }

  /**
   * Whether guests are still to come, so that the name is to be typed.
   *
   * @return true when future reservations would go
   */
  public boolean isAsksForName() {
    return bookings.isAny();
  }

  /** The bookings that would go, as they stood when the dialog was shown. */
  public FutureBookings getBookings() {
    return bookings;
  }

  public String getName() {
    return name;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(@Nullable String typed) {
    this.typed = typed == null ? "" : typed;
  }
}
