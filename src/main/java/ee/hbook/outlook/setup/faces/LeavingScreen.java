package ee.hbook.outlook.setup.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.application.LeaveOutlook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes everything from Outlook that was ever written there, after a look at how much it is. */
@Named("outlookLeaving")
@RequestScoped
public class LeavingScreen {

  private final LeaveOutlook leaveOutlook;
  private int foreseen = -1;

  @Inject
  public LeavingScreen(LeaveOutlook leaveOutlook) {
    this.leaveOutlook = leaveOutlook;
  }

  /** Counts what would go; nothing is changed. */
  public void foresee() {
    Screen.attempt(() -> foreseen = leaveOutlook.foresee());
  }

  /** Removes it. */
  public void remove() {
    Screen.attempt(
        () -> {
          LeaveOutlook.Left left = leaveOutlook.remove();
          Screen.done("outlook_left", left.removed(), left.left());
        });
  }

  /**
   * How much it is.
   *
   * @return a sentence; empty where this request has not looked
   */
  public String getForeseen() {
    return foreseen < 0 ? "" : Screen.text("outlook_leave_foreseen", foreseen);
  }
}
