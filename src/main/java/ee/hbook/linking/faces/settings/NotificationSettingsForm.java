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

/** HBook's "Notifications settings". */
@Named("notificationSettings")
@ViewScoped
public class NotificationSettingsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final OptionFields fields =
      new OptionFields(
          List.of("hb_ical_record_sync_errors", "hb_ical_notification_option"), List.of());

  @Inject
  public NotificationSettingsForm(SiteOptions options, ChangeSettings changeSettings) {
    this.options = options;
    this.changeSettings = changeSettings;
  }

  @PostConstruct
  void read() {
    fields.show(options.values());
  }

  /** Stores both. */
  public void save() {
    if (Screen.attempt(() -> fields.store(options, changeSettings))) {
      Screen.done("settings_saved");
    }
  }

  public OptionFields getFields() {
    return fields;
  }
}
