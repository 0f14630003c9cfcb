package ee.hbook.linking.faces.settings;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.content.TemplatePreview;
import ee.hbook.linking.faces.IcalScreen;
import ee.hbook.settings.ExportSettings.Templates;
import ee.hbook.settings.Site;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** HBook's "Export settings" and ours, with a look at what the templates make of a reservation. */
@Named("exportSettings")
@ViewScoped
public class ExportSettingsForm extends OptionsForm {

  private static final long serialVersionUID = 1L;

  private static final List<String> SWITCHES =
      List.of(
          "hb_ical_export_blocked_dates",
          "hb_ical_export_preparation_time",
          "hb_ical_export_only_confirmed",
          "hb_ical_export_only_website_reservations",
          "hb_ical_export_cancelled_resa");

  private static final List<String> TEXTS =
      List.of(
          "hb_ical_export_cancelled_days",
          "hb_ical_agenda_check_in_time",
          "hb_ical_agenda_check_out_time",
          "hb_ical_summary",
          "hb_ical_description",
          "hb_ical_anonymous_summary",
          "hb_ical_anonymous_description");

  private final SiteOptions options;
  private final IcalScreen screen;

  @Inject
  public ExportSettingsForm(SiteOptions options, ChangeSettings changeSettings, IcalScreen screen) {
    super(options, changeSettings, SWITCHES, TEXTS);
    this.options = options;
    this.screen = screen;
  }

  /**
   * What an event of the full feed would say.
   *
   * @return for a made-up reservation
   */
  public TemplatePreview getFull() {
    return preview("hb_ical_summary", "hb_ical_description", FeedVariant.FULL);
  }

  /**
   * What an event of the anonymous feed would say.
   *
   * @return for the same reservation
   */
  public TemplatePreview getAnonymous() {
    return preview(
        "hb_ical_anonymous_summary", "hb_ical_anonymous_description", FeedVariant.ANONYMOUS);
  }

  private TemplatePreview preview(String summary, String description, FeedVariant variant) {
    Site site = options.site();
    return TemplatePreview.of(
        new Templates(getFields().text(summary), getFields().text(description)),
        accommodation(),
        site,
        variant,
        screen.today());
  }

  private Accommodation accommodation() {
    return screen.getTypes().stream()
        .filter(type -> !type.units().isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                new Accommodation(
                    1,
                    "Studio",
                    "studio",
                    "",
                    PreparationNights.NONE,
                    List.of(),
                    List.of(new Unit(1, "1"))));
  }

  public List<String> getVariables() {
    return TemplatePreview.VARIABLES;
  }

  public List<String> getAnonymousVariables() {
    return TemplatePreview.ANONYMOUS_VARIABLES;
  }
}
