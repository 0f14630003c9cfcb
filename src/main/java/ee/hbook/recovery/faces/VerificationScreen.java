package ee.hbook.recovery.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationPlan;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.application.VerifyLinks;
import ee.hbook.sync.application.UpdateCalendars;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The checks after a resume, watched until they are over. */
@Named("linkChecks")
@ViewScoped
public class VerificationScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LinkHealthScreen screen;
  private final VerifyLinks verifyLinks;
  private final UpdateCalendars updateCalendars;

  private String shown = "";
  private transient @Nullable Optional<Verification> last;

  @Inject
  public VerificationScreen(
      LinkHealthScreen screen, VerifyLinks verifyLinks, UpdateCalendars updateCalendars) {
    this.screen = screen;
    this.verifyLinks = verifyLinks;
    this.updateCalendars = updateCalendars;
  }

  private Optional<Verification> last() {
    Optional<Verification> found = last;
    if (found == null) {
      found = verifyLinks.of(screen.linkId());
      last = found;
    }
    return found;
  }

  /** Remembers what the page shows at first. */
  public void open() {
    shown = toBeSeen();
  }

  /** Looks once more; the page changes only when there is something new to see. */
  public void look() {
    last = null;
    screen.refresh();
    String now = toBeSeen();
    if (!now.equals(shown)) {
      shown = now;
      PrimeFaces.current().ajax().update("stand", "checks", "risk", "history");
    }
  }

  private String toBeSeen() {
    return screen
            .link()
            .map(link -> link.state() + " " + link.health() + link.lastSuccess())
            .orElse("")
        + last().map(Verification::steps)
        + last().flatMap(Verification::closedOn);
  }

  /** Checks the link anew. */
  public void begin() {
    act(() -> verifyLinks.begin(screen.linkId()));
  }

  /** Ends the checks as they stand. */
  public void close() {
    act(() -> verifyLinks.close(screen.linkId()));
  }

  /**
   * Does what a check asks a person for.
   *
   * @param kind its word
   */
  public void accept(String kind) {
    act(() -> verifyLinks.accept(screen.linkId(), Kind.ofWord(kind).orElseThrow()));
  }

  private void act(Runnable action) {
    Screen.attempt(action);
    last = null;
    screen.refresh();
    shown = toBeSeen();
  }

  /**
   * Whether there is anything to show.
   *
   * @return false before the first verification
   */
  public boolean isAny() {
    return last().isPresent();
  }

  /**
   * Whether the checks go on.
   *
   * @return false when they are over, or have not begun
   */
  public boolean isOpen() {
    return last().filter(Verification::isOpen).isPresent();
  }

  /**
   * Whether nothing changes by itself in the next minutes.
   *
   * @return true when the page need not look any more
   */
  public boolean isStill() {
    return !isOpen()
        && !screen.getState().equals("verifying")
        && !updateCalendars.progress().running();
  }

  /**
   * Whether the checks ended with all of them good.
   *
   * @return true for the end that everybody wants
   */
  public boolean isGood() {
    return last().filter(each -> each.ended().equals("good")).isPresent();
  }

  /** How many checks are good, in words. */
  public String getSum() {
    return last()
        .map(
            each ->
                Screen.text(
                    "checks_sum",
                    each.steps().size() - VerificationPlan.left(each).size(),
                    each.steps().size()))
        .orElse("");
  }

  /**
   * How the checks ended, in words.
   *
   * @return a sentence; empty while they last
   */
  public String getEnd() {
    return last()
        .flatMap(
            each ->
                each.closedOn()
                    .map(
                        when ->
                            Screen.text("checks_end_" + each.ended(), screen.dates().moment(when))))
        .orElse("");
  }

  /** The checks, in their order. */
  public List<CheckRow> getRows() {
    return last()
        .map(each -> each.steps().stream().map(step -> row(step, each.isOpen())).toList())
        .orElse(List.of());
  }

  private CheckRow row(VerificationStep step, boolean open) {
    PageDates dates = screen.dates();
    return new CheckRow(
        step.kind().word(),
        step.state().word(),
        Screen.text(step.inWords(dates::moment, dates::nights)),
        step.code().equals("begin") ? "" : dates.moment(step.reachedOn()),
        open && VerificationPlan.asksAPerson(step) ? asks(step) : "");
  }

  private static String asks(VerificationStep step) {
    return "checks_tick_" + step.kind().word();
  }
}
