package ee.hbook.linking.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Edited;
import ee.hbook.config.faces.Meanwhile;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.Links;
import ee.hbook.link.OutlookRoom;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.linking.faces.runs.LiveUpdate;
import ee.hbook.linking.faces.runs.RunResult;
import ee.hbook.linking.faces.runs.RunResults;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.LinkCalendar.Linked;
import ee.hbook.sync.application.UpdateCalendars;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The dialog that synchronises a unit with a calendar, or edits that. */
@Named("linkForm")
@ViewScoped
public class LinkForm implements Edited {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "linkDialog";

  private final Links links;
  private final EditLinks editLinks;
  private final LinkCalendar linkCalendar;
  private final UpdateCalendars updateCalendars;
  private final IcalScreen screen;
  private final RunResults results;
  private final LiveUpdate live;

  private long id;
  private String unit = "";
  private String place = "";
  private String name = "";
  private String url = "";
  private boolean enabled = true;
  private boolean exported = true;
  private LinkSettingsFields settings = LinkSettingsFields.of(LinkSettings.NONE);
  private final Meanwhile meanwhile = new Meanwhile(this);

  @Inject
  public LinkForm(
      Links links,
      EditLinks editLinks,
      LinkCalendar linkCalendar,
      UpdateCalendars updateCalendars,
      IcalScreen screen,
      RunResults results,
      LiveUpdate live) {
    this.links = links;
    this.editLinks = editLinks;
    this.linkCalendar = linkCalendar;
    this.updateCalendars = updateCalendars;
    this.screen = screen;
    this.results = results;
    this.live = live;
  }

  /**
   * Opens the dialog for a new calendar.
   *
   * @param chosen the unit, as the page sent it
   */
  public void openNew(String chosen) {
    Screen.attempt(
        () -> {
          UnitId wanted = ChosenUnit.parse(chosen);
          id = 0;
          unit = chosen;
          place = screen.inWords(wanted);
          name = "";
          url = "";
          enabled = true;
          exported = true;
          settings = LinkSettingsFields.of(LinkSettings.NONE);
          meanwhile.opened();
          Dialogs.open(DIALOG);
        });
  }

  /**
   * Opens the dialog for a known calendar.
   *
   * @param chosen the link, as the page sent it
   */
  public void open(String chosen) {
    Screen.attempt(
        () -> {
          Link link = known(Long.parseLong(chosen));
          id = link.id();
          unit = link.unit().toString();
          place = screen.inWords(link.unit());
          name = link.name();
          url = url(link);
          enabled = link.enabled();
          exported = link.exported();
          settings = LinkSettingsFields.of(link.settings());
          meanwhile.opened();
          Dialogs.open(DIALOG);
        });
  }

  /** Takes what was typed; a new calendar, or one with a new address, is read at once. */
  public void save() {
    if (Screen.attempt(id == 0 ? this::add : this::change)) {
      screen.refresh();
      Dialogs.close(DIALOG);
    }
  }

  private void add() {
    UnitId to = ChosenUnit.parse(unit);
    Linked linked = linkCalendar.link(to.accomId(), to.accomNum(), name, url, settings.settings());
    results.show(RunResult.of(linked.link().name(), place, linked.report()));
  }

  /**
   * The mailbox of a room in Outlook.
   *
   * @return empty for a calendar at an address
   */
  public String getRoom() {
    return id == 0
        ? ""
        : links
            .find(id)
            .map(Link::source)
            .filter(OutlookRoom.class::isInstance)
            .map(source -> ((OutlookRoom) source).address())
            .orElse("");
  }

  private static String url(Link link) {
    return link.calendarUrl().map(CalendarUrl::text).orElse("");
  }

  private void change() {
    Link before = known(id);
    meanwhile.merge(
        fields(
            before.name(),
            url(before),
            before.enabled(),
            before.exported(),
            LinkSettingsFields.of(before.settings())));
    LinkSettings wanted = settings.settings();
    Link after =
        editLinks.change(
            id,
            new LinkChange(
                Optional.of(name),
                Optional.of(url),
                Optional.of(enabled),
                Optional.of(exported),
                former -> wanted));
    if (after.enabled() && !after.source().equals(before.source())) {
      live.begin(() -> updateCalendars.one(id));
    }
    Screen.done("calendar_saved", after.name());
  }

  private static Map<String, String> fields(
      String name, String url, boolean enabled, boolean exported, LinkSettingsFields settings) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", name.strip());
    fields.put("url", url.strip());
    fields.put("enabled", Boolean.toString(enabled));
    fields.put("exported", Boolean.toString(exported));
    fields.put("blocked", settings.getBlocked());
    fields.put("vanished", settings.getVanished());
    fields.put("lastNight", Boolean.toString(settings.isLastNight()));
    fields.put("ignorePhrases", String.join("\n", settings.settings().ignorePhrases()));
    return fields;
  }

  @Override
  public Map<String, String> written() {
    return fields(name, url, enabled, exported, settings);
  }

  @Override
  public void write(String field, String value) {
    switch (field) {
      case "name" -> name = value;
      case "url" -> url = value;
      case "enabled" -> enabled = Boolean.parseBoolean(value);
      case "exported" -> exported = Boolean.parseBoolean(value);
      case "blocked" -> settings.setBlocked(value);
      case "vanished" -> settings.setVanished(value);
      case "lastNight" -> settings.setLastNight(Boolean.parseBoolean(value));
      default -> settings.setIgnorePhrases(value);
    }
  }

  public Meanwhile getMeanwhile() {
    return meanwhile;
  }

  /**
   * Accepts the calendar that a link's address answers with now, and reads it.
   *
   * @param chosen the link, as the page sent it
   */
  public void acceptSignature(String chosen) {
    live.begin(
        () -> {
          long link = known(Long.parseLong(chosen)).id();
          editLinks.acceptSignature(link);
          updateCalendars.one(link);
        });
    screen.refresh();
  }

  private Link known(long link) {
    return links.find(link).orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
  }

  /**
   * Whether the dialog is for a new calendar.
   *
   * @return false when it edits a known one
   */
  public boolean isForNew() {
    return id == 0;
  }

  public LinkSettingsFields getSettings() {
    return settings;
  }

  public String getPlace() {
    return place;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  public boolean isExported() {
    return exported;
  }

  public void setExported(boolean exported) {
    this.exported = exported;
  }
}
