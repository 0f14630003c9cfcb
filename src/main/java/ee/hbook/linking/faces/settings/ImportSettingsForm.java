package ee.hbook.linking.faces.settings;

import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** HBook's "Import settings" and ours, by their option names. */
@Named("importSettings")
@ViewScoped
public class ImportSettingsForm extends OptionsForm {

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

  @Inject
  public ImportSettingsForm(SiteOptions options, ChangeSettings changeSettings) {
    super(options, changeSettings, SWITCHES, TEXTS);
  }
}
