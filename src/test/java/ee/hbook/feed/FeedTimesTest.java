package ee.hbook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedTimes.TimeFilters;
import ee.hbook.hook.FilterChain;
import ee.hbook.hook.GivenValues;
import ee.hbook.hook.HookFault;
import ee.hbook.settings.AgendaSettings;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTimesTest {

  private static final AgendaSettings HALF_PAST =
      new AgendaSettings(LocalTime.of(16, 30), LocalTime.of(10, 0));

  private final List<HookFault> faults = new ArrayList<>();
  private final FilterChain<String> checkIn = filters(AgendaCheckInTime.NAME);
  private final FilterChain<String> checkOut = filters(AgendaCheckOutTime.NAME);
  private final FilterChain<String> years = filters(HistoryYears.NAME);

  @ParameterizedTest
  @CsvSource({
    "15, 15:00",
    "0, 00:00",
    "23, 23:00",
    "08, 08:00",
    "15:30, 15:30",
    "9:05, 09:05",
    "24, 16:30",
    "-1, 16:30",
    "15:60, 16:30",
    "15:3, 16:30",
    "'', 16:30",
    "' 9', 16:30",
    "noon, 16:30",
    "99999999999999999999, 16:30",
    "٣, 16:30"
  })
  void theSettingStandsInForWhatIsNoTimeOfDay(String given, LocalTime time) {
    checkIn.with("hook", value -> given);
    assertThat(filtered(HALF_PAST).checkIn()).isEqualTo(time);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "0, 0", "50, 50", "51, 2", "x, 2", "'', 2"})
  void onlyDigitsUpToFiftyCountAsYears(String given, int number) {
    years.with("hook", value -> given);
    assertThat(filtered(AgendaSettings.DEFAULTS).historyYears()).isEqualTo(number);
  }

  @Test
  void withoutFiltersTheSettingsHold() {
    assertThat(filtered(AgendaSettings.DEFAULTS))
        .isEqualTo(FeedTimes.DEFAULTS)
        .isEqualTo(new FeedTimes(LocalTime.of(15, 0), LocalTime.of(11, 0), 2));
    assertThat(filtered(HALF_PAST))
        .isEqualTo(new FeedTimes(LocalTime.of(16, 30), LocalTime.of(10, 0), 2));
  }

  @Test
  void aFilterGetsTheSettingAsHBooksGetTheHour() {
    checkOut.with("hook", value -> Integer.toString(Integer.parseInt(value) - 1));
    checkIn.with("hook", value -> value + "x");
    checkIn.with("hook", value -> value.equals("16:30x") ? "17:45" : "0");
    assertThat(filtered(HALF_PAST))
        .isEqualTo(new FeedTimes(LocalTime.of(17, 45), LocalTime.of(9, 0), 2));
  }

  @Test
  void aFilterThatCannotCountMinutesIsLeftOut() {
    checkIn.with("provider.OneLater", value -> Integer.toString(Integer.parseInt(value) + 1));
    assertThat(filtered(HALF_PAST).checkIn()).isEqualTo(LocalTime.of(16, 30));
    assertThat(faults).extracting(HookFault::hook).containsExactly("provider.OneLater");
  }

  private FeedTimes filtered(AgendaSettings agenda) {
    return FeedTimes.filtered(agenda, new TimeFilters(checkIn, checkOut, years));
  }

  private FilterChain<String> filters(String name) {
    return new FilterChain<>(name, GivenValues::text, faults::add);
  }
}
