package ee.hbook.ical.faces;

import ee.hbook.settings.OptionValues;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a settings form, by their options' names. */
public class OptionFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<String> switchNames;
  private final List<String> textNames;
  private final Map<String, Boolean> switches = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  OptionFields(List<String> switchNames, List<String> textNames) {
    this.switchNames = List.copyOf(switchNames);
    this.textNames = List.copyOf(textNames);
  }

  void show(OptionValues values) {
    switchNames.forEach(name -> switches.put(name, values.text(name).equals("yes")));
    textNames.forEach(name -> texts.put(name, values.text(name)));
  }

  /** What is wanted, for the use case. */
  Map<String, String> wanted() {
    Map<String, String> changes = new HashMap<>();
    switchNames.forEach(name -> changes.put(name, isOn(name) ? "yes" : "no"));
    textNames.forEach(name -> changes.put(name, text(name).strip()));
    return changes;
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
