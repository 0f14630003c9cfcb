package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.hbook.accommodation.AccommodationDraft;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.BookingsWouldGo;
import ee.hbook.accommodation.FutureBooking;
import ee.hbook.accommodation.Losing;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.accommodation.application.EditAccommodations;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.application.AddReservation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** No booking goes with a unit unless somebody said so, who knew of it. */
class LosingBookingsTest {

  private static final UnitId SECOND = new UnitId(RealHouse.UNIT.accomId(), 2);

  private final ReadHouse read = new ReadHouse();
  private final RealHouse house = read.house;

  @AfterEach
  void close() {
    read.close();
  }

  @Test
  void anAccommodationWithGuestsToComeStaysAndTheRefusalNamesThem() {
    Reservation stay = house.book(nights("2026-05-01", "2026-05-04"));
    BookingsWouldGo refusal =
        catchThrowableOfType(BookingsWouldGo.class, () -> delete(Losing.NONE));
    assertThat(refusal.bookings())
        .extracting(FutureBooking::id, FutureBooking::unit, FutureBooking::checkIn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                stay.id(), RealHouse.UNIT, LocalDate.parse("2026-05-01")));
    assertThat(refusal).hasMessageContaining("1 booking").hasMessageContaining("Nothing was");
    assertThat(exists()).isTrue();
  }

  @Test
  void itGoesWithThemWhenThatIsSaid() {
    house.book(nights("2026-05-01", "2026-05-04"));
    delete(Losing.ALL);
    assertThat(exists()).isFalse();
  }

  @Test
  void whatWasBookedWhileTheQuestionStoodWasNotAgreedTo() {
    Reservation seen = house.book(nights("2026-05-01", "2026-05-04"));
    house.book(nights("2026-06-01", "2026-06-04"));
    Losing agreed = new Losing.Those(Set.of(seen.id()));
    assertThatThrownBy(() -> delete(agreed)).isInstanceOf(BookingsWouldGo.class);
    assertThat(exists()).isTrue();
  }

  @Test
  void whatIsOverIsNoObstacle() {
    house.book(nights("2026-05-01", "2026-05-04"));
    read.clock.set(java.time.Instant.parse("2026-05-04T12:00:00Z"));
    delete(Losing.NONE);
    assertThat(exists()).isFalse();
  }

  @Test
  void aUnitThatIsLeftOutStaysWithItsGuestsAndSoDoesTheRestOfTheChange() {
    house.furnish(2, PreparationNights.NONE);
    house
        .get(AddReservation.class)
        .add(RealHouse.draft(SECOND, nights("2026-05-01", "2026-05-04")));
    assertThatThrownBy(() -> change("Renamed", Losing.NONE)).isInstanceOf(BookingsWouldGo.class);
    assertThat(house.look(() -> house.get(Accommodations.class).find(1)).orElseThrow())
        .satisfies(
            type -> {
              assertThat(type.name()).isEqualTo("House");
              assertThat(type.units()).hasSize(2);
            });
    change("Renamed", Losing.ALL);
    assertThat(house.look(() -> house.get(Accommodations.class).find(1)).orElseThrow().units())
        .hasSize(1);
  }

  @Test
  void theOtherUnitsBookingsAreNoObstacle() {
    house.furnish(2, PreparationNights.NONE);
    house.book(nights("2026-05-01", "2026-05-04"));
    change("Renamed", Losing.NONE);
    assertThat(house.look(() -> house.get(Accommodations.class).find(1)).orElseThrow().units())
        .hasSize(1);
  }

  private void change(String name, Losing losing) {
    house
        .get(EditAccommodations.class)
        .change(
            RealHouse.UNIT.accomId(),
            new AccommodationDraft(
                OptionalLong.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new Unit(1, "1")))),
            losing);
  }

  private void delete(Losing losing) {
    house.get(EditAccommodations.class).delete(RealHouse.UNIT.accomId(), losing);
  }

  private boolean exists() {
    return house.look(() -> house.get(Accommodations.class).find(1)).isPresent();
  }

  private static LocalDateRange nights(String checkIn, String checkOut) {
    return LocalDateRange.of(LocalDate.parse(checkIn), LocalDate.parse(checkOut));
  }
}
