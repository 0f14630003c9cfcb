package ee.hbook.reservation.faces;

import ee.hbook.availability.Nights;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dialog that blocks accommodation, and the button that frees blocked dates. */
@Named("blockForm")
@ViewScoped
public class BlockDatesForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "blockDialog";
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  private final BlockAccommodation blockAccommodation;
  private final BlockedDatesList list;

  private String place = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private String comment = "";

  /**
   * Blocks what is stored.
   *
   * @param blockAccommodation the use case
   * @param list shown beside the form
   */
  @Inject
  public BlockDatesForm(BlockAccommodation blockAccommodation, BlockedDatesList list) {
    this.blockAccommodation = blockAccommodation;
    this.list = list;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected BlockDatesForm() {
    this(null, null);
  }

  /** Opens the dialog, blank. */
  public void open() {
    place = "";
    from = null;
    to = null;
    comment = "";
    Dialogs.open(DIALOG);
  }

  /** Takes what was typed. */
  public void save() {
    if (Screen.attempt(this::block)) {
      list.refresh();
      Screen.done("dates_blocked");
      Dialogs.close(DIALOG);
    }
  }

  private void block() {
    Place wanted = Place.parse(place);
    LocalDate first = from;
    LocalDate end = to;
    if (first == null || first.isBefore(FIRST) || first.isAfter(Nights.LAST)) {
      throw new InvalidInput("from", Screen.text("date_needed"));
    }
    if (end == null || end.isAfter(Nights.LAST)) {
      throw new InvalidInput("to", Screen.text("date_needed"));
    }
    if (!end.isAfter(first)) {
      throw new InvalidInput("to", Screen.text("to_after_from"));
    }
    blockAccommodation.block(
        wanted.accomId(), wanted.accomNum(), Nights.of(first, end), comment.strip());
  }

  /**
   * Frees blocked dates.
   *
   * @param chosen the row's number, as the page sent it
   */
  public void unblock(String chosen) {
    if (Screen.attempt(() -> blockAccommodation.unblock(Long.parseLong(chosen)))) {
      list.refresh();
      Screen.done("dates_unblocked");
    }
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place == null ? "" : place;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
