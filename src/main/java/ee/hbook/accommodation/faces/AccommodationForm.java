package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.config.NotFound;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The dialog in which an accommodation type is added or edited, and the button that deletes it. */
@Named("accommodationForm")
@ViewScoped
public class AccommodationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "accommodationDialog";

  private final Accommodations accommodations;
  private final EditAccommodations editAccommodations;
  private final AccommodationList list;

  private long id;
  private String name = "";
  private String shortName = "";
  private int before;
  private int after;
  private String linked = "";
  private List<UnitField> units = new ArrayList<>();

  /**
   * Edits what is stored.
   *
   * @param accommodations where it is stored
   * @param editAccommodations the use case
   * @param list shown beside the form
   */
  @Inject
  public AccommodationForm(
      Accommodations accommodations,
      EditAccommodations editAccommodations,
      AccommodationList list) {
    this.accommodations = accommodations;
    this.editAccommodations = editAccommodations;
    this.list = list;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected AccommodationForm() {
    this(null, null, null);
  }

  /** Opens the dialog for a new accommodation type with one unit. */
  public void openNew() {
    show(
        new Accommodation(
            0, "", "", "", PreparationNights.NONE, List.of(), List.of(new Unit(1, "1"))));
  }

  /**
   * Opens the dialog for a known accommodation type.
   *
   * @param chosen its id, as the page sent it
   */
  public void open(String chosen) {
    Screen.attempt(
        () ->
            show(
                accommodations
                    .find(Long.parseLong(chosen))
                    .orElseThrow(() -> new NotFound(Screen.text("accommodation_gone")))));
  }

  private void show(Accommodation accommodation) {
    id = accommodation.id();
    name = accommodation.name();
    shortName = accommodation.shortName();
    before = accommodation.preparation().before();
    after = accommodation.preparation().after();
    linked = LinkedAccommodation.format(accommodation.linked());
    units = new ArrayList<>();
    accommodation.units().forEach(unit -> units.add(new UnitField(unit, id != 0)));
    Dialogs.open(DIALOG);
  }

  /**
   * How many units the form shows.
   *
   * @return the number of lines
   */
  public int getUnitCount() {
    return units.size();
  }

  /**
   * Shows lines for so many units: adds at the end, or takes away from the end.
   *
   * @param count 1 to 1000
   */
  public void setUnitCount(int count) {
    while (units.size() > count) {
      units.removeLast();
    }
    while (units.size() < count) {
      int num = units.stream().mapToInt(UnitField::getNum).max().orElse(0) + 1;
      units.add(new UnitField(new Unit(num, Integer.toString(num)), false));
    }
  }

  /**
   * Takes a unit's line away; the unit itself goes when the form is saved.
   *
   * @param num its number, as the page sent it
   */
  public void removeUnit(String num) {
    units.removeIf(unit -> Integer.toString(unit.getNum()).equals(num));
  }

  /** Takes what was typed. */
  public void save() {
    if (Screen.attempt(this::store)) {
      list.refresh();
      Screen.done("accommodation_saved", name);
      Dialogs.close(DIALOG);
    }
  }

  private void store() {
    AccommodationDraft draft =
        new AccommodationDraft(
            OptionalLong.empty(),
            Optional.of(name),
            Optional.empty(),
            Optional.of(shortName),
            Optional.of(new PreparationNights(before, after)),
            Optional.of(linked),
            Optional.of(units.stream().map(UnitField::unit).toList()));
    if (id == 0) {
      editAccommodations.create(draft);
    } else {
      editAccommodations.change(id, draft);
    }
  }

  /**
   * Deletes an accommodation type with everything that belongs to it.
   *
   * @param chosen its id, as the page sent it
   */
  public void delete(String chosen) {
    if (Screen.attempt(() -> editAccommodations.delete(Long.parseLong(chosen)))) {
      list.refresh();
      Screen.done("accommodation_deleted");
    }
  }

  /**
   * Whether the dialog is for a new accommodation type.
   *
   * @return false when it edits a known one
   */
  public boolean isForNew() {
    return id == 0;
  }

  public List<UnitField> getUnits() {
    return units;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public int getBefore() {
    return before;
  }

  public void setBefore(int before) {
    this.before = before;
  }

  public int getAfter() {
    return after;
  }

  public void setAfter(int after) {
    this.after = after;
  }

  public String getLinkedAccommodations() {
    return linked;
  }

  public void setLinkedAccommodations(String linked) {
    this.linked = linked;
  }
}
