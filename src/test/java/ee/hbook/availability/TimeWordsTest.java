package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Grain;
import ee.hbook.config.Saying;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

  @ParameterizedTest(name = "{1} to {2} let by {0}")
  @CsvSource({
    "NIGHT,        2027-03-01T00:00, 2027-03-04T00:00, when_nights [2027-03-01 2027-03-04]",
    "NIGHT,        2027-03-01T10:00, 2027-03-01T11:30, when_hours [2027-03-01 10:00 11:30]",
    "QUARTER_HOUR, 2027-03-01T10:00, 2027-03-01T11:30, when_hours [2027-03-01 10:00 11:30]",
    "QUARTER_HOUR, 2027-03-01T22:00, 2027-03-02T00:00, when_hours [2027-03-01 22:00 24:00]",
    "QUARTER_HOUR, 2027-03-01T22:00, 2027-03-02T01:15, when_hours_over [2027-03-01 22:00 2027-03-02"
        + " 01:15]",
    "QUARTER_HOUR, 2027-03-01T22:00, 2027-03-03T00:00, when_hours_over [2027-03-01 22:00 2027-03-03"
        + " 00:00]",
    "QUARTER_HOUR, 2027-03-01T00:00, 2027-03-02T00:00, when_day [2027-03-01]",
    "QUARTER_HOUR, 2027-03-01T00:00, 2027-03-04T00:00, when_days [2027-03-01 2027-03-03]",
  })
  void whatIsTakenIsSaidAsItIsLet(Grain grain, String start, String end, String said) {
    assertThat(words(TimeWords.of(span(start, end), grain))).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2027-03-01T00:00, 2027-03-04T00:00, when_nights [2027-03-01 2027-03-04]",
    "2027-03-01T10:00, 2027-03-01T11:30, when_hours [2027-03-01 10:00 11:30]",
  })
  void withoutItsUnitItIsSaidByItsLooks(String start, String end, String said) {
    assertThat(words(TimeWords.of(span(start, end)))).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2027-03-01T00:00, 2027-03-04T00:00, 2027-03-01,       2027-03-04",
    "2027-03-01T10:00, 2027-03-02T00:00, 2027-03-01T10:00, 2027-03-02T00:00",
  })
  void eachEndIsADayOfNightsAndAMomentOfHours(String start, String end, String from, String to) {
    Span span = span(start, end);

    assertThat(words(TimeWords.start(span))).isEqualTo("when_moment [" + from + "]");
    assertThat(words(TimeWords.end(span))).isEqualTo("when_moment [" + to + "]");
  }

  private static Span span(String start, String end) {
    return new Span(LocalDateTime.parse(start), LocalDateTime.parse(end));
  }

  private static String words(Saying saying) {
    return saying.values().stream()
        .map(Object::toString)
        .collect(Collectors.joining(" ", saying.key() + " [", "]"));
  }
}
