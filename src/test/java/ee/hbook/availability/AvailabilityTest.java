package ee.hbook.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy.Automatic;
import ee.hbook.availability.Occupancy.Blocked;
import ee.hbook.availability.Occupancy.Imported;
import ee.hbook.availability.Occupancy.Preparation;
import ee.hbook.availability.Occupancy.Reserved;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

class AvailabilityTest {

  private static final UnitId UNIT = new UnitId(102, 1);
  private static final LocalDateRange TAKEN = nights("2027-06-10", "2027-06-15");

  @ParameterizedTest(name = "{0} to {1} beside a stay from 10 to 15 June: free {2}")
  @CsvSource({
    "2027-06-05, 2027-06-09, true",
    "2027-06-05, 2027-06-10, true",
    "2027-06-05, 2027-06-11, false",
    "2027-06-09, 2027-06-10, true",
    "2027-06-10, 2027-06-11, false",
    "2027-06-10, 2027-06-15, false",
    "2027-06-11, 2027-06-14, false",
    "2027-06-05, 2027-06-20, false",
    "2027-06-14, 2027-06-15, false",
    "2027-06-14, 2027-06-20, false",
    "2027-06-15, 2027-06-16, true",
    "2027-06-16, 2027-06-20, true"
  })
  void staysMayAbutButNotOverlap(String checkIn, String checkOut, boolean free) {
    Availability availability = Availability.of(List.of(reserved(TAKEN, 1)));

    assertThat(availability.isFree(nights(checkIn, checkOut))).isEqualTo(free);
  }

