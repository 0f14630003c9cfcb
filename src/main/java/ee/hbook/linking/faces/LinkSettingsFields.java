package ee.hbook.linking.faces;

import ee.hbook.config.Worded;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a link does differently from the site, as the fields of its dialog hold it. */
public class LinkSettingsFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String blocked = "";
  private String vanished = "";
  private boolean lastNight;
  private String ignorePhrases = "";

  /**
   * The fields of a form as they are stored.
   *
   * @param settings the settings of a link
   * @return the fields
   */
  public static LinkSettingsFields of(LinkSettings settings) {
    LinkSettingsFields fields = new LinkSettingsFields();
    fields.blocked = word(settings.blocked());
    fields.vanished = word(settings.vanished());
    fields.lastNight = settings.lastNight();
    fields.ignorePhrases = String.join("\n", settings.ignorePhrases());
    return fields;
  }

  /**
   * What the fields say.
   *
   * @return the settings; what is left empty follows the site
   */
  public LinkSettings settings() {
    List<String> phrases = ignorePhrases.lines().filter(line -> !line.isBlank()).toList();
    return new LinkSettings(
        blocked.isEmpty()
            ? Optional.empty()
            : Optional.of(Blocked.valueOf(blocked.toUpperCase(Locale.ROOT))),
        vanished.isEmpty()
            ? Optional.empty()
            : Optional.of(Vanished.valueOf(vanished.toUpperCase(Locale.ROOT))),
        lastNight,
        phrases);
  }

  /** The word of a choice; empty for what is done as the site does it. */
  static String word(Optional<? extends Worded> choice) {
    return choice.map(Worded::word).orElse("");
  }

  public String getBlocked() {
    return blocked;
  }

  public void setBlocked(@Nullable String blocked) {
    this.blocked = blocked == null ? "" : blocked;
  }

  public String getVanished() {
    return vanished;
  }

  public void setVanished(@Nullable String vanished) {
    this.vanished = vanished == null ? "" : vanished;
  }

  public boolean isLastNight() {
    return lastNight;
  }

  public void setLastNight(boolean lastNight) {
    this.lastNight = lastNight;
  }

  public String getIgnorePhrases() {
    return ignorePhrases;
  }

  public void setIgnorePhrases(@Nullable String ignorePhrases) {
    this.ignorePhrases = ignorePhrases == null ? "" : ignorePhrases;
  }
}
