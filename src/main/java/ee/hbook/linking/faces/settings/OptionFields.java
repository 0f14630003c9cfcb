package ee.hbook.linking.faces.settings;

import ee.hbook.config.faces.Edited;
import ee.hbook.config.faces.Meanwhile;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.ChangeSettings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a settings form, by their options' names. */
public class OptionFields implements Edited {

  private static final long serialVersionUID = 1L;

  private final List<String> switchNames;
  private final List<String> textNames;
  private final Map<String, Boolean> switches = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Meanwhile meanwhile = new Meanwhile(this);

  OptionFields(List<String> switchNames, List<String> textNames) {
    this.switchNames = List.copyOf(switchNames);
    this.textNames = List.copyOf(textNames);
  }

  void show(OptionValues values) {
    switchNames.forEach(name -> switches.put(name, values.text(name).equals("yes")));
    textNames.forEach(name -> texts.put(name, values.text(name)));
    meanwhile.opened();
  }

  /** Stores what is wanted, unless somebody else stored something else meanwhile. */
  void store(SiteOptions options, ChangeSettings changeSettings) {
    OptionFields stored = new OptionFields(switchNames, textNames);
    stored.show(options.values());
    meanwhile.merge(stored.written());
    show(changeSettings.change(written()));
  }

  @Override
  public Map<String, String> written() {
    Map<String, String> changes = new LinkedHashMap<>();
    switchNames.forEach(name -> changes.put(name, isOn(name) ? "yes" : "no"));
    textNames.forEach(name -> changes.put(name, text(name).strip()));
    return changes;
  }

  @Override
  public void write(String field, String value) {
    if (switchNames.contains(field)) {
      switches.put(field, value.equals("yes"));
    } else {
      texts.put(field, value);
    }
  }

  public Meanwhile getMeanwhile() {
    return meanwhile;
  }

  boolean isOn(String name) {
    return Boolean.TRUE.equals(switches.get(name));
  }

  String text(String name) {
    @Nullable String text = texts.get(name);
    return text == null ? "" : text;
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
