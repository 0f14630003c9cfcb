package ee.hbook.config;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.threeten.extra.LocalDateRange;

/**
 * The message bundle in one language, for texts that no screen shows: mails, pages without Faces'
 * locale.
 *
 * @param locale the language
 * @param texts the message bundle in it
 * @param zone the property's zone
 */
public record Words(Locale locale, ResourceBundle texts, ZoneId zone) {

  /**
   * The words of a language.
   *
   * @param wanted the language
   * @param zone the property's zone
   * @return in English where the bundle does not have the language
   */
  public static Words in(Locale wanted, ZoneId zone) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "ee.hbook.messages",
            wanted,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    boolean known = !texts.getLocale().getLanguage().isEmpty() || wanted.getLanguage().equals("en");
    return new Words(known ? wanted : Locale.ENGLISH, texts, zone);
  }

  /**
   * A text.
   *
   * @param key its name in the message bundle
   * @param values what stands for {0}, {1}, …
   * @return the text
   */
  public String say(String key, Object... values) {
    return say(Saying.of(key, values));
  }

  /**
   * A sentence.
   *
   * @param saying the sentence
   * @return its words
   */
  public String say(Saying saying) {
    return saying.in(texts, locale);
  }

  /**
   * A moment.
   *
   * @param moment in UTC
   * @return day and time in the property's zone, with its name
   */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .format(moment.atZone(zone))
        + DateTimeFormatter.ofPattern(" z", locale).format(moment.atZone(zone));
  }

  /**
   * A day.
   *
   * @param day the day
   * @return as the language writes it
   */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  /**
   * Nights.
   *
   * @param nights from check-in to check-out
   * @return both days
   */
  public String nights(LocalDateRange nights) {
    return day(nights.getStart()) + " – " + day(nights.getEnd());
  }
}
