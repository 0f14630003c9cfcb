package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.sync.CalendarManners.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarMannersTest {

  @Test
  void nothingIsFoundInACalendarAsItShouldBe() {
    assertThat(CalendarManners.GOOD.findings()).isEmpty();
  }

  @Test
  void bookingsThatShareAUidAreFound() {
    assertThat(new CalendarManners(3, 0, 0, 2, List.of(), 0, false).findings())
        .containsExactly(Finding.SHARED_UID);
  }

  @Test
  void uidsThatAnotherUnitHasTooAreFound() {
    CalendarManners manners =
        new CalendarManners(3, 0, 0, 0, List.of("a", "b", "c"), 0, false).among("b"::equals);
    assertThat(manners.elsewhere()).isEqualTo(1);
    assertThat(manners.findings()).containsExactly(Finding.UID_ELSEWHERE);
  }

  @Test
  void bookingsThatDoNotTellWhichTheyAreAreFound() {
    assertThat(new CalendarManners(3, 1, 0, 0, List.of(), 0, false).findings())
        .containsExactly(Finding.UNIDENTIFIED);
  }

  @ParameterizedTest(name = "{0} of {1}, by habit: {2}")
  @CsvSource({"3, 3, false, true", "2, 3, false, false", "3, 3, true, false"})
  void bookingsWithoutANameAreWorthANoticeWhereAllAreAndTheirMakerWritesOnesElsewhere(
      int unidentified, int bookings, boolean habit, boolean worth) {
    assertThat(
            new CalendarManners(bookings, unidentified, 0, 0, List.of(), 0, habit)
                .isWorthNotice(Finding.UNIDENTIFIED))
        .isEqualTo(worth);
  }

  @Test
  void whatIsNotFoundIsWorthNoNotice() {
    assertThat(CalendarManners.GOOD.isWorthNotice(Finding.SHARED_UID)).isFalse();
  }

  @Test
  void aFindingNamesTheRuleThatItIsAbout() {
    assertThat(Finding.SHARED_UID.rule()).isEqualTo(4);
    assertThat(Finding.UNIDENTIFIED.rule()).isEqualTo(7);
  }
}
