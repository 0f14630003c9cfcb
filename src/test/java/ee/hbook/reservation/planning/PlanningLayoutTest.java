package ee.hbook.reservation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.hbook.accommodation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class PlanningLayoutTest {

  private static final PlanningUnit ROOM_1 =
      new PlanningUnit(new UnitId(102, 1), "Sea view room", "Room 1", "Sea view", "1");
  private static final PlanningUnit ROOM_2 =
      new PlanningUnit(new UnitId(102, 2), "Sea view room", "Room 2", "Sea view", "2");

  private static LocalDateRange december(int from, int to) {
    return LocalDateRange.of(LocalDate.of(2026, 12, from), LocalDate.of(2026, 12, to));
  }

  private static PlanningEntry entry(PlanningKind kind, int id, int from, int to) {
    return new PlanningEntry(
        kind,
        id,
        OptionalLong.empty(),
        ROOM_1.id(),
        december(from, to),
        "",
        "",
        OptionalLong.empty());
  }

  private static DisputedNights dispute(int from, int to) {
    return new DisputedNights(ROOM_1.id(), december(from, to), "Airbnb");
  }

  private static PlanningRow row(List<DisputedNights> disputes, PlanningEntry... entries) {
    return PlanningLayout.rows(List.of(ROOM_1), List.of(entries), disputes).getFirst();
  }

  @Test
  void eachUnitHasARowInItsOrder() {
    assertThat(PlanningLayout.rows(List.of(ROOM_2, ROOM_1), List.of(), List.of()))
        .extracting(PlanningRow::unit)
        .containsExactly(ROOM_2, ROOM_1);
  }

  @Test
  void anEmptyRowHasOneLane() {
    assertThat(row(List.of()).lanes()).isEqualTo(1);
  }

  @Test
  void anEntryStandsInTheRowOfItsUnit() {
    List<PlanningRow> rows =
        PlanningLayout.rows(
            List.of(ROOM_2, ROOM_1), List.of(entry(PlanningKind.NEW, 1, 3, 5)), List.of());
    assertThat(rows).extracting(row -> row.bars().size()).containsExactly(0, 1);
  }

  @Test
  void staysThatOnlyAbutShareALane() {
    assertThat(
            row(List.of(), entry(PlanningKind.CONFIRMED, 1, 3, 5), entry(PlanningKind.NEW, 2, 5, 7))
                .lanes())
        .isEqualTo(1);
  }

  @Test
  void whatHoldsTheUnitStandsAboveARequestThatCameBefore() {
    PlanningRow row =
        row(
            List.of(),
            entry(PlanningKind.PENDING, 1, 2, 6),
            entry(PlanningKind.CONFIRMED, 2, 4, 8));
    assertThat(row.bars())
        .extracting(bar -> bar.entry().kind(), PlanningBar::lane)
        .containsExactlyInAnyOrder(
            tuple(PlanningKind.CONFIRMED, 0), tuple(PlanningKind.PENDING, 1));
  }

  @Test
  void barsStandInTheOrderOfTheirNights() {
    PlanningRow row =
        row(
            List.of(),
            entry(PlanningKind.CONFIRMED, 1, 9, 12),
            entry(PlanningKind.PREPARATION, 2, 3, 4));
    assertThat(row.bars()).extracting(bar -> bar.entry().id()).containsExactly(2L, 1L);
  }

  @Test
  void aNightPreparedForTwoReservationsIsShownOnce() {
    PlanningRow row =
        row(
            List.of(),
            entry(PlanningKind.PREPARATION, 1, 5, 7),
            entry(PlanningKind.PREPARATION, 2, 6, 8));
    assertThat(row.bars())
        .extracting(bar -> bar.entry().nights())
        .containsExactly(december(5, 7), december(7, 8));
  }

  @Test
  void aDisputeIsABarOfItsOwnAlsoWhenNothingIsStored() {
    assertThat(row(List.of(dispute(3, 6))).bars())
        .extracting(bar -> bar.entry().kind())
        .containsExactly(PlanningKind.CONFLICT);
  }

  @Test
  void whatHoldsDisputedNightsIsMarked() {
    PlanningRow row =
        row(
            List.of(dispute(3, 6)),
            entry(PlanningKind.CONFIRMED, 1, 5, 7),
            entry(PlanningKind.CONFIRMED, 2, 8, 9));
    assertThat(row.bars())
        .filteredOn(PlanningBar::disputed)
        .extracting(bar -> bar.entry().id())
        .containsExactly(1L);
  }

  @Test
  void aStayThatLeavesOnADisputedDayIsNotMarked() {
    PlanningRow row = row(List.of(dispute(3, 6)), entry(PlanningKind.CONFIRMED, 1, 6, 8));
    assertThat(row.bars()).noneMatch(PlanningBar::disputed);
  }
}
