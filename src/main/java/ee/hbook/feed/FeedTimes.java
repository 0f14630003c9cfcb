package ee.hbook.feed;

import ee.hbook.hook.FilterChain;
import ee.hbook.settings.AgendaSettings;
import ee.hbook.settings.TimeOfDay;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * What the agenda times of the settings and HBook's three feed filters come to, checked and typed
 * (hbook.md §4).
 *
 * @param checkIn when guests arrive in an agenda, local
 * @param checkOut when guests leave in an agenda, local
 * @param historyYears how far {@code future_only=no} looks back
 */
public record FeedTimes(LocalTime checkIn, LocalTime checkOut, int historyYears) {

  /** The most years that a feed looks back. */
  public static final int MOST_YEARS = 50;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

  /** What holds when neither a setting nor a filter says otherwise: 15:00, 11:00, two years. */
  public static final FeedTimes DEFAULTS =
      new FeedTimes(
          AgendaSettings.DEFAULTS.checkIn(),
          AgendaSettings.DEFAULTS.checkOut(),
          Integer.parseInt(HistoryYears.DEFAULT));

  /**
   * The filters of a feed's times, each in its order.
   *
   * @param checkIn {@code hb_ical_agenda_check_in_time}
   * @param checkOut {@code hb_ical_agenda_check_out_time}
   * @param historyYears {@code hb_ical_nb_years_history}
   */
  public record TimeFilters(
      FilterChain<String> checkIn,
      FilterChain<String> checkOut,
      FilterChain<String> historyYears) {}

  /**
   * Asks the filters. Those of a time get the setting, as HBook's get the hour: {@code 15}, or
   * {@code 15:30} when it has minutes.
   *
   * @param agenda the times of the settings
   * @param filters the filters
   * @return the typed values: the setting stands in for what is no time of day, two for what is no
   *     number of years
   */
  public static FeedTimes filtered(AgendaSettings agenda, TimeFilters filters) {
    return new FeedTimes(
        time(filters.checkIn(), agenda.checkIn()),
        time(filters.checkOut(), agenda.checkOut()),
        years(filters.historyYears().apply(HistoryYears.DEFAULT)));
  }

  private static LocalTime time(FilterChain<String> filters, LocalTime setting) {
    return TimeOfDay.read(filters.apply(TimeOfDay.write(setting))).orElse(setting);
  }

  /** Only digits count, 0 to 50; the default stands in for anything else. */
  private static int years(String text) {
    return DIGITS.matcher(text).matches() && Integer.parseInt(text) <= MOST_YEARS
        ? Integer.parseInt(text)
        : Integer.parseInt(HistoryYears.DEFAULT);
  }
}
