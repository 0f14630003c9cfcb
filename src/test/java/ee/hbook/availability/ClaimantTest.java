package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ClaimantTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final Span NIGHTS =
      Span.nights(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 4));

  @Test
  void aReservationOwnsWhatItsCalendarClaimsBesideIt() {
    assertThat(Claimant.reservation(7).owns(imported(OptionalLong.of(7)))).isTrue();
    assertThat(Claimant.reservation(7).owns(imported(OptionalLong.of(8)))).isFalse();
  }

  @Test
  void whoHoldsNothingOwnsNothingOfCalendarsElsewhere() {
    assertThat(Claimant.NEW.owns(imported(OptionalLong.empty()))).isFalse();
    assertThat(Claimant.NEW.owns(imported(OptionalLong.of(7)))).isFalse();
  }

  private static Occupancy imported(OptionalLong reservation) {
    return new Occupancy.Imported(UNIT, NIGHTS, 3, "Airbnb", OptionalLong.of(1), reservation);
  }
}
