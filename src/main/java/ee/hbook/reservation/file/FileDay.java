package ee.hbook.reservation.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days as ISO, as numbers in the order of a country, or with the name of the month. */
final class FileDay {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?(\\d{4})(?!\\d).*");
  private static final Pattern TIME =
      Pattern.compile(".*?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp])?.*");
  private static final List<DateTimeFormatter> NAMED =
      Stream.of("en", "fr", "cs", "pt", "es", "de", "it", "nl")
          .map(Locale::forLanguageTag)
          .flatMap(
              language ->
                  Stream.of(
                          "MMMM d, uuuu",
                          "MMM d, uuuu",
                          "d MMMM uuuu",
                          "d. MMMM uuuu",
                          "d MMM uuuu",
                          "d 'de' MMMM 'de' uuuu")
                      .map(
                          pattern ->
                              new DateTimeFormatterBuilder()
                                  .parseCaseInsensitive()
                                  .appendPattern(pattern)
                                  .toFormatter(language)))
          .toList();

  private FileDay() {}

  static Optional<LocalDate> read(String text, DayOrder order) {
    String stripped = text.strip();
    Matcher iso = YEAR_FIRST.matcher(stripped);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher numbers = YEAR_LAST.matcher(stripped);
    if (numbers.matches()) {
      boolean monthFirst = order == DayOrder.MONTH_FIRST && !numbers.group(2).equals(".");
      return day(
          numbers.group(4), numbers.group(monthFirst ? 1 : 3), numbers.group(monthFirst ? 3 : 1));
    }
    return NAMED.stream().flatMap(form -> named(stripped, form).stream()).findFirst();
  }

  /** The time of a day that stands behind it; midnight where none does. */
  static LocalTime time(String text) {
    Matcher clock = TIME.matcher(text);
    if (!clock.matches()) {
      return LocalTime.MIN;
    }
    int hour = Integer.parseInt(clock.group(1));
    boolean afternoon = "p".equalsIgnoreCase(clock.group(4));
    boolean morning = "a".equalsIgnoreCase(clock.group(4));
    int hours = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
    int seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
    return hours > 23 || seconds > 59 || Integer.parseInt(clock.group(2)) > 59
        ? LocalTime.MIN
        : LocalTime.of(hours, Integer.parseInt(clock.group(2)), seconds);
  }

  /** Whether two days are a stay of that many nights; any number when none is written. */
  static boolean makeSense(String checkIn, String checkOut, String nights, DayOrder order) {
    Optional<LocalDate> from = read(checkIn, order);
    Optional<LocalDate> to = read(checkOut, order);
    if (from.isEmpty() || to.isEmpty() || !to.get().isAfter(from.get())) {
      return false;
    }
    return !nights.matches("\\d{1,4}")
        || ChronoUnit.DAYS.between(from.get(), to.get()) == Integer.parseInt(nights);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> named(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException otherwise) {
      return Optional.empty();
    }
  }
}
