package ee.hbook.linking.faces.settings;

import ee.hbook.config.faces.Screen;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

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
          "hb_ical_missed_minutes",
          "hb_ical_guard_hours",
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
  private final OptionFields fields = new OptionFields(SWITCHES, TEXTS);

  @Inject
  public ImportSettingsForm(SiteOptions options, ChangeSettings changeSettings) {
    this.options = options;
    this.changeSettings = changeSettings;
  }

  @PostConstruct
  void read() {
    fields.show(options.values());
  }

  /** Stores all of them, or says at the field what cannot be taken. */
  public void save() {
    if (Screen.attempt(() -> fields.store(options, changeSettings))) {
      Screen.done("settings_saved");
    }
  }

  public OptionFields getFields() {
    return fields;
  }
}
