package ee.hbook.account.faces;

import ee.hbook.account.ReaderLocale;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * A way to write dates and times, to be chosen.
 *
 * @param code the country, as two letters
 * @param name the country in the reader's language, with a sample
 */
public record RegionChoice(String code, String name) {

  /** Tells the day from the month, and the afternoon from the morning. */
  private static final LocalDateTime SAMPLE = LocalDateTime.of(2026, 11, 29, 14, 5);

  static RegionChoice of(String country, Locale reader) {
    String sample =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(ReaderLocale.of(reader, country, List.of()))
            .format(SAMPLE);
    String name = Locale.of(reader.getLanguage(), country).getDisplayCountry(reader);
    return new RegionChoice(country, name + ": " + sample);
  }
}
