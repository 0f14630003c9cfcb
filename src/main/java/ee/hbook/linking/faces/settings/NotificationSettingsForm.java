package ee.hbook.linking.faces.settings;

import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** HBook's "Notifications settings". */
@Named("notificationSettings")
@ViewScoped
public class NotificationSettingsForm extends OptionsForm {

  private static final long serialVersionUID = 1L;

  private static final List<String> SWITCHES =
      List.of("hb_ical_record_sync_errors", "hb_ical_notification_option");

  @Inject
  public NotificationSettingsForm(SiteOptions options, ChangeSettings changeSettings) {
    super(options, changeSettings, SWITCHES, List.of());
  }
}
