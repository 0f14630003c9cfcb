package ee.hbook.ical.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Most of the examples of RFC 5545 §3.8.5.3, and what another program makes of them. */
class RecurrenceDaysTest {

  private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAILY;COUNT=3|1997-09-02 1997-09-03 1997-09-04",
        "FREQ=DAILY;INTERVAL=10;COUNT=3|1997-09-02 1997-09-12 1997-09-22",
        "FREQ=YEARLY;BYMONTH=1;BYDAY=SU,MO;COUNT=4|1998-01-04 1998-01-05 1998-01-11 1998-01-12",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=3|1997-09-02 1997-09-16 1997-09-30",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO|1997-08-05 1997-08-10 1997-08-19"
            + " 1997-08-24",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU|1997-08-05 1997-08-17 1997-08-19"
            + " 1997-08-31",
        "FREQ=MONTHLY;COUNT=4;BYDAY=1FR|1997-09-05 1997-10-03 1997-11-07 1997-12-05",
        "FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU|1997-09-07 1997-09-28 1997-11-02"
            + " 1997-11-30",
        "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3|1997-09-28 1997-10-29 1997-11-28",
        "FREQ=MONTHLY;COUNT=4|1997-08-31 1997-10-31 1997-12-31 1998-01-31",
        "FREQ=YEARLY;COUNT=3;BYMONTH=6,7|1997-06-10 1997-07-10 1998-06-10",
        "FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200|1997-01-01 1997-04-10 1997-07-19"
            + " 2000-01-01",
        "FREQ=YEARLY;BYDAY=20MO;COUNT=3|1997-05-19 1998-05-18 1999-05-17",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3|1997-05-12 1998-05-11 1999-05-17",
        "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=WE;COUNT=3|1997-12-24 1998-12-30 1999-12-29",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3|1998-02-13 1998-03-13 1998-11-13",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3|1996-11-05"
            + " 2000-11-07 2004-11-02",
        "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3|1997-09-04 1997-10-07 1997-11-06",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3|1997-09-29 1997-10-30 1997-11-27",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3|1997-09-01 1997-10-01 1997-11-03",
        "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=5;COUNT=3|1997-10-31 1998-01-30 1998-05-29",
        "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-5;COUNT=3|1997-10-03 1998-01-02 1998-05-01",
        "FREQ=MONTHLY;BYMONTHDAY=-31;COUNT=3|1997-10-01 1997-12-01 1998-01-01",
        "FREQ=YEARLY;BYYEARDAY=366;COUNT=2|1996-12-31 2000-12-31",
        "FREQ=YEARLY;COUNT=3|1996-02-29 2000-02-29 2004-02-29",
        "FREQ=YEARLY;BYYEARDAY=-1;COUNT=2|1997-12-31 1998-12-31",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=3|1997-03-30 1998-03-29 1999-03-28",
        "FREQ=YEARLY;BYMONTHDAY=5;COUNT=3|1997-11-05 1997-12-05 1998-01-05",
        "FREQ=DAILY;BYMONTH=1;BYDAY=MO;COUNT=6|1998-01-05 1998-01-12 1998-01-19 1998-01-26"
            + " 1999-01-04 1999-01-11"
      })
  void aRuleFallsOnItsDays(String rule, String days) {
    List<LocalDate> expected = Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    assertThat(between(rule, expected.getFirst(), expected.getFirst(), FAR))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aRuleThatNamesAWeekOnlyFallsOnTheDayOfTheWeekOnWhichItBegins() {
    LocalDate first = LocalDate.of(1997, 5, 12);
    assertThat(between("FREQ=YEARLY;BYWEEKNO=20;COUNT=2", first, first, FAR))
        .containsExactly(first, LocalDate.of(1998, 5, 11));
  }

  @Test
  void theFirstDayCountsEvenIfTheRuleDoesNotFallOnIt() {
    LocalDate tuesday = LocalDate.of(2026, 1, 6);
    assertThat(between("FREQ=WEEKLY;BYDAY=MO;COUNT=2", tuesday, tuesday, FAR))
        .containsExactly(tuesday, LocalDate.of(2026, 1, 12));
  }

  @Test
  void onlyTheRangeIsGivenAndStillCountedFromTheFirstDay() {
    LocalDate first = LocalDate.of(1970, 1, 1);
    LocalDate from = LocalDate.of(2026, 1, 1);
    assertThat(between("FREQ=DAILY;COUNT=20456", first, from, FAR))
        .containsExactly(from, from.plusDays(1));
    assertThat(between("FREQ=DAILY", first, from, from.plusDays(2)))
        .containsExactly(from, from.plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ";=5;", ";INTERVAL;", ";INTERVAL=;", ";X-OURS=5;"})
  void aPartThatSaysNothingIsPassedOver(String part) {
    LocalDate first = LocalDate.of(2026, 1, 6);
    assertThat(between("FREQ=DAILY" + part + "COUNT=2", first, first, FAR))
        .containsExactly(first, first.plusDays(1));
  }

  @Test
  void noRuleIsFollowedForEver() {
    LocalDate first = LocalDate.MIN;
    assertThatThrownBy(() -> between("FREQ=DAILY;COUNT=2000000", first, FAR, FAR.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=HOURLY",
        "FREQ=SECONDLY;COUNT=3",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;INTERVAL=99999999999",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=1000MO",
        "FREQ=YEARLY;BYEASTER=1",
        "FREQ=YEARLY;RSCALE=CHINESE",
        "INTERVAL=2",
        ""
      })
  void whatCannotBeFollowedIsRefused(String rule) {
    assertThatThrownBy(() -> RecurrenceRule.parse(rule))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<LocalDate> between(
      String rule, LocalDate first, LocalDate from, LocalDate to) {
    return new RecurrenceDays(RecurrenceRule.parse(rule), first).between(from, to, new Effort());
  }
}
