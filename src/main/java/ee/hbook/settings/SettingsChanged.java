package ee.hbook.settings;

import java.util.Map;

/**
 * Options were stored. The values may be secrets.
 *
 * @param before all values as they were, by name
 * @param wanted the values that were stored, by name
 */
public record SettingsChanged(Map<String, String> before, Map<String, String> wanted) {

  public SettingsChanged {
    before = Map.copyOf(before);
    wanted = Map.copyOf(wanted);
  }

  /** Names only: this text may end up in a log. */
  @Override
  public String toString() {
    return "SettingsChanged" + wanted.keySet();
  }
}
