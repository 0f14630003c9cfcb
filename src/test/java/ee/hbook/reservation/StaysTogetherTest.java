package ee.hbook.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.reservation.StaysTogether.InTheWay;
import ee.hbook.reservation.StaysTogether.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class StaysTogetherTest {

  private static final long ROOMS = 1;
  private static final long HOUSE = 2;
  private static final UnitId ROOM_1 = new UnitId(ROOMS, 1);
  private static final UnitId ROOM_2 = new UnitId(ROOMS, 2);
  private static final UnitId WHOLE = new UnitId(HOUSE, 1);
  private static final Span NIGHTS = nights("2027-06-10", "2027-06-12");

  private final List<Occupancy> stored = new ArrayList<>();
  private PreparationNights preparation = PreparationNights.NONE;
  private int blockedAlong = 1;
  private int rooms = 3;

  @Test
  void unitsThatAreFreeAreTakenTogether() {
    assertThat(inTheWay(anew(ROOM_1), anew(ROOM_2))).isEmpty();
  }

  @Test
  void aUnitThatIsTakenIsNamed() {
    stored.add(reserved(7, ROOM_2, NIGHTS));

    assertThat(inTheWay(anew(ROOM_1), anew(ROOM_2)))
        .contains(new InTheWay(ROOM_2, new Obstacle.Taken(stored.getFirst())));
  }

  @Test
  void whatIsBlockedAlongWithOneLeavesTheUnitsOfTheOthers() {
    assertThat(inTheWay(anew(WHOLE), anew(ROOM_1))).isEmpty();
    assertThat(blocks(anew(WHOLE), anew(ROOM_1)).getFirst().blocks())
        .containsExactly(new SideBlocks.Block(ROOM_2, NIGHTS, false));
  }

  @Test
  void theOrderOfTheStaysDoesNotMatter() {
    rooms = 1;

    assertThat(inTheWay(anew(WHOLE), anew(ROOM_1)))
        .isEqualTo(inTheWay(anew(ROOM_1), anew(WHOLE)))
        .contains(
            new InTheWay(
                WHOLE, new Obstacle.LinkedNotFree(new LinkedAccommodation(ROOMS, blockedAlong))));
  }

  @Test
  void whatIsBlockedAlongWithTwoIsEnoughForBoth() {
    blockedAlong = 2;

    assertThat(inTheWay(anew(WHOLE), anew(new UnitId(HOUSE, 2)))).isPresent();
    rooms = 4;
    assertThat(blocks(anew(WHOLE), anew(new UnitId(HOUSE, 2))))
        .flatExtracting(SideBlocks::blocks)
        .extracting(SideBlocks.Block::unit)
        .containsExactly(ROOM_1, ROOM_2, new UnitId(ROOMS, 3), new UnitId(ROOMS, 4));
  }

  @Test
  void whatTheyHoldNowIsNotInTheirWay() {
    stored.add(reserved(7, ROOM_1, NIGHTS));
    stored.add(new Occupancy.Automatic(ROOM_2, NIGHTS, 7));
    Span later = nights("2027-06-11", "2027-06-13");

    assertThat(inTheWay(moved(ROOM_1, later, 7), moved(ROOM_2, later, 8))).isEmpty();
  }

  @Test
  void twoOfOneUnitAreInEachOthersWayWhenTheyMoveOntoTheSameNights() {
    stored.add(reserved(7, ROOM_1, NIGHTS));
    stored.add(reserved(8, ROOM_1, nights("2027-07-01", "2027-07-02")));

    assertThat(inTheWay(moved(ROOM_1, NIGHTS, 7), moved(ROOM_1, NIGHTS, 8)))
        .map(InTheWay::unit)
        .contains(ROOM_1);
  }

  @Test
  void thePreparationOfOneKeepsTheOtherOut() {
    preparation = new PreparationNights(0, 1);
    Span next = nights("2027-06-12", "2027-06-14");

    assertThat(inTheWay(moved(ROOM_1, NIGHTS, 7), moved(ROOM_1, next, 8))).isPresent();
  }

  @Test
  void whoAsksForNothingNewIsNotRefused() {
    stored.add(reserved(7, ROOM_1, NIGHTS));
    stored.add(reserved(9, ROOM_1, NIGHTS));

    assertThat(inTheWay(new Stay(ROOM_1, NIGHTS, OptionalLong.of(7), false), anew(ROOM_2)))
        .isEmpty();
  }

  private Optional<InTheWay> inTheWay(Stay... stays) {
    return new StaysTogether(List.of(stays), house()).inTheWay();
  }

  private List<SideBlocks> blocks(Stay... stays) {
    return new StaysTogether(List.of(stays), house()).blocks();
  }

  private static Stay anew(UnitId unit) {
    return new Stay(unit, NIGHTS, OptionalLong.empty(), true);
  }

  private static Stay moved(UnitId unit, Span nights, long reservation) {
    return new Stay(unit, nights, OptionalLong.of(reservation), true);
  }

  private static Occupancy reserved(long id, UnitId unit, Span nights) {
    return new Occupancy.Reserved(unit, nights, id, "website", OptionalLong.empty());
  }

  /** The whole house is let, too: some of its rooms are blocked then. */
  private StaysTogether.House house() {
    Map<Long, Accommodation> known =
        Map.of(
            ROOMS, accommodation(ROOMS, rooms, List.of()),
            HOUSE, accommodation(HOUSE, 2, List.of(new LinkedAccommodation(ROOMS, blockedAlong))));
    return new StaysTogether.House() {
      @Override
      public Optional<Accommodation> accommodation(long id) {
        return Optional.ofNullable(known.get(id));
      }

      @Override
      public List<Occupancy> occupancies(UnitId unit, LocalDateRange nights) {
        return stored.stream()
            .filter(held -> held.unit().equals(unit) && held.nights().overlaps(nights))
            .toList();
      }
    };
  }

  private Accommodation accommodation(long id, int units, List<LinkedAccommodation> linked) {
    return new Accommodation(
        id,
        "A" + id,
        "a" + id,
        "",
        preparation,
        linked,
        IntStream.rangeClosed(1, units)
            .mapToObj(num -> new Unit(num, Integer.toString(num)))
            .toList());
  }

  private static Span nights(String from, String to) {
    return Span.nights(LocalDate.parse(from), LocalDate.parse(to));
  }
}
