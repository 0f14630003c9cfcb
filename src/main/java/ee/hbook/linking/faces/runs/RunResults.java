package ee.hbook.linking.faces.runs;

import ee.hbook.linking.faces.IcalScreen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the last import from this page did. */
@Named("results")
@ViewScoped
public class RunResults implements Serializable {

  private static final long serialVersionUID = 1L;

  private final IcalScreen screen;
  private List<RunResult> runs = new ArrayList<>();

  @Inject
  public RunResults(IcalScreen screen) {
    this.screen = screen;
  }

  /**
   * Shows one run instead of what was shown.
   *
   * @param result what it did
   */
  public void show(RunResult result) {
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
