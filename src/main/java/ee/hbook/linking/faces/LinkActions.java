package ee.hbook.linking.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.linking.faces.runs.LiveUpdate;
import ee.hbook.sync.application.UpdateCalendars;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is done to a calendar with one click. */
@Named("linkActions")
@RequestScoped
public class LinkActions {

  private final TurnLinks turnLinks;
  private final UpdateCalendars updateCalendars;
  private final LiveUpdate live;
  private final IcalScreen screen;

  @Inject
  public LinkActions(
      TurnLinks turnLinks, UpdateCalendars updateCalendars, LiveUpdate live, IcalScreen screen) {
    this.turnLinks = turnLinks;
    this.updateCalendars = updateCalendars;
    this.live = live;
    this.screen = screen;
  }

  /**
   * Stops to synchronise until somebody resumes it; everything stays.
   *
   * @param chosen the link as the page sent it
   */
  public void pause(String chosen) {
    if (Screen.attempt(
        () -> Screen.done("calendar_paused", turnLinks.pause(Long.parseLong(chosen)).name()))) {
      screen.refresh();
    }
  }

  /**
   * Synchronises again, and at once.
   *
   * @param chosen the link as the page sent it
   */
  public void resume(String chosen) {
    live.begin(
        () -> {
          Link link = turnLinks.resume(Long.parseLong(chosen), "person");
          Screen.done("calendar_resumed", link.name());
          updateCalendars.one(link.id());
        });
    screen.refresh();
  }
}
