package ee.hbook.linking.faces.check;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.linking.CalendarCheck;
import ee.hbook.linking.Foreseen;
import ee.hbook.linking.application.ForeseeCalendar;
import ee.hbook.linking.faces.ChosenUnit;
import ee.hbook.linking.faces.guide.ConnectDrafts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/**
 * Looks at a calendar before anybody links it, and hands it over to be linked. The address stays in
 * the view and the session: it is a secret and never part of another address.
 */
@Named("feedCheck")
@ViewScoped
public class FeedCheckScreen implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String CALENDAR = "BEGIN:VCALENDAR";

  private final ForeseeCalendar foreseeFeed;
  private final ConnectDrafts drafts;

  private String source = "";
  private String unit = "";
  private transient @Nullable UploadedFile file;
  private String checkedUrl = "";
  private @Nullable CheckResult result;
  private @Nullable ImportPreview plan;

  @Inject
  public FeedCheckScreen(ForeseeCalendar foreseeFeed, ConnectDrafts drafts) {
    this.foreseeFeed = foreseeFeed;
    this.drafts = drafts;
  }

  /** Checks the file, or else the address or the text that was pasted. */
  public void check() {
    result = null;
    plan = null;
    checkedUrl = "";
    UploadedFile uploaded = file;
    file = null;
    Screen.attempt(() -> look(uploaded));
  }

  private void look(@Nullable UploadedFile uploaded) {
    String pasted = source.strip();
    Optional<UnitId> wanted =
        Optional.of(unit).filter(chosen -> !chosen.isEmpty()).map(ChosenUnit::parse);
    if (uploaded != null && uploaded.getSize() > 0) {
      show(foreseeFeed.file(ImportFileForm.content(uploaded), wanted));
    } else if (pasted.isEmpty()) {
      throw new InvalidInput("source", Saying.of("check_needed"));
    } else if (pasted.contains(CALENDAR)) {
      show(foreseeFeed.file(pasted.getBytes(StandardCharsets.UTF_8), wanted));
    } else {
      show(foreseeFeed.address(pasted, wanted));
      checkedUrl = pasted;
    }
  }

  private void show(Foreseen seen) {
    CalendarCheck check = seen.look().check();
    result = CheckResult.of(check);
    plan = seen.plan().map(report -> ImportPreview.of(report, check)).orElse(null);
  }

  /**
   * Goes on to link the address that was checked; it is kept here and not in the page's address.
   */
  public void link() {
    drafts.offer(checkedUrl);
    Faces.redirect("admin/connect.xhtml");
  }

  public @Nullable CheckResult getResult() {
    return result;
  }

  /**
   * What would come of each event in the unit that was chosen.
   *
   * @return null when none was, or the calendar cannot be read
   */
  public @Nullable ImportPreview getPlan() {
    return plan;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit == null ? "" : unit;
  }

  /**
   * Whether what was checked can be linked.
   *
   * @return true for the address of a whole calendar
   */
  public boolean isLinkable() {
    CheckResult checked = result;
    return checked != null && checked.readable() && !checkedUrl.isEmpty();
  }

  public String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source == null ? "" : source;
  }

  public @Nullable UploadedFile getFile() {
    return file;
  }

  public void setFile(@Nullable UploadedFile file) {
    this.file = file;
  }
}
