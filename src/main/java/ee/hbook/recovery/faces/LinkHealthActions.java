package ee.hbook.recovery.faces;

import ee.hbook.config.Background;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.recovery.application.VerifyLinks;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.application.UpdateCalendars;
import ee.hbook.sync.record.SyncReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is done to a calendar on the page of its health. */
@Named("linkHealthActions")
@RequestScoped
public class LinkHealthActions {

  private final LinkHealthScreen screen;
  private final TurnLinks turnLinks;
  private final SynchronizeLink synchronizeLink;
  private final UpdateCalendars updateCalendars;
  private final VerifyLinks verifyLinks;
  private final Background background;

  @Inject
  public LinkHealthActions(
      LinkHealthScreen screen,
      TurnLinks turnLinks,
      SynchronizeLink synchronizeLink,
      UpdateCalendars updateCalendars,
      VerifyLinks verifyLinks,
      Background background) {
    this.screen = screen;
    this.turnLinks = turnLinks;
    this.synchronizeLink = synchronizeLink;
    this.updateCalendars = updateCalendars;
    this.verifyLinks = verifyLinks;
    this.background = background;
  }

  /** Follows the calendar again, and checks it. */
  public void resume() {
    act(
        () -> {
          Link link = turnLinks.resume(screen.linkId(), "person");
          readAndVerify(link.id());
          Screen.done("calendar_resumed", link.name());
        });
  }

  /** Follows every calendar of the same host again that we have paused. */
  public void resumeHost() {
    act(
        () -> {
          List<Link> resumed = turnLinks.resumeHost(screen.getHost(), "person");
          resumed.forEach(link -> readAndVerify(link.id()));
          Screen.done("health_host_resumed", resumed.size());
        });
  }

  private void readAndVerify(long link) {
    updateCalendars.one(link);
    background.start(() -> verifyLinks.afterResume(link));
  }

  /** Stops to follow the calendar until a person resumes it. */
  public void pause() {
    act(() -> Screen.done("calendar_paused", turnLinks.pause(screen.linkId()).name()));
  }

  /** Reads the calendar beside the page, which shows what came of it. */
  public void tryNow() {
    act(
        () -> {
          updateCalendars.one(screen.linkId());
          Screen.done("health_trying");
        });
  }

  /** The calendar under guard is right: what it lost is gone. */
  public void believe() {
    act(
        () -> {
          SyncReport report = synchronizeLink.believe(screen.linkId());
          Screen.done(
              report.outcome() == SyncReport.Outcome.OK ? "health_applied" : "health_not_applied");
        });
  }

  /** The calendar under guard is wrong: what is held stays held. */
  public void reject() {
    act(() -> Screen.done("calendar_paused", turnLinks.reject(screen.linkId()).name()));
  }

  private void act(Runnable action) {
    Screen.attempt(action);
    screen.refresh();
  }

  /**
   * Whether the calendar is followed.
   *
   * @return the switch of the import
   */
  public boolean isImports() {
    return screen.link().filter(Link::enabled).isPresent();
  }

  /**
   * Switches the import.
   *
   * @param imports whether the calendar is followed
   */
  public void setImports(boolean imports) {
    if (imports != isImports()) {
      if (imports) {
        resume();
      } else {
        pause();
      }
    }
  }

  /**
   * Whether the other side may read our feed for it.
   *
   * @return the switch of the export
   */
  public boolean isExports() {
    return screen.link().filter(Link::exported).isPresent();
  }

  /**
   * Switches the export.
   *
   * @param exports whether the other side may read our feed for it
   */
  public void setExports(boolean exports) {
    if (exports != isExports()) {
      act(
          () ->
              Screen.done(
                  exports ? "health_export_on" : "health_export_off",
                  turnLinks.export(screen.linkId(), exports).name()));
    }
  }
}
