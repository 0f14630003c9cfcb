package ee.hbook.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Availability;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.reservation.SideBlocks.Block;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBlocksTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final Span STAY = nights("2027-06-10", "2027-06-15");
  private static final PreparationNights ONE_AND_TWO = new PreparationNights(1, 2);

  @Test
  void nothingStandsBesideAStayWithoutPreparationAndLinks() {
    assertThat(plan(house(1, 1, PreparationNights.NONE), Map.of(), Set.of()))
        .isEqualTo(SideBlocks.NONE);
  }

  @Test
  void preparationStandsBeforeAndAfterTheStay() {
    assertThat(plan(house(1, 1, ONE_AND_TWO), Map.of(), Set.of()).blocks())
        .containsExactly(
            new Block(UNIT, nights("2027-06-09", "2027-06-10"), true),
            new Block(UNIT, nights("2027-06-15", "2027-06-17"), true));
  }

  @Test
  void preparationOnOneSideMakesOneBlock() {
    assertThat(plan(house(1, 1, new PreparationNights(0, 1)), Map.of(), Set.of()).blocks())
        .containsExactly(new Block(UNIT, nights("2027-06-15", "2027-06-16"), true));
  }

  @Test
  void asManyLinkedUnitsAreBlockedAsTheLinkSaysInTheOrderOfTheirNumbers() {
    SideBlocks plan =
        plan(
            house(1, 1, PreparationNights.NONE, new LinkedAccommodation(2, 2)),
            Map.of(2L, house(2, 3, PreparationNights.NONE)),
            Set.of());

    assertThat(plan.blocks())
        .containsExactly(
            new Block(new UnitId(2, 1), STAY, false), new Block(new UnitId(2, 2), STAY, false));
  }

  @Test
  void linkedUnitsThatAreTakenArePassedOver() {
    SideBlocks plan =
        plan(
            house(1, 1, PreparationNights.NONE, new LinkedAccommodation(2, 1)),
            Map.of(2L, house(2, 2, PreparationNights.NONE)),
            Set.of(new UnitId(2, 1)));

    assertThat(plan.blocks()).containsExactly(new Block(new UnitId(2, 2), STAY, false));
  }

  @Test
  void linkedUnitsGetThePreparationOfTheirOwnAccommodation() {
    SideBlocks plan =
        plan(
            house(1, 1, PreparationNights.NONE, new LinkedAccommodation(2, 1)),
            Map.of(2L, house(2, 1, ONE_AND_TWO)),
            Set.of());

    assertThat(plan.blocks())
        .containsExactly(
            new Block(new UnitId(2, 1), STAY, false),
            new Block(new UnitId(2, 1), nights("2027-06-09", "2027-06-10"), true),
            new Block(new UnitId(2, 1), nights("2027-06-15", "2027-06-17"), true));
  }

  @Test
  void aLinkWithTooFewFreeUnitsIsReported() {
    LinkedAccommodation link = new LinkedAccommodation(2, 2);

    SideBlocks plan =
        plan(
            house(1, 1, PreparationNights.NONE, link),
            Map.of(2L, house(2, 2, PreparationNights.NONE)),
            Set.of(new UnitId(2, 1)));

    assertThat(plan.missing()).containsExactly(link);
  }

  @Test
  void whatIsFreeOfSuchALinkIsBlockedAllTheSame() {
    SideBlocks plan =
        plan(
            house(1, 1, PreparationNights.NONE, new LinkedAccommodation(2, 2)),
            Map.of(2L, house(2, 2, PreparationNights.NONE)),
            Set.of(new UnitId(2, 1)));

    assertThat(plan.blocks()).containsExactly(new Block(new UnitId(2, 2), STAY, false));
  }

  @Test
  void aLinkToAnAccommodationThatIsGoneIsPassedOver() {
    assertThat(
            plan(
                house(1, 1, PreparationNights.NONE, new LinkedAccommodation(9, 1)),
                Map.of(),
                Set.of()))
        .isEqualTo(SideBlocks.NONE);
  }

  private static SideBlocks plan(
      Accommodation accommodation, Map<Long, Accommodation> linked, Set<UnitId> taken) {
    return SideBlocks.plan(
        UNIT,
        STAY,
        accommodation,
        linked,
        unit ->
            Availability.of(
                taken.contains(unit)
                    ? List.of(new Occupancy.Blocked(unit, STAY, 1, ""))
                    : List.of()));
  }

  private static Accommodation house(
      long id, int units, PreparationNights preparation, LinkedAccommodation... links) {
    return new Accommodation(
        id,
        "House",
        "house",
        "",
        preparation,
        Arrays.asList(links),
        IntStream.rangeClosed(1, units).mapToObj(num -> new Unit(num, "" + num)).toList());
  }

  private static Span nights(String checkIn, String checkOut) {
    return Span.nights(LocalDate.parse(checkIn), LocalDate.parse(checkOut));
  }
}