  static Stream<Occupancy> everyKind() {
    return Stream.of(
        reserved(TAKEN, 1),
        new Blocked(UNIT, Span.nights(TAKEN), 1, "roof"),
        new Preparation(UNIT, Span.nights(TAKEN), 1),
        new Automatic(UNIT, Span.nights(TAKEN), 1),
        new Imported(
            UNIT, Span.nights(TAKEN), 1, "Airbnb", OptionalLong.empty(), OptionalLong.empty()));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyKindOfOccupancyKeepsAStayOut(Occupancy held) {
    assertThat(
            Availability.of(List.of(held))
                .obstacle(Span.nights(TAKEN), PreparationNights.NONE.asTime()))
        .contains(held);
  }

  @Test
  void theObstacleIsTheOneWithTheFirstNight() {
    Occupancy later = reserved(nights("2027-06-20", "2027-06-22"), 2);
    Occupancy earlier = reserved(TAKEN, 1);

    assertThat(
            Availability.of(List.of(later, earlier))
                .obstacle(
                    Span.nights(nights("2027-06-01", "2027-07-01")),
                    PreparationNights.NONE.asTime()))
        .contains(earlier);
  }

  @ParameterizedTest(name = "a stay from {0} to {1} that needs one night before and two after")
  @CsvSource({
    "2027-06-05, 2027-06-08, true",
    "2027-06-05, 2027-06-09, false",
    "2027-06-15, 2027-06-18, false",
    "2027-06-16, 2027-06-18, true"
  })
  void aStayKeepsItsOwnPreparationAwayFromReservations(
      String checkIn, String checkOut, boolean free) {
    Availability availability = Availability.of(List.of(reserved(TAKEN, 1)));

    assertThat(
            availability
                .obstacle(
                    Span.nights(nights(checkIn, checkOut)), new PreparationNights(1, 2).asTime())
                .isEmpty())
        .isEqualTo(free);
  }

  @Test
  void preparationOfTwoReservationsMayShareNights() {
    Availability availability =
        Availability.of(
            List.of(
                reserved(TAKEN, 1),
                new Preparation(UNIT, Span.nights(nights("2027-06-15", "2027-06-17")), 1)));

    assertThat(
            availability.obstacle(
                Span.nights(nights("2027-06-17", "2027-06-20")),
                new PreparationNights(2, 2).asTime()))
        .isEmpty();
  }

  @Test
  void preparationMayReachIntoBlockedDates() {
    Availability availability =
        Availability.of(List.of(new Blocked(UNIT, Span.nights(TAKEN), 1, "")));

    assertThat(
            availability.obstacle(
                Span.nights(nights("2027-06-15", "2027-06-20")),
                new PreparationNights(2, 2).asTime()))
        .isEmpty();
  }

  @Test
  void aReservationAndWhatStandsBesideItAreNotInItsOwnWay() {
    Availability availability =
        Availability.of(
            List.of(
                reserved(TAKEN, 7),
                new Preparation(UNIT, Span.nights(nights("2027-06-15", "2027-06-17")), 7),
                new Automatic(UNIT, Span.nights(nights("2027-06-17", "2027-06-18")), 7)));

    assertThat(
            availability
                .without(Claimant.reservation(7))
                .isFree(nights("2027-06-01", "2027-07-01")))
        .isTrue();
  }

  @Test
  void leavingAReservationOutLeavesTheOthersIn() {
    Availability availability =
        Availability.of(List.of(reserved(TAKEN, 7), new Blocked(UNIT, Span.nights(TAKEN), 7, "")));

    assertThat(availability.without(Claimant.reservation(7)).isFree(TAKEN)).isFalse();
  }

  @Test
  void blockedDatesAreNotInTheirOwnWay() {
    Availability availability =
        Availability.of(
            List.of(
                new Imported(
                    UNIT,
                    Span.nights(TAKEN),
                    7,
                    "Airbnb",
                    OptionalLong.empty(),
                    OptionalLong.empty())));

    assertThat(
            availability
                .without(new Claimant(OptionalLong.empty(), OptionalLong.of(7)))
                .isFree(TAKEN))
        .isTrue();
  }

  @Test
  void leavingNothingOutChangesNothing() {
    assertThat(Availability.of(List.of(reserved(TAKEN, 7))).without(Claimant.NEW).isFree(TAKEN))
        .isFalse();
  }

  @Test
  void allIsFreeWhereNothingHolds() {
    assertThat(Availability.of(List.of()).freeParts(TAKEN)).containsExactly(TAKEN);
  }

  @Test
  void freePartsLieAroundAndBetweenWhatIsHeld() {
    Availability availability =
        Availability.of(
            List.of(
                reserved(nights("2027-06-20", "2027-06-22"), 2),
                reserved(TAKEN, 1),
                new Preparation(UNIT, Span.nights(nights("2027-06-15", "2027-06-16")), 1)));

    assertThat(availability.freeParts(nights("2027-06-08", "2027-06-30")))
        .containsExactly(
            nights("2027-06-08", "2027-06-10"),
            nights("2027-06-16", "2027-06-20"),
            nights("2027-06-22", "2027-06-30"));
  }

  @Test
  void nothingIsFreeOfARangeThatIsHeldThroughout() {
    Availability availability =
        Availability.of(
            List.of(reserved(nights("2027-06-01", "2027-06-12"), 1), reserved(TAKEN, 2)));

    assertThat(availability.freeParts(nights("2027-06-05", "2027-06-15"))).isEmpty();
  }

  @Test
  void preparationLiesOnBothSidesOfAStay() {
    assertThat(Availability.around(TAKEN, new PreparationNights(1, 2)))
        .isEqualTo(nights("2027-06-09", "2027-06-17"));
  }

  @ParameterizedTest(name = "10 to 15 June without {0} to {1} leaves {2}")
  @CsvSource({
    "2027-06-01, 2027-06-10, 2027-06-10/2027-06-15",
    "2027-06-15, 2027-06-20, 2027-06-10/2027-06-15",
    "2027-06-10, 2027-06-15, ''",
    "2027-06-01, 2027-06-30, ''",
    "2027-06-01, 2027-06-12, 2027-06-12/2027-06-15",
    "2027-06-12, 2027-06-30, 2027-06-10/2027-06-12",
    "2027-06-12, 2027-06-13, 2027-06-10/2027-06-12 2027-06-13/2027-06-15"
  })
  void whatIsTakenAwayLeavesNoneOneOrTwoRanges(String from, String to, String left) {
    String found =
        String.join(
            " ",
            Availability.minus(TAKEN, nights(from, to)).stream()
                .map(LocalDateRange::toString)
                .toList());

    assertThat(found).isEqualTo(left);
  }

  private static Reserved reserved(LocalDateRange nights, long id) {
    return new Reserved(UNIT, Span.nights(nights), id, "website", OptionalLong.empty());
  }

  private static LocalDateRange nights(String checkIn, String checkOut) {
    return LocalDateRange.of(LocalDate.parse(checkIn), LocalDate.parse(checkOut));
  }
}
