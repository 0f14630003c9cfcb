package ee.hbook.reservation.faces;

import ee.hbook.availability.Moments;
import ee.hbook.availability.Nights;
import ee.hbook.availability.Span;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.faces.hours.HourFields;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.threeten.extra.LocalDateRange;

/** The dialog that blocks accommodation, and the button that frees blocked dates. */
@Named("blockForm")
@ViewScoped
public class BlockDatesForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "blockDialog";
  private static final String EVERYTHING = "blockAllDialog";
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  private final BlockAccommodation blockAccommodation;
  private final BlockCheck check;
  private final BlockedDatesList list;
  private final Places places;
  private final SiteOptions options;

  private String place = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private boolean hourly;
  private HourFields hours = new HourFields();
  private String comment = "";

  @Inject
  public BlockDatesForm(
      BlockAccommodation blockAccommodation,
      BlockCheck check,
      BlockedDatesList list,
      Places places,
      SiteOptions options) {
    this.blockAccommodation = blockAccommodation;
    this.check = check;
    this.list = list;
    this.places = places;
    this.options = options;
  }

  /** Opens the dialog, blank. */
  public void open() {
    place = "";
    from = null;
    to = null;
    hourly = false;
    hours = new HourFields();
    comment = "";
    Dialogs.open(DIALOG);
  }

  /** Another place was chosen: only fields of another kind are drawn anew. */
  public void chosen() {
    if (hourly) {
      PrimeFaces.current().ajax().update("blockDatesForm:time");
    }
  }

  /** Takes what was typed; before all units of all types are blocked, that is asked. */
  public void save() {
    if (!Screen.attempt(this::check)) {
      return;
    }
    if (Place.parse(place).accomId().isEmpty()) {
      Dialogs.open(EVERYTHING);
    } else {
      block();
    }
  }

  /** Blocks what was typed. */
  public void block() {
    Place wanted = Place.parse(place);
    if (Screen.attempt(
        () ->
            blockAccommodation.block(
                wanted.accomId(), wanted.accomNum(), span().orElseThrow(), comment.strip()))) {
      list.refresh();
      Screen.done("dates_blocked");
      Dialogs.close(DIALOG);
    }
    Dialogs.close(EVERYTHING);
  }

  private void check() {
    if (isByTheHour()) {
      Moments.span(
          hours.start().orElseThrow(() -> needed("start")),
          hours.end().orElseThrow(() -> needed("end")),
          options.site().zone());
    } else {
      checkDays();
    }
    if (isBlocked()) {
      throw new Conflict(Saying.of("refusal_already_blocked"));
    }
  }

  private static InvalidInput needed(String field) {
    return new InvalidInput(field, Saying.of("hours_needed"));
  }

  private void checkDays() {
    LocalDate first = from;
    LocalDate end = to;
    if (first == null || first.isBefore(FIRST) || first.isAfter(Nights.LAST)) {
      throw new InvalidInput("from", Saying.of("date_needed"));
    }
    if (end == null || end.isAfter(Nights.LAST)) {
      throw new InvalidInput("to", Saying.of("date_needed"));
    }
    if (!end.isAfter(first)) {
      throw new InvalidInput("to", Saying.of("to_after_from"));
    }
  }

  /** What is to be blocked, once all of it is chosen and in order. */
  private Optional<Span> span() {
    return isByTheHour()
        ? hours
            .start()
            .flatMap(
                start ->
                    hours.end().filter(end -> end.isAfter(start)).map(end -> new Span(start, end)))
        : nights().map(Span::nights);
  }

  private Optional<LocalDateRange> nights() {
    LocalDate first = from;
    LocalDate end = to;
    return first != null && end != null && end.isAfter(first)
        ? Optional.of(Nights.of(first, end))
        : Optional.empty();
  }

  /**
   * Whether "To" is not after "From".
   *
   * @return false while one of them is not chosen
   */
  public boolean isReversed() {
    return !isByTheHour() && from != null && to != null && nights().isEmpty();
  }

  /**
   * Whether exactly these dates are blocked already.
   *
   * @return false while something is not chosen
   */
  public boolean isBlocked() {
    return !place.isEmpty()
        && span().filter(span -> check.isBlocked(Place.parse(place), span)).isPresent();
  }

  /**
   * The reservations that stand in the dates to be blocked: they stay.
   *
   * @return the earliest in words, and how many more there are
   */
  public List<String> getStanding() {
    return place.isEmpty()
        ? List.of()
        : span().map(span -> check.standing(Place.parse(place), span)).orElse(List.of());
  }

  /** What is asked before everything is blocked, with the dates. */
  public String getEverything() {
    return nights()
        .map(
            nights ->
                Screen.text(Saying.of("block_all_question", nights.getStart(), nights.getEnd())))
        .orElse("");
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

  /**
   * Whether hours of a day are to be blocked.
   *
   * @return false for whole days, and where only nights are let
   */
  public boolean isByTheHour() {
    return hourly && places.isByTheHour(place);
  }

  public boolean isHourly() {
    return hourly;
  }

  public void setHourly(boolean hourly) {
    this.hourly = hourly;
  }

  public HourFields getHours() {
    return hours;
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
