package ee.hbook.ical.format;

import ee.hbook.ical.meaning.Identities;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** UID (RFC 5545 §3.8.4.7), and what tells the dates of a repeating event apart. */
final class Uid {

  private Uid() {}

  /** The UID as it is meant, unescaped, otherwise verbatim; a blank one is none. */
  static Optional<String> of(CalendarEvent event) {
    return Optional.of(event.text("UID")).filter(text -> !text.isBlank());
  }

  /**
   * The UID of one date of a repeating event. It depends on nothing but the series and the date, so
   * that it is the same on every day on which the calendar is read.
   *
   * @param series the UID of the series
   * @param date the date that the rule gives, also when that date was moved elsewhere
   * @param isFirst whether the series begins on it; that one has the UID of the series itself
   */
  static String ofInstance(String series, LocalDate date, boolean isFirst) {
    return isFirst
        ? series
        : series + Identities.DATE_OF_SERIES + date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
