package ee.hbook.linking.faces.check;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.linking.Foreseen;
import ee.hbook.linking.application.ForeseeCalendar;
import ee.hbook.linking.application.ImportCalendarFile;
import ee.hbook.linking.application.ImportCalendarFile.Imported;
import ee.hbook.linking.faces.ChosenUnit;
import ee.hbook.linking.faces.IcalScreen;
import ee.hbook.linking.faces.runs.RunResult;
import ee.hbook.linking.faces.runs.RunResults;
import ee.hbook.sync.record.SyncReport;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** The dialog that takes in an {@code .ics} file. */
@Named("importFile")
@ViewScoped
public class ImportFileForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "importDialog";
  private static final Set<FailureCode> OF_CALENDARS =
      Set.of(Known.TRUNCATED, Known.TOO_MANY_EVENTS, Known.UNREADABLE);
  private static final long MOST_BYTES = 10L * 1024 * 1024;

  private final ImportCalendarFile importCalendarFile;
  private final ForeseeCalendar foreseeFeed;
  private final IcalScreen screen;
  private final RunResults results;

  private String unit = "";
  private String place = "";
  private String name = "";
  private transient @Nullable UploadedFile file;
  private @Nullable ImportPreview preview;

  @Inject
  public ImportFileForm(
      ImportCalendarFile importCalendarFile,
      ForeseeCalendar foreseeFeed,
      IcalScreen screen,
      RunResults results) {
    this.foreseeFeed = foreseeFeed;
    this.importCalendarFile = importCalendarFile;
    this.screen = screen;
    this.results = results;
  }

  /**
   * Opens the dialog, blank.
   *
   * @param chosen the unit, as the page sent it
   */
  public void open(String chosen) {
    Screen.attempt(
        () -> {
          UnitId wanted = ChosenUnit.parse(chosen);
          unit = chosen;
          place = screen.inWords(wanted);
          name = "";
          file = null;
          preview = null;
          Dialogs.open(DIALOG);
        });
  }

  /** Takes the file in. */
  public void save() {
    if (Screen.attempt(this::importIt)) {
      Dialogs.close(DIALOG);
    }
    file = null;
  }

  private void importIt() {
    byte[] body = content(file);
    UnitId into = ChosenUnit.parse(unit);
    Imported imported = importCalendarFile.importFile(into.accomId(), into.accomNum(), name, body);
    SyncReport report = imported.report();
    if (report.outcome() != SyncReport.Outcome.OK) {
      throw new InvalidInput("file", refusal(report.failure()));
    }
    results.show(RunResult.ofFile(name, place, imported));
  }

  /** HBook's own sentence, unless the file is a calendar that something is wrong with. */
  private static Saying refusal(Optional<FailureCode> failure) {
    return Saying.of(
        "rule_" + failure.filter(OF_CALENDARS::contains).orElse(Known.NOT_A_CALENDAR).word());
  }

  /** Shows what the file would do, before it is taken in. */
  public void look() {
    preview = null;
    Screen.attempt(() -> preview = previewed(content(file)));
    file = null;
  }

  private ImportPreview previewed(byte[] body) {
    Foreseen seen = foreseeFeed.file(body, Optional.of(ChosenUnit.parse(unit)));
    return seen.plan()
        .map(report -> ImportPreview.of(report, seen.look().check()))
        .orElseGet(() -> ImportPreview.refused(Screen.text(refusal(seen.look().failure()))));
  }

  /** The bytes of an uploaded file; refused when it is missing or too large. */
  static byte[] content(@Nullable UploadedFile uploaded) {
    if (uploaded == null || uploaded.getSize() == 0) {
      throw new InvalidInput("file", Saying.of("file_needed"));
    }
    if (uploaded.getSize() > MOST_BYTES) {
      throw new InvalidInput("file", Saying.of("file_too_large"));
    }
    return uploaded.getContent();
  }

  public @Nullable ImportPreview getPreview() {
    return preview;
  }

  public String getPlace() {
    return place;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public @Nullable UploadedFile getFile() {
    return file;
  }

  public void setFile(@Nullable UploadedFile file) {
    this.file = file;
  }
}
