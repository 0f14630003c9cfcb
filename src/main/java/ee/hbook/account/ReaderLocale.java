package ee.hbook.account;

import java.text.DateFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A language of the screens, with dates and times as a country writes them: the order of day and
 * month, 12 or 24 hours.
 */
public final class ReaderLocale {

  /** Where dates are written in different ways in a language of the screens. */
  private static final Map<String, List<String>> REGIONS =
      Map.of(
          "en", List.of("GB", "US", "IE", "CA", "AU"),
          "fr", List.of("FR", "CA"),
          "cs", List.of("CZ"),
          "pt", List.of("PT", "BR"));

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final Set<Locale> KNOWN = Set.of(DateFormat.getAvailableLocales());
  private static final Locale EUROPEAN_ENGLISH = Locale.of("en", "150");

  private ReaderLocale() {}

  /**
   * The locale of a reader.
   *
   * @param language the language that the screens speak to the reader
   * @param chosen the country that the reader chose; empty for the browser's
   * @param browser what the browser asks for, the best first
   * @return the language, with a country where one is known: the chosen one, else that of the
   *     browser's first locale in this language, else that of its first with a country
   */
  public static Locale of(Locale language, String chosen, Collection<Locale> browser) {
    if (COUNTRIES.contains(chosen)) {
      return with(language, chosen);
    }
    Stream<Locale> sameLanguage =
        browser.stream().filter(locale -> locale.getLanguage().equals(language.getLanguage()));
    return Stream.concat(sameLanguage, browser.stream())
        .map(Locale::getCountry)
        .filter(COUNTRIES::contains)
        .findFirst()
        .map(country -> with(language, country))
        .orElse(language);
  }

  /**
   * The countries to choose from.
   *
   * @param language the reader's language
   * @param chosen what is chosen now; empty for none
   * @return two letters each, the chosen one among them
   */
  public static List<String> regions(String language, String chosen) {
    List<String> known = REGIONS.getOrDefault(language, List.of());
    Optional<String> another =
        Optional.of(chosen).filter(COUNTRIES::contains).filter(country -> !known.contains(country));
    return Stream.concat(known.stream(), another.stream()).toList();
  }

  /**
   * Whether a text is a country.
   *
   * @param code such as {@code GB}
   * @return whether ISO 3166 knows it
   */
  public static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  /** Where nobody knows how a country writes English, it is not taken for America. */
  private static Locale with(Locale language, String country) {
    Locale local = Locale.of(language.getLanguage(), country);
    boolean guessed = local.getLanguage().equals("en") && !KNOWN.contains(local);
    return guessed ? EUROPEAN_ENGLISH : local;
  }
}
