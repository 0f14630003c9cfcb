package ee.hbook.linking.faces.settings;

import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How calendars in trouble are treated, by our option names. */
@Named("troubleSettings")
@ViewScoped
public class TroubleSettingsForm extends OptionsForm {

  private static final long serialVersionUID = 1L;

  private static final List<String> SWITCHES = List.of("hb_ical_pause_at_first_error");

  private static final List<String> TEXTS =
      List.of("hb_ical_digest_hour", "hb_ical_stop_sell_hours");

  @Inject
  public TroubleSettingsForm(SiteOptions options, ChangeSettings changeSettings) {
    super(options, changeSettings, SWITCHES, TEXTS);
  }
}
