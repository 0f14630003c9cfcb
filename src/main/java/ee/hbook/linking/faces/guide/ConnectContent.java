package ee.hbook.linking.faces.guide;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.faces.Screen;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.LinkSettings;
import ee.hbook.linking.CheckedCalendar;
import ee.hbook.linking.Platform;
import ee.hbook.linking.application.CheckCalendar;
import ee.hbook.linking.application.ForeseeCalendar;
import ee.hbook.linking.faces.LinkSettingsFields;
import ee.hbook.linking.faces.runs.RunResult;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.LinkCalendar.Linked;
import ee.hbook.sync.record.SyncReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The step at which the owner sees what is in the calendar, and links it. */
@Named("connectContent")
@RequestScoped
public class ConnectContent {

  private final ConnectScreen screen;
  private final ConnectDrafts drafts;
  private final CheckCalendar checkFeed;
  private final ForeseeCalendar foresee;
  private final LinkCalendar linkCalendar;
  private final SiteOptions options;
  private @Nullable ConnectPreview preview;

  @Inject
  public ConnectContent(
      ConnectScreen screen,
      ConnectDrafts drafts,
      CheckCalendar checkFeed,
      ForeseeCalendar foresee,
      LinkCalendar linkCalendar,
      SiteOptions options) {
    this.screen = screen;
    this.drafts = drafts;
    this.checkFeed = checkFeed;
    this.foresee = foresee;
    this.linkCalendar = linkCalendar;
    this.options = options;
  }

  /**
   * What linking would do with the settings as they are chosen now.
   *
   * @return the preview; null when nothing was looked at
   */
  public @Nullable ConnectPreview getPreview() {
    CheckedCalendar look = screen.draft().look();
    if (preview == null && look != null && look.calendar().isPresent()) {
      IcsCalendar calendar = look.calendar().get();
      ConnectDraft draft = screen.draft();
      SyncReport report =
          foresee.linking(screen.unitId(), draft.url(), draft.settings().settings(), calendar);
      preview = ConnectPreview.of(look.check(), calendar, report);
    }
    return preview;
  }

  /** Looks ahead anew: the page was asked for the preview before the choice arrived. */
  public void choose() {
    preview = null;
  }

  /** Looks again, because the ends of its events mean something else now. */
  public void lookAgain() {
    Screen.attempt(
        () -> {
          ConnectDraft draft = screen.draft();
          CheckedCalendar look =
              checkFeed.look(
                  draft.url(), draft.settings().isLastNight(), Optional.of(screen.unitId()));
          look.failure()
              .ifPresent(
                  code -> {
                    throw new InvalidInput(
                        "lastNight", code.at(new CalendarUrl(draft.url()).peer()));
                  });
          draft.look(look);
          preview = null;
        });
  }

  /** Links it, reads it at once, and goes on to our own address. */
  public void link() {
    Screen.attempt(
        () -> {
          ConnectDraft draft = screen.draft();
          Linked done =
              linkCalendar.link(
                  screen.unitId().accomId(),
                  screen.unitId().accomNum(),
                  draft.name(),
                  draft.url(),
                  draft.settings().settings());
          draft.link(done.link().id());
          drafts.ran(
              done.link().id(), RunResult.of(done.link().name(), screen.getPlace(), done.report()));
          ConnectScreen.goTo(draft.link(), ConnectStep.OURS);
        });
  }

  /**
   * Who made the calendar, when it is not who it should be.
   *
   * @return a sentence; empty when all is as expected
   */
  public String getStranger() {
    CheckedCalendar look = screen.draft().look();
    return Optional.ofNullable(look)
        .flatMap(CheckedCalendar::calendar)
        .flatMap(calendar -> Platform.ofSignature(calendar.signature()))
        .filter(maker -> maker != screen.chosen() && screen.chosen() != Platform.OTHER)
        .map(
            maker ->
                Screen.text(
                    "connect_stranger",
                    ConnectScreen.name(maker),
                    ConnectScreen.name(screen.chosen())))
        .orElse("");
  }

  /** The choice that leaves closed dates to the settings of the site, with what those say. */
  public String getAsSite() {
    String does =
        new ImportRules(options.values().imports(), LinkSettings.NONE)
            .blocked()
            .name()
            .toLowerCase(Locale.ROOT);
    return Screen.text("connect_as_site", Screen.text("link_blocked_" + does));
  }

  /** What closed dates are at this platform. */
  public String getClosedDates() {
    return Screen.text("connect_closed_" + screen.chosen().word());
  }

  public LinkSettingsFields getSettings() {
    return screen.draft().settings();
  }

  public String getName() {
    return screen.draft().name();
  }

  /**
   * Takes the name.
   *
   * @param name as it is typed
   */
  public void setName(@Nullable String name) {
    screen.draft().name(name == null ? "" : name);
  }
}
