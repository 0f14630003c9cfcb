package ee.hbook.settings.faces;

import ee.hbook.config.faces.Screen;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time zones and languages that the Settings tab offers. */
@Named("settingsChoices")
@RequestScoped
public class SettingsChoices {

  /** Places, as WordPress lists them: no abbreviations, and nothing that only old systems know. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  /** WordPress' codes of the languages in which HBook's owners write. */
  private static final List<String> LANGUAGES =
      List.of(
          "bg_BG", "ca", "cs_CZ", "da_DK", "de_DE", "el", "en", "en_GB", "es_ES", "et", "fi",
          "fr_FR", "hr", "hu_HU", "it_IT", "ja", "lt_LT", "lv", "nb_NO", "nl_NL", "pl_PL", "pt_BR",
          "pt_PT", "ro_RO", "sk_SK", "sl_SI", "sv_SE", "tr_TR");

  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public SettingsChoices(SiteOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
  }

  /**
   * Something to choose.
   *
   * @param value what is stored
   * @param label what is shown
   */
  public record Choice(String value, String label) {}

  /**
   * The time zones by name.
   *
   * @return each with its present distance from UTC
   */
  public List<Choice> getZones() {
    Instant now = clock.instant();
    Stream<String> places =
        ZoneId.getAvailableZoneIds().stream().filter(PLACE.asMatchPredicate()).sorted();
    return Stream.of(Stream.of("UTC", present("timezone_string")), places)
        .flatMap(each -> each)
        .distinct()
        .map(id -> new Choice(id, label(ZoneId.of(id), now)))
        .toList();
  }

  private static String label(ZoneId zone, Instant now) {
    String name = zone.getId().replace('_', ' ');
    String offset = zone.getRules().getOffset(now).getId();
    return name.equals("UTC") ? name : name + " (UTC" + (offset.equals("Z") ? "" : offset) + ")";
  }

  /**
   * The languages.
   *
   * @return by their names in the reader's language
   */
  public List<Choice> getLanguages() {
    Locale reader = Screen.locale();
    return Stream.concat(LANGUAGES.stream(), Stream.of(present("WPLANG")))
        .filter(code -> !code.isEmpty())
        .distinct()
        .map(code -> new Choice(code, Locale.forLanguageTag(tag(code)).getDisplayName(reader)))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)))
        .toList();
  }

  private static String tag(String code) {
    return code.replace('_', '-');
  }

  private String present(String option) {
    return options.values().text(option);
  }
}
