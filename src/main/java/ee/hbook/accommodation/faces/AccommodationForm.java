package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Belongings;
import ee.hbook.accommodation.BookingsWouldGo;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.accommodation.application.LookAtBelongings;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Edited;
import ee.hbook.config.faces.Meanwhile;
import ee.hbook.config.faces.Screen;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dialog in which an accommodation type is added or edited. */
@Named("accommodationForm")
@ViewScoped
public class AccommodationForm implements Edited {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "accommodationDialog";

  private final Accommodations accommodations;
  private final EditAccommodations editAccommodations;
  private final LookAtBelongings lookAtBelongings;
  private final AccommodationList list;

  private long id;
  private String name = "";
  private String slug = "";
  private String shortName = "";
  private LetByFields letBy = new LetByFields();
  private LinkedField linked = new LinkedField(List.of());
  private UnitLines units = UnitLines.ofNew();
  private FutureBookings bookings = FutureBookings.NONE;
  private List<Unit> storedUnits = List.of();
  private final Meanwhile meanwhile = new Meanwhile(this);

  @Inject
  public AccommodationForm(
      Accommodations accommodations,
      EditAccommodations editAccommodations,
      LookAtBelongings lookAtBelongings,
      AccommodationList list) {
    this.accommodations = accommodations;
    this.editAccommodations = editAccommodations;
    this.lookAtBelongings = lookAtBelongings;
    this.list = list;
  }

  /** Opens the dialog for a new accommodation type with one unit. */
  public void openNew() {
    show(new Accommodation(0, "", "", "", PreparationNights.NONE, List.of(), List.of()));
  }

  /**
   * Opens the dialog for a known accommodation type.
   *
   * @param chosen its id, as the page sent it
   */
  public void open(String chosen) {
    Screen.attempt(() -> show(known(Long.parseLong(chosen))));
  }

  private Accommodation known(long chosen) {
    return accommodations
        .find(chosen)
        .orElseThrow(() -> new NotFound(Saying.of("accommodation_gone")));
  }

  private void show(Accommodation accommodation) {
    id = accommodation.id();
    name = accommodation.name();
    slug = accommodation.slug();
    shortName = accommodation.shortName();
    letBy = LetByFields.of(accommodation);
    linked = new LinkedField(accommodation.linked());
    units = id == 0 ? UnitLines.ofNew() : UnitLines.of(accommodation.units());
    bookings = FutureBookings.NONE;
    meanwhile.opened();
    Dialogs.open(DIALOG);
  }

  private Belongings lost() {
    return lookAtBelongings.ofUnits(id, units.leavingNumbers());
  }

  /**
   * What goes with the units that saving deletes, a sentence each.
   *
   * @return empty when nothing does
   */
  public List<String> getLost() {
    return BelongingsWords.of(lost());
  }

  /**
   * Whether guests are still to come in a unit that saving deletes.
   *
   * @return true when a tick is asked for
   */
  public boolean isAsksForTick() {
    return getBookings().isAny();
  }

  /** The bookings that would go with the units that saving deletes, as they were shown. */
  public FutureBookings getBookings() {
    List<Integer> leaving = units.leavingNumbers();
    if (!bookings.units().equals(leaving)) {
      look(leaving);
    }
    return bookings;
  }

  private void look(List<Integer> leaving) {
    bookings =
        accommodations
            .find(id)
            .filter(type -> !leaving.isEmpty())
            .map(type -> FutureBookings.of(lookAtBelongings.bookingsOf(id, leaving), type, leaving))
            .orElse(FutureBookings.NONE);
  }

  /** Adds the chosen accommodation to those that are blocked along. */
  public void addLinked() {
    Screen.attempt(linked::add);
  }

  /** The accommodations that can be blocked along with this one. */
  public List<SelectItem> getOthers() {
    return accommodations.all().stream()
        .filter(other -> other.id() != id)
        .map(other -> new SelectItem(other.id(), other.name() + " (" + other.id() + ")"))
        .toList();
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
    if (id != 0) {
      Accommodation present = known(id);
      storedUnits = present.units();
      meanwhile.merge(fieldsOf(present));
      units.alsoStored(storedUnits);
    }
    if (isAsksForTick() && !units.isDeletesFuture()) {
      throw new InvalidInput("deletesFuture", Saying.of("deletion_tick_needed"));
    }
    AccommodationDraft draft =
        new AccommodationDraft(
            OptionalLong.empty(),
            Optional.of(name),
            Optional.of(slug),
            Optional.of(shortName),
            Optional.of(letBy.wanted()),
            Optional.of(letBy.preparation()),
            Optional.of(letBy.hours()),
            Optional.of(linked.getText()),
            Optional.of(units.units()));
    if (id == 0) {
      editAccommodations.create(draft);
    } else {
      change(draft);
    }
  }

  private void change(AccommodationDraft draft) {
    try {
      editAccommodations.change(id, draft, bookings.agreed());
    } catch (BookingsWouldGo others) {
      units.setDeletesFuture(false);
      look(units.leavingNumbers());
      throw others;
    }
  }

  private static Map<String, String> fieldsOf(Accommodation accommodation) {
    return fields(
        accommodation.name(),
        accommodation.slug(),
        accommodation.shortName(),
        LetByFields.of(accommodation),
        LinkedAccommodation.format(accommodation.linked()),
        accommodation.units());
  }

  private static Map<String, String> fields(
      String name,
      String slug,
      String shortName,
      LetByFields letBy,
      String linked,
      List<Unit> units) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("shortName", shortName);
    fields.put("slug", slug);
    fields.putAll(letBy.written());
    fields.put("linkedAccommodations", linked);
    fields.put(
        "unit_list",
        units.stream()
            .map(unit -> unit.num() + " " + unit.name())
            .collect(Collectors.joining(", ")));
    return fields;
  }

  @Override
  public Map<String, String> written() {
    return fields(name, slug, shortName, letBy, linked.getText(), units.units());
  }

  @Override
  public void write(String field, String value) {
    switch (field) {
      case "name" -> name = value;
      case "shortName" -> shortName = value;
      case "slug" -> slug = value;
      case "linkedAccommodations" -> linked.setText(value);
      case "unit_list" -> units = UnitLines.of(storedUnits);
      default -> letBy.write(field, value);
    }
  }

  public Meanwhile getMeanwhile() {
    return meanwhile;
  }

  /**
   * Whether the dialog is for a new accommodation type.
   *
   * @return false when it edits a known one
   */
  public boolean isForNew() {
    return id == 0;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(@Nullable String slug) {
    this.slug = slug == null ? "" : slug;
  }

  public UnitLines getUnits() {
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

  public LetByFields getLetBy() {
    return letBy;
  }

  public LinkedField getLinked() {
    return linked;
  }
}
