package ee.hbook.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.HourRules;
import ee.hbook.availability.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a room is tried. */
class TrialSlotTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Test
  void itIsTheFarthestNoonOfAWeekdayWithinTheUsualBookingWindow() {
    assertThat(TrialSlot.of(TODAY, HourRules.DEFAULT, List.of()))
        .contains(LocalDateTime.parse("2027-08-18T12:00"));
  }

  @Test
  void aWeekendIsPassedOver() {
    assertThat(TrialSlot.of(TODAY.plusDays(3), HourRules.DEFAULT, List.of()))
        .contains(LocalDateTime.parse("2027-08-20T12:00"));
  }

  @Test
  void itIsWithinTheBookingWindowOfTheUnit() {
    assertThat(TrialSlot.of(TODAY, HourRules.DEFAULT.within(9), List.of()))
        .contains(LocalDateTime.parse("2027-03-10T12:00"));
  }

  @Test
  void whatIsTakenIsPassedOver() {
    Span lunch =
        new Span(LocalDateTime.parse("2027-08-18T12:15"), LocalDateTime.parse("2027-08-18T13:00"));
    assertThat(TrialSlot.of(TODAY, HourRules.DEFAULT, List.of(lunch)))
        .contains(LocalDateTime.parse("2027-08-17T12:00"));
  }

  @Test
  void aRoomThatIsTakenAllTheTimeHasNone() {
    assertThat(TrialSlot.of(TODAY, HourRules.DEFAULT, List.of(TrialSlot.days(TODAY))))
        .isEqualTo(Optional.empty());
  }
}
