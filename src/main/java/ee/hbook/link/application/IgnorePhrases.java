package ee.hbook.link.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.link.LinkSettings;
import java.util.List;

/** Which phrases a link may ignore. */
public final class IgnorePhrases {

  private static final String FIELD = "settings.ignorePhrases";
  private static final int MOST = 20;
  private static final int CHARACTERS = 2000;

  private IgnorePhrases() {}

  /**
   * Checks the phrases of a link's settings.
   *
   * @param settings as given
   * @return the same, its phrases without blanks at their ends, each once
   * @throws InvalidInput if they cannot be taken
   */
  public static LinkSettings checked(LinkSettings settings) {
    List<String> phrases = settings.ignorePhrases().stream().map(String::strip).distinct().toList();
    if (phrases.stream().anyMatch(phrase -> phrase.isEmpty() || phrase.lines().count() > 1)) {
      throw new InvalidInput(FIELD, Saying.of("refusal_phrase_blank"));
    }
    if (phrases.size() > MOST) {
      throw new InvalidInput(FIELD, Saying.of("refusal_phrases_many", MOST));
    }
    if (String.join("\n", phrases).length() > CHARACTERS) {
      throw new InvalidInput(FIELD, Saying.of("refusal_phrases_long", CHARACTERS));
    }
    return new LinkSettings(settings.blocked(), settings.vanished(), settings.lastNight(), phrases);
  }
}
