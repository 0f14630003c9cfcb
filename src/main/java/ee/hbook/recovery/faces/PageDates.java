package ee.hbook.recovery.faces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.threeten.extra.LocalDateRange;

/**
 * Moments and nights as the reader writes them.
 *
 * @param zone the property's zone
 * @param locale the reader's language
 */
record PageDates(ZoneId zone, Locale locale) {

  String moment(Instant when) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(when.atZone(zone));
  }

  /** From the first night to the day of departure. */
  String nights(LocalDateRange nights) {
    return day(nights.getStart()) + " – " + day(nights.getEnd());
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }
}
