package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.hbook.config.InvalidInput;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

  private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

  @Test
  void whatStandsOnQuarterHoursCanBeTaken() {
    LocalDateTime start = LocalDateTime.parse("2027-03-01T10:15");

    assertThat(Moments.span(start, start.plusMinutes(15), PRAGUE))
        .isEqualTo(new Span(start, start.plusMinutes(15)));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
  @CsvSource({
    "2027-03-01T10:10, 2027-03-01T11:00, start, refusal_quarter_hour",
    "2027-03-01T10:00, 2027-03-01T11:10, end,   refusal_quarter_hour",
    "2027-03-01T10:00, 2027-03-01T10:00, end,   refusal_end",
    "2027-03-01T10:00, 2027-03-01T09:00, end,   refusal_end",
    "1969-12-31T10:00, 2027-03-01T09:00, start, refusal_day_range",
    "2027-03-01T10:00, 9999-12-31T09:00, end,   refusal_day_range",
    "2027-03-28T02:15, 2027-03-28T04:00, start, refusal_no_such_hour",
    "2027-03-28T01:00, 2027-03-28T02:30, end,   refusal_no_such_hour",
  })
  void whatCannotBeTakenNamesItsFieldAndWhy(String start, String end, String field, String why) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> Moments.span(LocalDateTime.parse(start), LocalDateTime.parse(end), PRAGUE));

    assertThat(refused.field()).isEqualTo(field);
    assertThat(refused.saying().key()).isEqualTo(why);
  }
}
