package ee.hbook.settings.faces;

import ee.hbook.config.faces.Edited;
import ee.hbook.config.faces.Meanwhile;
import ee.hbook.config.faces.Screen;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.Options;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The options of the Settings tab, each by its name. */
@Named("settingsForm")
@ViewScoped
public class SettingsForm implements Edited {

  private static final long serialVersionUID = 1L;

  private static final List<String> SHOWN =
      List.of(
          "blogname",
          "timezone_string",
          "siteurl",
          "WPLANG",
          "hb_resa_admin_status",
          "hb_ical_import_resa_status",
          "hb_ical_reimport_status",
          "hb_ical_runs_kept_days",
          "hb_resa_archiving_delay");

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> stored = new HashMap<>();
  private final Meanwhile meanwhile = new Meanwhile(this);

  @Inject
  public SettingsForm(SiteOptions options, ChangeSettings changeSettings) {
    this.options = options;
    this.changeSettings = changeSettings;
  }

  @PostConstruct
  void read() {
    show(options.values());
  }

  /**
   * Says at a field, as soon as it is left, why its text cannot be stored; the field's id is the
   * name of the option.
   *
   * @param faces the present request
   * @param field the field
   * @param typed its text
   */
  public void check(FacesContext faces, UIComponent field, @Nullable Object typed) {
    String text = Objects.toString(typed, "").strip();
    Options.named(field.getId())
        .flatMap(option -> option.refusal(text))
        .map(Screen::text)
        .ifPresent(
            sentence -> {
              throw new ValidatorException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
            });
  }

  /** Stores all of them, or none and says at the field what cannot be taken. */
  public void save() {
    if (Screen.attempt(this::store)) {
      Screen.done("settings_saved");
    }
  }

  private void store() {
    OptionValues present = options.values();
    meanwhile.merge(of(present::text));
    SHOWN.forEach(name -> stored.put(name, present.text(name)));
    show(changeSettings.change(changed()));
  }

  @Override
  public Map<String, String> written() {
    return of(name -> Objects.toString(values.get(name), "").strip());
  }

  @Override
  public void write(String field, String value) {
    values.put(field, value);
  }

  public Meanwhile getMeanwhile() {
    return meanwhile;
  }

  private static Map<String, String> of(UnaryOperator<String> value) {
    Map<String, String> all = new LinkedHashMap<>();
    SHOWN.forEach(name -> all.put(name, value.apply(name)));
    return all;
  }

  private Map<String, String> changed() {
    Map<String, String> changes = written();
    changes.entrySet().removeIf(change -> change.getValue().equals(stored.get(change.getKey())));
    return changes;
  }

  private void show(OptionValues present) {
    for (String name : SHOWN) {
      values.put(name, present.text(name));
      stored.put(name, present.text(name));
    }
    meanwhile.opened();
  }

  /**
   * The options of this page.
   *
   * @return by name, to be changed
   */
  public Map<String, String> getValues() {
    return values;
  }

  /**
   * Whether the chosen time zone is another than the stored one, so that the page can say what that
   * changes.
   *
   * @return true until it is stored
   */
  public boolean isZoneChanged() {
    return isChanged("timezone_string");
  }

  /**
   * Whether the typed address of the site is another than the stored one.
   *
   * @return true until it is stored
   */
  public boolean isUrlChanged() {
    return isChanged("siteurl");
  }

  private boolean isChanged(String name) {
    return !Objects.toString(values.get(name), "").strip().equals(stored.get(name));
  }
}
