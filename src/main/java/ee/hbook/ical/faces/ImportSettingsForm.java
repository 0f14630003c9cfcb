package ee.hbook.ical.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HBook's "Import settings" and ours, by their option names. */
@Named("importSettings")
@ViewScoped
public class ImportSettingsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> SWITCHES =
      List.of(
          "hb_ical_update_resa_dates",
          "hb_ical_update_status_resa",
          "hb_ical_import_only_resa",
          "hb_ical_exclude_one_day_reservations");

  private static final List<String> TEXTS =
      List.of(
          "hb_ical_frequency",
          "hb_ical_vanished_resa_status",
          "hb_ical_missed_polls",
          "hb_ical_blocked_labels",
          "hb_ical_advanced_notice",
          "hb_ical_import_booking_window",
          "hb_ical_import_resa_status",
          "hb_ical_runs_kept_days",
          "hb_ical_producers_by_summary",
          "hb_ical_producers_by_organizer",
          "hb_ical_producers_by_booking_ref");

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final Map<String, Boolean> switches = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /**
   * Changes stored options.
   *
   * @param options where they are stored
   * @param changeSettings the use case
   */
  @Inject
  public ImportSettingsForm(SiteOptions options, ChangeSettings changeSettings) {
    this.options = options;
    this.changeSettings = changeSettings;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ImportSettingsForm() {
    this(null, null);
  }

  @PostConstruct
  void read() {
    show(options.values());
  }

  /** Stores all of them, or says at the field what cannot be taken. */
  public void save() {
    if (Screen.attempt(() -> show(changeSettings.change(wanted())))) {
      Screen.done("settings_saved");
    }
  }

  private Map<String, String> wanted() {
    Map<String, String> changes = new HashMap<>();
    SWITCHES.forEach(
        name -> changes.put(name, Boolean.TRUE.equals(switches.get(name)) ? "yes" : "no"));
    TEXTS.forEach(
        name -> {
          String text = texts.get(name);
          changes.put(name, text == null ? "" : text.strip());
        });
    return changes;
  }

  private void show(OptionValues values) {
    SWITCHES.forEach(name -> switches.put(name, values.text(name).equals("yes")));
    TEXTS.forEach(name -> texts.put(name, values.text(name)));
  }

  /**
   * The options that are on or off.
   *
   * @return by name, to be changed
   */
  public Map<String, Boolean> getSwitches() {
    return switches;
  }

  /**
   * The other options.
   *
   * @return by name, to be changed
   */
  public Map<String, String> getTexts() {
    return texts;
  }
}
