package ee.hbook.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTimesTest {

  @ParameterizedTest
  @CsvSource({
    "15, 15",
    "0, 0",
    "23, 23",
    "08, 8",
    "24, 15",
    "-1, 15",
    "14:30, 15",
    "'', 15",
    "' 9', 15",
    "noon, 15",
    "99999999999999999999, 15",
    "٣, 15"
  })
  void onlyDigitsOfAnHourOfTheDayCount(String filtered, int hour) {
    assertThat(FeedTimes.of(filtered, "11", "2").checkIn()).isEqualTo(LocalTime.of(hour, 0));
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "0, 0", "50, 50", "51, 2", "x, 2", "'', 2"})
  void onlyDigitsUpToFiftyCountAsYears(String filtered, int years) {
    assertThat(FeedTimes.of("15", "11", filtered).historyYears()).isEqualTo(years);
  }

  @Test
  void theFiltersStartFromHBooksDefaults() {
    assertThat(FeedTimes.filtered(List.of(), List.of(), List.of()))
        .isEqualTo(new FeedTimes(LocalTime.of(15, 0), LocalTime.of(11, 0), 2));
  }

  @Test
  void aFilterChangesItsHour() {
    AgendaCheckOutTime earlier = value -> Integer.toString(Integer.parseInt(value) - 1);
    assertThat(FeedTimes.filtered(List.of(), List.of(earlier), List.of()).checkOut())
        .isEqualTo(LocalTime.of(10, 0));
  }
}
