package ee.hbook.reservation.faces.planning;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.reservation.faces.BlockDatesForm;
import ee.hbook.reservation.faces.NewReservation;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The planning as a page begins to show it, and what a person wants with free nights: the page's
 * script draws the rest from what {@code /admin/planning} answers.
 */
@Named("planning")
@RequestScoped
public class PlanningScreen {

  private final Accommodations accommodations;
  private final SiteOptions options;
  private final NewReservation newReservation;
  private final BlockDatesForm blockForm;
  private final Clock clock;

  @Inject
  public PlanningScreen(
      Accommodations accommodations,
      SiteOptions options,
      NewReservation newReservation,
      BlockDatesForm blockForm,
      Clock clock) {
    this.accommodations = accommodations;
    this.options = options;
    this.newReservation = newReservation;
    this.blockForm = blockForm;
    this.clock = clock;
  }

  /**
   * Today in the property's zone.
   *
   * @return the day, written as ISO-8601
   */
  public String getToday() {
    return LocalDate.ofInstant(clock.instant(), options.site().zone()).toString();
  }

  /** The accommodation types to choose from. */
  public List<Accommodation> getTypes() {
    return accommodations.all();
  }

  /**
   * Opens the dialog that adds a reservation, with unit and nights filled in.
   *
   * @param unit the unit, as {@code 102/1}
   * @param from the first night
   * @param to the day of departure
   */
  public void reserve(String unit, String from, String to) {
    newReservation.open();
    newReservation.getStay().setUnit(unit);
    newReservation.getStay().setCheckIn(day(from));
    newReservation.getStay().setCheckOut(day(to));
    newReservation.getStay().getHours().setDay(day(from));
  }

  /**
   * Opens the dialog that blocks dates, with unit and nights filled in.
   *
   * @param unit the unit, as {@code 102/1}
   * @param from the first night
   * @param to the first free day
   */
  public void block(String unit, String from, String to) {
    blockForm.open();
    blockForm.setPlace(unit);
    blockForm.setFrom(day(from));
    blockForm.setTo(day(to));
  }

  static @Nullable LocalDate day(String sent) {
    try {
      return LocalDate.parse(sent);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
