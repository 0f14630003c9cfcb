package ee.hbook.config;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence by its name, to be said in the reader's language: the screens say it in theirs, the
 * JSON API in English.
 *
 * @param key its name in the message bundle
 * @param values what stands for {0}, {1}, …: texts, numbers, days, moments and other sentences
 */
public record Saying(String key, List<Object> values) {

  public Saying {
    values = List.copyOf(values);
  }

  /**
   * A sentence.
   *
   * @param key its name in the message bundle
   * @param values what stands for {0}, {1}, …
   * @return the sentence
   */
  public static Saying of(String key, Object... values) {
    return new Saying(key, List.of(values));
  }

  /**
   * Words that are the same for every reader: what was kept in one language only.
   *
   * @param words the words
   * @return the sentence that says just them
   */
  public static Saying asItStands(String words) {
    return of("as_it_stands", words);
  }

  /**
   * What a unit is called.
   *
   * @param accommodation the accommodation's name
   * @param unit the unit's name; empty for the accommodation itself
   * @return the unit's name in brackets
   */
  public static String place(String accommodation, String unit) {
    return unit.isEmpty() ? accommodation : accommodation + " (" + unit + ")";
  }

  /**
   * The sentence in the language of a bundle.
   *
   * @param texts the bundle
   * @param locale how numbers and days are written
   * @return the words; days are written out
   */
  public String in(ResourceBundle texts, Locale locale) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    return with(texts, locale, day);
  }

  /**
   * The sentence as the API says it.
   *
   * @return in English; days as {@code 2026-11-20}
   */
  public String inEnglish() {
    ResourceBundle english =
        ResourceBundle.getBundle(
            "ee.hbook.messages",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return with(english, Locale.ROOT, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private String with(ResourceBundle texts, Locale locale, DateTimeFormatter day) {
    Object[] said =
        values.stream()
            .map(
                value ->
                    switch (value) {
                      case LocalDate date -> day.format(date);
                      case LocalDateTime moment -> day.format(moment) + " " + moment.toLocalTime();
                      case Saying other -> other.with(texts, locale, day);
                      default -> value;
                    })
            .toArray();
    return new MessageFormat(texts.getString(key), locale).format(said);
  }
}
