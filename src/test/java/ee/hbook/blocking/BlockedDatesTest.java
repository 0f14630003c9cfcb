package ee.hbook.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.Cause;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.blocking.BlockedDates.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockedDatesTest {

  private static final UnitId UNIT = new UnitId(102, 2);
  private static final OptionalLong HOUSE = OptionalLong.of(102);

  @Test
  void theBlockOfOneUnitGoesOutWithItsOwnUid() {
    assertThat(block("D1@example.com", HOUSE, OptionalInt.of(2)).uidFor(UNIT))
        .isEqualTo("D1@example.com");
  }

  @Test
  void theBlockOfAnAccommodationHasAUidForEachUnit() {
    assertThat(block("D1@example.com", HOUSE, OptionalInt.empty()).uidFor(UNIT))
        .isEqualTo("D1-102-2@example.com");
  }

  @Test
  void theBlockOfAllHasAUidForEachUnit() {
    assertThat(block("D1@example.com", OptionalLong.empty(), OptionalInt.empty()).uidFor(UNIT))
        .isEqualTo("D1-102-2@example.com");
  }

  @Test
  void aUidWithoutAHostGetsTheUnitAtItsEnd() {
    assertThat(block("D1", HOUSE, OptionalInt.empty()).uidFor(UNIT)).isEqualTo("D1-102-2");
  }

  static Stream<Arguments> reach() {
    return Stream.of(
        Arguments.of(HOUSE, OptionalInt.of(2), true),
        Arguments.of(HOUSE, OptionalInt.of(1), false),
        Arguments.of(HOUSE, OptionalInt.empty(), true),
        Arguments.of(OptionalLong.of(103), OptionalInt.of(2), false),
        Arguments.of(OptionalLong.of(103), OptionalInt.empty(), false),
        Arguments.of(OptionalLong.empty(), OptionalInt.empty(), true));
  }

  @ParameterizedTest(name = "{0} {1} covers unit 102/2: {2}")
  @MethodSource("reach")
  void blockedDatesCoverOneUnitOneAccommodationOrAll(
      OptionalLong accomId, OptionalInt accomNum, boolean covers) {
    assertThat(block("D1", accomId, accomNum).covers(UNIT)).isEqualTo(covers);
  }

  static Stream<Arguments> causes() {
    return Stream.of(
        Arguments.of(new ByHand(), OptionalLong.empty()),
        Arguments.of(new ByMachine(Reason.CANARY), OptionalLong.empty()),
        Arguments.of(new PreparationTime(7), OptionalLong.of(7)),
        Arguments.of(new LinkedReservation(8), OptionalLong.of(8)),
        Arguments.of(new FromCalendar(OptionalLong.of(9), "Airbnb"), OptionalLong.empty()));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void onlyPreparationAndAutomaticBlocksBelongToAReservation(
      Cause cause, OptionalLong reservation) {
    BlockedDates block = block("D1", HOUSE, OptionalInt.of(2), cause);

    assertThat(block.reservation().stream().mapToLong(Long::longValue).findFirst())
        .isEqualTo(reservation);
  }

  private static BlockedDates block(String uid, OptionalLong accomId, OptionalInt accomNum) {
    return block(uid, accomId, accomNum, new ByHand());
  }

  private static BlockedDates block(
      String uid, OptionalLong accomId, OptionalInt accomNum, Cause cause) {
    return new BlockedDates(
        1,
        uid,
        accomId,
        accomNum,
        Span.nights(LocalDate.of(2027, 6, 10), LocalDate.of(2027, 6, 15)),
        cause,
        "",
        Instant.EPOCH);
  }
}
