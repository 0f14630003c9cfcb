package ee.hbook.ical;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of HTTP headers in the three forms of RFC 9110 §5.6.7. */
final class HttpDate {

  /** As long as what is kept of a Last-Modified. */
  private static final int LONGEST = 100;

  /** The weekday says nothing that the date does not, and is wrong at times. */
  private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3,9},? ");

  private static final Pattern ZONE = Pattern.compile(" (GMT|UTC|UT|Z|[+-]0000)$");

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("d MMM uuuu H:mm:ss"),
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern("d-MMM-")
              .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
              .appendPattern(" H:mm:ss")
              .toFormatter(Locale.ENGLISH),
          form("MMM d H:mm:ss uuuu"));

  private HttpDate() {}

  /**
   * Reads a date, with or without blanks around it. A year of two digits lies between 1970 and
   * 2069.
   *
   * @param text the value of a header
   * @return the instant; empty when it is no date in one of the three forms
   */
  static Optional<Instant> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String date = text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    String bare = ZONE.matcher(WEEKDAY.matcher(date).replaceFirst("")).replaceFirst("");
    return FORMS.stream().flatMap(form -> instant(bare, form).stream()).findFirst();
  }

  private static Optional<Instant> instant(String date, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDateTime.parse(date, form).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException anotherForm) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
