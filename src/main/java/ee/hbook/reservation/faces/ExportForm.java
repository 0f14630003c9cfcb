package ee.hbook.reservation.faces;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.file.ExportPeriod;
import ee.hbook.reservation.file.ExportRequest;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The dialog "Export reservations" with HBook's choices; the file comes from its own address. */
@Named("exportForm")
@ViewScoped
public class ExportForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "exportDialog";

  private final Places places;

  private String by = ExportPeriod.ALL.word();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private List<String> types = new ArrayList<>();
  private List<String> statuses = new ArrayList<>();
  private List<String> columns = new ArrayList<>();

  @Inject
  public ExportForm(Places places) {
    this.places = places;
  }

  /** Opens the dialog with everything selected. */
  public void open() {
    by = ExportPeriod.ALL.word();
    from = null;
    to = null;
    types = values(getAllTypes());
    statuses = values(getAllStatuses());
    columns = values(getAllColumns());
    Dialogs.open(DIALOG);
  }

  /** Fetches the CSV file. */
  public void csv() {
    fetch("reservations.csv", true);
  }

  /** Fetches the calendar file. */
  public void ics() {
    fetch("reservations.ics", false);
  }

  private void fetch(String name, boolean table) {
    Screen.attempt(
        () -> {
          FacesContext faces = FacesContext.getCurrentInstance();
          Map<String, List<String>> asked = asked(table);
          ExportRequest.parse(asked);
          String query =
              asked.entrySet().stream()
                  .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                  .collect(Collectors.joining("&"));
          PrimeFaces.current()
              .executeScript(
                  "window.location.assign('"
                      + faces.getExternalContext().getRequestContextPath()
                      + "/admin/exports/"
                      + name
                      + "?"
                      + query
                      + "')");
          Dialogs.close(DIALOG);
        });
  }

  /** Names, numbers and days only: nothing in it needs to be escaped. */
  private Map<String, List<String>> asked(boolean table) {
    needs("types", "refusal_export_types", types);
    needs("statuses", "refusal_export_status", statuses);
    if (table) {
      needs("columns", "refusal_export_columns", columns);
    }
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("lang", List.of(Screen.locale().getLanguage()));
    if (!by.equals(ExportPeriod.ALL.word())) {
      asked.put("by", List.of(by));
      put(asked, "from", from);
      put(asked, "to", to);
    }
    narrow(asked, "accom_id", types, values(getAllTypes()));
    narrow(asked, "status", statuses, values(getAllStatuses()));
    if (table) {
      narrow(asked, "columns", columns, values(getAllColumns()));
    }
    return asked;
  }

  private static void needs(String field, String refusal, List<String> chosen) {
    if (chosen.isEmpty()) {
      throw new InvalidInput(field, Saying.of(refusal));
    }
  }

  private static void put(Map<String, List<String>> asked, String name, @Nullable LocalDate day) {
    if (day != null) {
      asked.put(name, List.of(day.toString()));
    }
  }

  private static void narrow(
      Map<String, List<String>> asked, String name, List<String> chosen, List<String> all) {
    if (!chosen.containsAll(all)) {
      asked.put(name, all.stream().filter(chosen::contains).toList());
    }
  }

  private static List<String> values(List<SelectItem> items) {
    return items.stream()
        .map(item -> String.valueOf(item.getValue()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The periods to choose from. */
  public List<SelectItem> getPeriods() {
    return Arrays.stream(ExportPeriod.values())
        .map(each -> new SelectItem(each.word(), Screen.text("export_by_" + each.word())))
        .toList();
  }

  /** The accommodation types to choose from. */
  public List<SelectItem> getAllTypes() {
    return places.types();
  }

  /** The statuses to choose from. */
  public List<SelectItem> getAllStatuses() {
    return Arrays.stream(ReservationStatus.values())
        .map(each -> new SelectItem(each.word(), Screen.text("status_" + each.word())))
        .toList();
  }

  /**
   * The columns to choose from.
   *
   * @return those that a file can have
   */
  public List<SelectItem> getAllColumns() {
    return places.columns().stream()
        .map(each -> new SelectItem(each.word(), Screen.text(each.textKey())))
        .toList();
  }

  /**
   * Whether days narrow the export.
   *
   * @return false for all reservations
   */
  public boolean isBetween() {
    return !by.equals(ExportPeriod.ALL.word());
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
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

  public List<String> getTypes() {
    return types;
  }

  public void setTypes(List<String> types) {
    this.types = types;
  }

  public List<String> getStatuses() {
    return statuses;
  }

  public void setStatuses(List<String> statuses) {
    this.statuses = statuses;
  }

  public List<String> getColumns() {
    return columns;
  }

  public void setColumns(List<String> columns) {
    this.columns = columns;
  }
}
