package ee.hbook.reservation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.reservation.planning.PlanningUnit.Hours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class PlanningLayoutTest {

  private static final PlanningUnit ROOM_1 =
      new PlanningUnit(
          new UnitId(102, 1), "Sea view room", "Room 1", "Sea view", "1", Optional.empty());
  private static final PlanningUnit ROOM_2 =
      new PlanningUnit(
          new UnitId(102, 2), "Sea view room", "Room 2", "Sea view", "2", Optional.empty());
  private static final PlanningUnit HALL =
      new PlanningUnit(
          new UnitId(103, 1), "Hall", "Hall", "Hall", "", Optional.of(Hours.of(480, 1080)));
  private static final LocalDateRange VIEW = december(1, 31);

  private static LocalDateRange december(int from, int to) {
    return LocalDateRange.of(LocalDate.of(2026, 12, from), LocalDate.of(2026, 12, to));
  }

  private static PlanningEntry entry(PlanningKind kind, int id, int from, int to) {
    return new PlanningEntry(
        kind,
        id,
        OptionalLong.empty(),
        ROOM_1.id(),
        Span.nights(december(from, to)),
        "",
        "",
        OptionalLong.empty());
  }

  private static DisputedNights dispute(int from, int to) {
    return new DisputedNights(ROOM_1.id(), Span.nights(december(from, to)), "Airbnb");
  }

  private static PlanningRow row(List<DisputedNights> disputes, PlanningEntry... entries) {
    return PlanningLayout.rows(List.of(ROOM_1), List.of(entries), disputes, VIEW).getFirst();
  }

  @Test
  void eachUnitHasARowInItsOrder() {
    assertThat(PlanningLayout.rows(List.of(ROOM_2, ROOM_1), List.of(), List.of(), VIEW))
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
            List.of(ROOM_2, ROOM_1), List.of(entry(PlanningKind.NEW, 1, 3, 5)), List.of(), VIEW);
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

  @Test
  void theMeetingsOfADayAreOneDayWithItsTimes() {
    assertThat(
            hall(List.of(), meeting(2, "03T14:00", "03T15:30"), meeting(1, "03T09:00", "03T10:00")))
        .containsExactly("2026-12-03: 1 09:00-10:00, 2 14:00-15:30");
  }

  @Test
  void whatGoesOverMidnightStandsOnBothDays() {
    assertThat(hall(List.of(), meeting(1, "03T22:00", "04T01:00")))
        .containsExactly("2026-12-03: 1 22:00-00:00", "2026-12-04: 1 00:00-01:00");
  }

  @Test
  void onlyDaysInViewAreDrawnOfWhatGoesOn() {
    assertThat(hall(List.of(), meeting(1, "30T00:00", "31T12:00")))
        .containsExactly("2026-12-30: 1 00:00-00:00");
  }

  @Test
  void ofADayOnlyTheMeetingWhoseHoursAreClaimedIsDisputed() {
    DisputedNights claimed =
        new DisputedNights(HALL.id(), span("03T09:30", "03T10:30"), "Elsewhere");
    assertThat(
            hall(
                List.of(claimed),
                meeting(1, "03T09:00", "03T10:00"),
                meeting(2, "03T14:00", "03T15:30")))
        .containsExactly("2026-12-03: 1 09:00-10:00!, 0 09:30-10:30, 2 14:00-15:30");
  }

  @Test
  void aUnitByTheHourHasOneLaneAndNoBars() {
    PlanningRow row =
        PlanningLayout.rows(
                List.of(HALL),
                List.of(meeting(1, "03T09:00", "03T10:00"), meeting(2, "03T09:00", "03T10:00")),
                List.of(),
                VIEW)
            .getFirst();
    assertThat(row.lanes()).isEqualTo(1);
    assertThat(row.bars()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"480,1080,480,1080", "480,0,480,1440", "0,0,0,1440", "1200,120,0,1440"})
  void whatIsOpenAtMidnightIsDrawnAsAWholeDay(int opens, int closes, int first, int last) {
    assertThat(Hours.of(opens, closes)).isEqualTo(new Hours(first, last));
  }

  private static List<String> hall(List<DisputedNights> disputes, PlanningEntry... entries) {
    return PlanningLayout.rows(List.of(HALL), List.of(entries), disputes, VIEW)
        .getFirst()
        .days()
        .stream()
        .map(
            day ->
                day.day()
                    + ": "
                    + day.parts().stream()
                        .map(PlanningLayoutTest::told)
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  private static String told(PlanningPart part) {
    return part.entry().id()
        + " "
        + part.span().start().toLocalTime()
        + "-"
        + part.span().end().toLocalTime()
        + (part.disputed() ? "!" : "");
  }

  private static PlanningEntry meeting(int id, String start, String end) {
    return new PlanningEntry(
        PlanningKind.CONFIRMED,
        id,
        OptionalLong.of(id),
        HALL.id(),
        span(start, end),
        "",
        "",
        OptionalLong.empty());
  }

  private static Span span(String start, String end) {
    return new Span(LocalDateTime.parse("2026-12-" + start), LocalDateTime.parse("2026-12-" + end));
  }
}
