package ee.hbook.reservation.faces.planning;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.faces.NewReservation;
import ee.hbook.reservation.planning.DayPiece;
import ee.hbook.reservation.planning.DayPieces;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** One day of the units that are let by the hour. */
@Named("hourDay")
@ViewScoped
public class DayScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Accommodations accommodations;
  private final Occupancies occupancies;
  private final Reservations reservations;
  private final NewReservation newReservation;
  private final PlanningScreen planning;
  private final ShownStay shownStay;

  private @Nullable LocalDate day;

  @Inject
  public DayScreen(
      Accommodations accommodations,
      Occupancies occupancies,
      Reservations reservations,
      NewReservation newReservation,
      PlanningScreen planning,
      ShownStay shownStay) {
    this.accommodations = accommodations;
    this.occupancies = occupancies;
    this.reservations = reservations;
    this.newReservation = newReservation;
    this.planning = planning;
    this.shownStay = shownStay;
  }

  /**
   * Turns to the day that was pressed in the planning.
   *
   * @param pressed the day; what is none leaves what is shown
   */
  public void show(String pressed) {
    setDay(PlanningScreen.day(pressed));
  }

  /** Turns to the day before. */
  public void back() {
    day = getDay().minusDays(1);
  }

  /** Turns to the day after. */
  public void on() {
    day = getDay().plusDays(1);
  }

  /**
   * Opens the dialog that adds a reservation, with unit and times filled in.
   *
   * @param unit the unit, as {@code 102/1}
   * @param start when it begins, such as {@code 10:00}
   * @param end when it ends
   */
  public void reserve(String unit, String start, String end) {
    newReservation.open();
    newReservation.getStay().setUnit(unit);
    newReservation.getStay().getHours().setDay(getDay());
    newReservation.getStay().getHours().setStart(start);
    newReservation.getStay().getHours().setEnd(end);
  }

  /**
   * Whether there is anything to show.
   *
   * @return false while nothing is let by the hour
   */
  public boolean isAny() {
    return byTheHour().findAny().isPresent();
  }

  /**
   * The full hours of the columns.
   *
   * @return as {@code 08:00}, each four quarters wide
   */
  public List<String> getColumns() {
    Span window = window();
    return Stream.iterate(window.start(), at -> at.isBefore(window.end()), at -> at.plusHours(1))
        .map(at -> at.toLocalTime().toString())
        .toList();
  }

  /**
   * The units.
   *
   * @return in the order of the house
   */
  public List<DayRow> getRows() {
    Span window = window();
    return byTheHour()
        .flatMap(type -> type.units().stream().map(unit -> row(type, unit, window)))
        .toList();
  }

  private DayRow row(Accommodation type, Unit unit, Span window) {
    UnitId id = new UnitId(type.id(), unit.num());
    List<Occupancy> taken =
        occupancies.of(List.of(id), LocalDateRange.of(getDay(), getDay().plusDays(1)));
    List<DayCell> cells =
        DayPieces.of(window, DayPieces.open(type.hours(), getDay()), taken).stream()
            .map(this::cell)
            .toList();
    return new DayRow(id.toString(), type.place(unit.num()), cells);
  }

  private DayCell cell(DayPiece piece) {
    String start = piece.span().start().toLocalTime().toString();
    String end = piece.span().end().toLocalTime().toString();
    if (piece.taken().isEmpty()) {
      String kind = piece.isFree() ? "free" : "closed";
      return new DayCell(kind, piece.quarters(), start, end, start + "–" + end, "", 0);
    }
    Occupancy held = piece.taken().get();
    Label label = label(held);
    return new DayCell(
        label.kind(),
        piece.quarters(),
        start,
        end,
        times(held.span()) + " " + label.words(),
        label.words(),
        label.id());
  }

  private static String times(Span span) {
    return span.start().toLocalTime() + "–" + span.end().toLocalTime();
  }

  private record Label(String kind, String words, long id) {}

  private Label label(Occupancy held) {
    return switch (held) {
      case Occupancy.Reserved stay -> stay(stay.reservationId());
      case Occupancy.Blocked blocked ->
          new Label(
              "blocked",
              (Screen.text("status_blocked") + " " + blocked.comment()).strip(),
              blocked.blockId());
      case Occupancy.Preparation preparation ->
          new Label("preparation", Screen.text("planning_preparation"), 0);
      case Occupancy.Automatic automatic ->
          new Label("automatic", Screen.text("planning_automatic"), 0);
      case Occupancy.Imported imported ->
          new Label("imported", imported.source(), imported.blockId());
    };
  }

  private Label stay(long id) {
    return reservations
        .find(id)
        .map(
            stay ->
                new Label(
                    stay.status().word(),
                    stay.customer()
                        .map(guest -> (guest.firstName() + " " + guest.lastName()).strip())
                        .filter(name -> !name.isEmpty())
                        .orElseGet(
                            () -> Screen.text("reservation_number", Long.toString(stay.id()))),
                    id))
        .orElseGet(() -> new Label("blocked", "", 0));
  }

  /** From the first full hour of the earliest to the last of the latest. */
  private Span window() {
    List<Span> open =
        byTheHour().flatMap(type -> DayPieces.open(type.hours(), getDay()).stream()).toList();
    Span all = open.stream().reduce(Span::span).orElseGet(() -> Span.nights(getDay(), tomorrow()));
    LocalDateTime first = all.start().withMinute(0);
    LocalDateTime last = all.end().withMinute(0);
    return new Span(first, last.isBefore(all.end()) ? last.plusHours(1) : last);
  }

  private LocalDate tomorrow() {
    return getDay().plusDays(1);
  }

  private Stream<Accommodation> byTheHour() {
    return accommodations.all().stream().filter(type -> type.grain() == Grain.QUARTER_HOUR);
  }

  /**
   * The day that is shown.
   *
   * @return until another one is chosen that of the one reservation which the page is opened for,
   *     or today in the property's zone
   */
  public LocalDate getDay() {
    if (day == null) {
      LocalDate first = PlanningScreen.day(shownStay.getFrom());
      day = first != null ? first : LocalDate.parse(planning.getToday());
    }
    return day;
  }

  /**
   * Turns to a day.
   *
   * @param day the day; null leaves what is shown
   */
  public void setDay(@Nullable LocalDate day) {
    if (day != null) {
      this.day = day;
    }
  }
}
