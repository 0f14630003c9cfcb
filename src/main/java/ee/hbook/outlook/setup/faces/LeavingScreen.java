package ee.hbook.outlook.setup.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.leaving.Leaving;
import ee.hbook.outlook.leaving.Leaving.Stage;
import ee.hbook.outlook.leaving.application.LeaveOutlook;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Removes everything from Outlook that was ever written there, after a look at how much it is, and
 * shows how far that has come. Whoever comes back to the page later sees it, too.
 */
@Named("outlookLeaving")
@ViewScoped
public class LeavingScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_ROWS = 20;

  private final LeaveOutlook leaveOutlook;
  private final SiteOptions options;
  private int foreseen = -1;
  private transient @Nullable Leaving seen;

  @Inject
  public LeavingScreen(LeaveOutlook leaveOutlook, SiteOptions options) {
    this.leaveOutlook = leaveOutlook;
    this.options = options;
  }

  /** Counts what would go; nothing is changed. */
  public void foresee() {
    look();
    Screen.attempt(() -> foreseen = leaveOutlook.foresee());
  }

  /** Begins to remove it, or goes on with what is left. */
  public void start() {
    foreseen = -1;
    Screen.attempt(leaveOutlook::start);
    look();
  }

  /** Looks how far it has come. */
  public void look() {
    seen = null;
  }

  /**
   * How much it is.
   *
   * @return a sentence; empty where nobody has looked
   */
  public String getForeseen() {
    return foreseen < 0 ? "" : Screen.text("outlook_leave_foreseen", foreseen);
  }

  /**
   * Whether there is something to remove, as somebody has seen.
   *
   * @return false before the look
   */
  public boolean isForeseenAny() {
    return foreseen > 0;
  }

  /**
   * Whether it is being removed.
   *
   * @return true while the page is to look again
   */
  public boolean isRunning() {
    return is(Stage.RUNNING);
  }

  /**
   * Whether there is something to go on with.
   *
   * @return true when it was interrupted, or something could not be removed
   */
  public boolean isLeft() {
    return is(Stage.INTERRUPTED) || is(Stage.LEFT);
  }

  /**
   * How far it has come.
   *
   * @return a sentence; empty before the first attempt
   */
  public String getState() {
    return last().map(this::inWords).orElse("");
  }

  private String inWords(Leaving leaving) {
    return switch (leaveOutlook.stage(leaving)) {
      case RUNNING -> Screen.text("outlook_leave_running", leaving.removed(), leaving.meetings());
      case INTERRUPTED ->
          Screen.text("outlook_leave_interrupted", leaving.removed(), leaving.meetings());
      case DONE ->
          Screen.text(
              "outlook_leave_done",
              Screen.moment(leaving.endedOn().orElseThrow(), zone()),
              leaving.removed());
      case LEFT -> Screen.text("outlook_leave_left", leaving.removed(), leaving.meetings());
    };
  }

  /** How much of it is removed, in hundredths. */
  public int getPercent() {
    return last()
        .filter(leaving -> leaving.meetings() > 0)
        .map(leaving -> 100 * leaving.removed() / leaving.meetings())
        .orElse(100);
  }

  /** What could not be removed. */
  public List<LeavingRow> getRows() {
    return last().stream()
        .flatMap(leaving -> leaving.left().stream())
        .limit(MOST_ROWS)
        .map(left -> LeavingRow.of(left, zone()))
        .toList();
  }

  /**
   * How much more there is.
   *
   * @return a sentence; empty when all of it is listed
   */
  public String getMore() {
    int more = last().map(leaving -> leaving.left().size()).orElse(0) - MOST_ROWS;
    return more > 0 ? Screen.text("outlook_leave_more", more) : "";
  }

  private boolean is(Stage stage) {
    return last().filter(leaving -> leaveOutlook.stage(leaving) == stage).isPresent();
  }

  private Optional<Leaving> last() {
    if (seen == null) {
      seen = leaveOutlook.last().orElse(null);
    }
    return Optional.ofNullable(seen);
  }

  private ZoneId zone() {
    return options.site().zone();
  }
}
