package ee.hbook.linking.faces.settings;

import ee.hbook.config.faces.Screen;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import jakarta.annotation.PostConstruct;
import java.io.Serializable;
import java.util.List;

/** Options of one subject, by their names, shown and stored together. */
public abstract class OptionsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SiteOptions options;
  private final ChangeSettings changeSettings;
  private final OptionFields fields;

  /**
   * A form.
   *
   * @param options as they are stored
   * @param changeSettings stores them
   * @param switches the names of those that are on or off
   * @param texts the names of the others
   */
  OptionsForm(
      SiteOptions options,
      ChangeSettings changeSettings,
      List<String> switches,
      List<String> texts) {
    this.options = options;
    this.changeSettings = changeSettings;
    this.fields = new OptionFields(switches, texts);
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
