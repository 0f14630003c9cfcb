package ee.hbook.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.HourRules.Breach;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourRulesTest {

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2027-03-01T08:00, 2027-03-01T18:00, CLOSED_NOT",
    "2027-03-01T08:00, 2027-03-01T08:30, CLOSED_NOT",
    "2027-03-01T07:45, 2027-03-01T08:30, CLOSED",
    "2027-03-01T17:45, 2027-03-01T18:15, CLOSED",
    "2027-03-01T17:00, 2027-03-02T09:00, TOO_LONG",
    "2027-03-01T09:00, 2027-03-01T09:15, TOO_SHORT"
  })
  void aBookingKeepsToOpeningHoursAndLengths(
      LocalDateTime start, LocalDateTime end, String breach) {
    HourRules rules = rules("08:00", "18:00");

    assertThat(rules.breach(start, end).map(Breach::name).orElse("CLOSED_NOT")).isEqualTo(breach);
  }

  @ParameterizedTest(name = "{0} to {1}: open {2}")
  @CsvSource({
    "2027-03-01T23:00, 2027-03-02T02:00, true",
    "2027-03-02T00:30, 2027-03-02T01:30, true",
    "2027-03-02T01:30, 2027-03-02T02:30, false",
    "2027-03-01T17:30, 2027-03-01T19:00, false"
  })
  void aHouseThatClosesAfterMidnightIsOpenUntilThen(
      LocalDateTime start, LocalDateTime end, boolean open) {
    assertThat(rules("18:00", "02:00").breach(start, end).isEmpty()).isEqualTo(open);
  }

  @ParameterizedTest(name = "within {0} days the {1}: too far {2}")
  @CsvSource({"30, 2027-03-31, false", "30, 2027-04-01, true", "0, 2037-03-01, false"})
  void aBookingWindowEndsSoManyDaysAhead(int days, LocalDate day, boolean tooFar) {
    assertThat(HourRules.DEFAULT.within(days).isTooFar(day, LocalDate.of(2027, 3, 1)))
        .isEqualTo(tooFar);
  }

  @Test
  void midnightIsTheEndOfTheDay() {
    assertThat(
            rules("08:00", "00:00")
                .breach(
                    LocalDateTime.parse("2027-03-01T22:00"),
                    LocalDateTime.parse("2027-03-02T00:00")))
        .isEmpty();
  }

  @Test
  void aroundTheClockEverythingIsOpen() {
    assertThat(
            HourRules.DEFAULT.breach(
                LocalDateTime.parse("2027-03-01T22:00"), LocalDateTime.parse("2027-03-02T06:00")))
        .isEmpty();
  }

  private static HourRules rules(String opens, String closes) {
    return new HourRules(
        LocalTime.parse(opens),
        LocalTime.parse(closes),
        Duration.ofMinutes(30),
        Duration.ofHours(10),
        Preparation.NONE);
  }
}
