package ee.hbook.reservation.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationFilter.Days;
import ee.hbook.reservation.ReservationStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReservationCriteriaTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Test
  void anEmptyFilterNarrowsNothing() {
    assertThat(ReservationCriteria.of(ReservationFilter.ALL).where()).isEqualTo("1 = 1");
  }

  @Test
  void whatIsTypedGoesIntoParameters() {
    assertThat(ReservationCriteria.of(words("' or 1 = 1 --")).where()).doesNotContain("--");
  }

  @Test
  void signsThatADatabaseTakesForAnyTextAreLookedFor() {
    assertThat(ReservationCriteria.of(words("50%_!")).parameters())
        .isEqualTo(Map.of("word0", "%50!%!_!!%"));
  }

  @Test
  void aNumberIsLookedForAmongTheNumbersToo() {
    assertThat(ReservationCriteria.of(words("#12")).parameters()).containsEntry("number0", 12L);
  }

  @Test
  void everyWordHasToBeThere() {
    assertThat(ReservationCriteria.of(words("Ada Lindqvist")).parameters())
        .isEqualTo(Map.of("word0", "%ada%", "word1", "%lindqvist%"));
  }

  @Test
  void anyCalendarIsNoCalendarsName() {
    assertThat(ReservationCriteria.of(origin("ical")).where())
        .isEqualTo("1 = 1 and r.origin is not null");
  }

  @Test
  void aStretchOfDaysHasBothItsEnds() {
    ReservationFilter filter =
        ReservationFilter.ALL.leaving(new Days(Optional.of(DAY), Optional.of(DAY.plusDays(2))));
    assertThat(ReservationCriteria.of(filter).where())
        .isEqualTo("1 = 1 and r.checkOut >= :outFirst and r.checkOut <= :outLast");
  }

  private static ReservationFilter words(String typed) {
    return new ReservationFilter(
        Optional.of(typed),
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Days.ANY,
        Days.ANY,
        OptionalLong.empty());
  }

  private static ReservationFilter origin(String origin) {
    return new ReservationFilter(
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.<ReservationStatus>empty(),
        Optional.of(origin),
        Optional.empty(),
        Optional.empty());
  }
}
