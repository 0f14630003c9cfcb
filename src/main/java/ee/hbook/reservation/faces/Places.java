package ee.hbook.reservation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.availability.Span;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.file.FileColumn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The accommodation types and units that a person can choose from in one request. */
@Named("places")
@RequestScoped
public class Places {

  private final Accommodations accommodations;
  private @Nullable List<Accommodation> house;

  @Inject
  public Places(Accommodations accommodations) {
    this.accommodations = accommodations;
  }

  /**
   * Whether there is nothing to choose yet.
   *
   * @return true before the first accommodation is created
   */
  public boolean isNone() {
    return house().isEmpty();
  }

  /** The units, under the names of their types, one group for each type. */
  public List<SelectItem> getUnits() {
    return house().stream().map(accommodation -> group(accommodation, false)).toList();
  }

  /**
   * The units, one after the other.
   *
   * @return each by its type and its own name
   */
  public List<SelectItem> getAllUnits() {
    return house().stream().flatMap(accommodation -> units(accommodation).stream()).toList();
  }

  /** The units, and before them their whole type, one group for each type. */
  public List<SelectItem> getTypesAndUnits() {
    return house().stream().map(accommodation -> group(accommodation, true)).toList();
  }

  private static SelectItem group(Accommodation accommodation, boolean whole) {
    List<SelectItem> items = new ArrayList<>();
    if (whole) {
      items.add(
          new SelectItem(
              Long.toString(accommodation.id()),
              Screen.text("all_units_of", accommodation.name())));
    }
    items.addAll(units(accommodation));
    return new SelectItemGroup(accommodation.name(), null, false, items.toArray(SelectItem[]::new));
  }

  private static List<SelectItem> units(Accommodation accommodation) {
    return accommodation.units().stream()
        .map(
            unit ->
                new SelectItem(
                    accommodation.id() + "/" + unit.num(), accommodation.place(unit.num())))
        .toList();
  }

  /** The columns that files of this house have. */
  List<FileColumn> columns() {
    return FileColumn.of(house());
  }

  /** The accommodation types, by number. */
  List<SelectItem> types() {
    return house().stream()
        .map(each -> new SelectItem(Long.toString(each.id()), each.name()))
        .toList();
  }

  /**
   * What a place is called.
   *
   * @param place the place
   * @return the accommodation and unit in words
   */
  public String inWords(Place place) {
    return place.inWords(house(), Screen.text("all_accommodations"));
  }

  /**
   * Whether what is chosen is let by the hour.
   *
   * @param chosen as a page sends it
   * @return false for nights, and for everything at once
   */
  public boolean isByTheHour(String chosen) {
    return type(Place.parse(chosen)).filter(type -> type.grain() == Grain.QUARTER_HOUR).isPresent();
  }

  /**
   * Shows the fields of the kind that is chosen, when it is another one than before: fields that
   * are drawn anew lose what is being typed.
   *
   * @param choice of a unit
   */
  public void chosen(ValueChangeEvent choice) {
    boolean before = isByTheHour(written(choice.getOldValue()));
    if (before != isByTheHour(written(choice.getNewValue()))) {
      String form = choice.getComponent().getNamingContainer().getClientId();
      PrimeFaces.current().ajax().update(form + ":time");
    }
  }

  private static String written(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /**
   * Whether a booking there may be longer than a day.
   *
   * @param chosen as a page sends it
   * @return false for nights
   */
  public boolean isOverDays(String chosen) {
    return isByTheHour(chosen)
        && type(Place.parse(chosen))
            .filter(type -> type.hours().longest().compareTo(Duration.ofDays(1)) > 0)
            .isPresent();
  }

  /**
   * When something there is booked.
   *
   * @param place where
   * @param span what it takes
   * @return both days of nights; day and times of hours
   */
  public String when(Place place, Span span) {
    return Screen.text(
        TimeWords.of(span, type(place).map(Accommodation::grain).orElse(Grain.NIGHT)));
  }

  private Optional<Accommodation> type(Place place) {
    return house().stream()
        .filter(type -> place.accomId().equals(OptionalLong.of(type.id())))
        .findFirst();
  }

  private List<Accommodation> house() {
    if (house == null) {
      house = accommodations.all();
    }
    return house;
  }
}
