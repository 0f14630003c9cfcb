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

/** How calendars in trouble are treated, by our option names. */
@Named("troubleSettings")
@ViewScoped
public class TroubleSettingsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> SWITCHES = List.of("hb_ical_pause_at_first_error");

  private static final List<String> TEXTS =
      List.of("hb_ical_digest_hour", "hb_ical_stop_sell_hours");

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final OptionFields fields = new OptionFields(SWITCHES, TEXTS);

  @Inject
  public TroubleSettingsForm(SiteOptions options, ChangeSettings changeSettings) {
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
