package ee.hbook.linking.faces.guide;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.linking.AddressMistake;
import ee.hbook.linking.AddressMistake.Linked;
import ee.hbook.linking.AddressMistake.Malformed;
import ee.hbook.linking.AddressMistake.NoAddress;
import ee.hbook.linking.AddressMistake.OtherPlatform;
import ee.hbook.linking.AddressMistake.OwnFeed;
import ee.hbook.linking.AddressMistake.WebPage;
import ee.hbook.linking.CheckedCalendar;
import ee.hbook.linking.PastedAddress;
import ee.hbook.linking.Platform;
import ee.hbook.linking.application.CheckCalendar;
import ee.hbook.linking.faces.FeedUrls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The step at which the address of the other calendar is given. */
@Named("connectAddress")
@RequestScoped
public class ConnectAddress {

  private final ConnectScreen screen;
  private final ConnectDrafts drafts;
  private final CheckCalendar checkFeed;
  private final Links links;
  private final FeedUrls urls;

  @Inject
  public ConnectAddress(
      ConnectScreen screen,
      ConnectDrafts drafts,
      CheckCalendar checkFeed,
      Links links,
      FeedUrls urls) {
    this.screen = screen;
    this.drafts = drafts;
    this.checkFeed = checkFeed;
    this.links = links;
    this.urls = urls;
  }

  /** Makes the field ready: a link that was made is not made again, an offered address is taken. */
  public void open() {
    if (!"address".equals(screen.getPresent())) {
      return;
    }
    if (screen.draft().link() != 0) {
      drafts.forget(screen.unitId(), screen.chosen());
    }
    if (screen.draft().url().isEmpty()) {
      screen.draft().url(drafts.offered());
      drafts.offer("");
    }
  }

  /** Looks at the calendar; what is there is shown at the next step. */
  public void check() {
    Screen.attempt(
        () -> {
          mistake().filter(AddressMistake::stops).ifPresent(this::refuse);
          ConnectDraft draft = screen.draft();
          CheckedCalendar look =
              checkFeed.look(
                  draft.url(), draft.settings().isLastNight(), Optional.of(screen.unitId()));
          look.failure()
              .ifPresent(
                  code -> {
                    throw new InvalidInput("url", failure(code));
                  });
          draft.look(look);
          screen.go(ConnectStep.CONTENT);
        });
  }

  private void refuse(AddressMistake mistake) {
    throw new InvalidInput("url", inWords(mistake));
  }

  private Saying failure(FailureCode code) {
    return code == Known.HTML
        ? Saying.of("connect_mistake_html")
        : code.at(new CalendarUrl(getUrl()).peer());
  }

  /** Takes the platform that the address is of, and what was given with it. */
  public void switchPlatform() {
    Screen.attempt(
        () -> {
          if (mistake().orElse(null) instanceof OtherPlatform(Platform right)) {
            drafts.of(screen.unitId(), right).url(getUrl());
            screen.go(ConnectStep.ADDRESS, right);
          }
        });
  }

  /**
   * What the looks of the address tell.
   *
   * @return a sentence; empty when there is nothing to tell, or nothing is typed
   */
  public String getHint() {
    return getUrl().isBlank() ? "" : mistake().map(this::inWords).map(Screen::text).orElse("");
  }

  /**
   * Whether the address looks like one of a calendar.
   *
   * @return true when nothing speaks against it
   */
  public boolean isGood() {
    return !getUrl().isBlank() && mistake().isEmpty();
  }

  /**
   * The link that has the address already.
   *
   * @return its number; 0 when this unit has none
   */
  public long getLinked() {
    return mistake().orElse(null) instanceof Linked(var link, var here) && here ? link.id() : 0;
  }

  /**
   * The platform that the address is of instead of the chosen one.
   *
   * @return its name; empty when it is not of another
   */
  public String getRightPlatform() {
    return mistake().orElse(null) instanceof OtherPlatform(Platform right)
        ? ConnectScreen.name(right)
        : "";
  }

  /** What the button that changes the platform says. */
  public String getSwitchLabel() {
    return Screen.text("connect_switch", getRightPlatform());
  }

  private Optional<AddressMistake> mistake() {
    return new PastedAddress(screen.unitId(), screen.chosen(), urls.hosts(), links.all())
        .mistake(getUrl());
  }

  private Saying inWords(AddressMistake mistake) {
    return switch (mistake) {
      case Malformed(var saying) -> saying;
      case NoAddress(var what) -> Saying.of("connect_mistake_" + what.word());
      case OwnFeed own -> Saying.of("connect_mistake_own_feed");
      case Linked(var link, var here) ->
          Saying.of(
              here ? "connect_mistake_linked_here" : "connect_mistake_linked_elsewhere",
              link.name(),
              screen.inWords(link.unit()));
      case OtherPlatform(var right) ->
          Saying.of(
              "connect_mistake_other_platform",
              ConnectScreen.name(right),
              ConnectScreen.name(screen.chosen()));
      case WebPage(var platform) ->
          Saying.of("connect_mistake_web_page", ConnectScreen.name(platform));
    };
  }

  /**
   * The address as far as it is given.
   *
   * @return it, a secret
   */
  public String getUrl() {
    return screen.draft().url();
  }

  /**
   * Takes the address.
   *
   * @param url as it is typed
   */
  public void setUrl(@Nullable String url) {
    screen.draft().url(url == null ? "" : url.strip());
  }
}
