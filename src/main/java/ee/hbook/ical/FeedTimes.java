package ee.hbook.ical;

import ee.hbook.hook.Filters;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * What HBook's three feed filters come to, checked and typed (hbook.md §4).
 *
 * @param checkIn when guests arrive in an agenda, full hour, local
 * @param checkOut when guests leave in an agenda, full hour, local
 * @param historyYears how far {@code future_only=no} looks back
 */
public record FeedTimes(LocalTime checkIn, LocalTime checkOut, int historyYears) {

  /** The most years that a feed looks back. */
  public static final int MOST_YEARS = 50;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
  private static final int LAST_HOUR = 23;

  /** What holds when no filter says otherwise: 15:00, 11:00, two years. */
  public static final FeedTimes DEFAULTS =
      of(AgendaCheckInTime.DEFAULT, AgendaCheckOutTime.DEFAULT, HistoryYears.DEFAULT);

  /**
   * Asks the filters.
   *
   * @param checkIn filters of the arrival hour, in their order
   * @param checkOut filters of the departure hour, in their order
   * @param years filters of the look-back, in their order
   * @return the typed values
   */
  public static FeedTimes filtered(
      Iterable<? extends AgendaCheckInTime> checkIn,
      Iterable<? extends AgendaCheckOutTime> checkOut,
      Iterable<? extends HistoryYears> years) {
    return of(
        Filters.fold(checkIn, AgendaCheckInTime.DEFAULT),
        Filters.fold(checkOut, AgendaCheckOutTime.DEFAULT),
        Filters.fold(years, HistoryYears.DEFAULT));
  }

  /**
   * Types what the filters gave back: only digits count, hours 0 to 23, years 0 to 50; the default
   * stands in for anything else.
   *
   * @param checkIn an hour
   * @param checkOut an hour
   * @param years a number of years
   * @return the typed values
   */
  public static FeedTimes of(String checkIn, String checkOut, String years) {
    return new FeedTimes(
        LocalTime.of(number(checkIn, LAST_HOUR, AgendaCheckInTime.DEFAULT), 0),
        LocalTime.of(number(checkOut, LAST_HOUR, AgendaCheckOutTime.DEFAULT), 0),
        number(years, MOST_YEARS, HistoryYears.DEFAULT));
  }

  private static int number(String text, int most, String fallback) {
    if (DIGITS.matcher(text).matches() && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    return Integer.parseInt(fallback);
  }
}
