package ee.hbook.ical.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.sync.Link;
import ee.hbook.sync.SyncReport;
import ee.hbook.sync.application.SynchronizeLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The button that updates the calendars, and what the last runs started from this page did. */
@Named("results")
@ViewScoped
public class RunResults implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SynchronizeLink synchronizeLink;
  private final IcalScreen screen;
  private List<RunResult> runs = new ArrayList<>();

  /**
   * Runs what is stored.
   *
   * @param synchronizeLink the use case
   * @param screen shown beneath
   */
  @Inject
  public RunResults(SynchronizeLink synchronizeLink, IcalScreen screen) {
    this.synchronizeLink = synchronizeLink;
    this.screen = screen;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected RunResults() {
    this(null, null);
  }

  /** Updates from every calendar that is switched on. */
  public void updateCalendars() {
    Screen.attempt(
        () -> {
          List<RunResult> done = new ArrayList<>();
          synchronizeLink.runAll().forEach((link, report) -> done.add(result(link, report)));
          runs = done;
        });
    screen.refresh();
  }

  private RunResult result(Link link, SyncReport report) {
    return RunResult.of(link.name(), screen.inWords(link.unit()), report);
  }

  /**
   * Shows one run instead of what was shown.
   *
   * @param result what it did
   */
  void show(RunResult result) {
    runs = new ArrayList<>(List.of(result));
    screen.refresh();
  }

  /** Shows nothing any more. */
  public void dismiss() {
    runs = new ArrayList<>();
  }

  public List<RunResult> getRuns() {
    return runs;
  }
}
