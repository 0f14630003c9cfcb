package ee.hbook.ical.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.faces.Screen;
import ee.hbook.ical.application.CheckFeed;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.LinkCalendar.Linked;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/**
 * Looks at a calendar before anybody links it, and links it from there. The address stays in the
 * view: it is a secret and never part of another address.
 */
@Named("feedCheck")
@ViewScoped
public class FeedCheckScreen implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String CALENDAR = "BEGIN:VCALENDAR";

  private final CheckFeed checkFeed;
  private final LinkCalendar linkCalendar;
  private final IcalScreen screen;

  private String source = "";
  private transient @Nullable UploadedFile file;
  private String checkedUrl = "";
  private @Nullable CheckResult result;
  private String unit = "";
  private String name = "";
  private @Nullable RunResult linked;

  /**
   * Looks.
   *
   * @param checkFeed the use case
   * @param linkCalendar the use case
   * @param screen knows the units
   */
  @Inject
  public FeedCheckScreen(CheckFeed checkFeed, LinkCalendar linkCalendar, IcalScreen screen) {
    this.checkFeed = checkFeed;
    this.linkCalendar = linkCalendar;
    this.screen = screen;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FeedCheckScreen() {
    this(null, null, null);
  }

  /** Checks the file, or else the address or the text that was pasted. */
  public void check() {
    result = null;
    linked = null;
    checkedUrl = "";
    UploadedFile uploaded = file;
    file = null;
    Screen.attempt(() -> look(uploaded));
  }

  private void look(@Nullable UploadedFile uploaded) {
    String pasted = source.strip();
    if (uploaded != null && uploaded.getSize() > 0) {
      result = CheckResult.of(checkFeed.file(ImportFileForm.content(uploaded)));
    } else if (pasted.isEmpty()) {
      throw new InvalidInput("source", Screen.text("check_needed"));
    } else if (pasted.contains(CALENDAR)) {
      result = CheckResult.of(checkFeed.file(pasted.getBytes(StandardCharsets.UTF_8)));
    } else {
      result = CheckResult.of(checkFeed.address(pasted));
      checkedUrl = pasted;
    }
  }

  /** Links the address that was checked. */
  public void link() {
    Screen.attempt(
        () -> {
          UnitId to = ChosenUnit.parse(unit);
          Linked done = linkCalendar.link(to.accomId(), to.accomNum(), name, checkedUrl);
          linked = RunResult.of(done.link().name(), screen.inWords(to), done.report());
          checkedUrl = "";
        });
  }

  public @Nullable CheckResult getResult() {
    return result;
  }

  public @Nullable RunResult getLinked() {
    return linked;
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

  public String getUnit() {
    return unit;
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit == null ? "" : unit;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }
}
