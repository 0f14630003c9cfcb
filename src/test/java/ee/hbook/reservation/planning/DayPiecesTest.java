package ee.hbook.reservation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayPiecesTest {

  private static final UnitId ROOM = new UnitId(500, 1);
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  @Test
  void whatIsFreeIsCutAtFullHours() {
    assertThat(told(span("08:30", "11:00"), List.of()))
        .containsExactly("free 08:30-09:00", "free 09:00-10:00", "free 10:00-11:00");
  }

  @Test
  void aMeetingIsOnePieceWhateverHoursItCrosses() {
    assertThat(told(span("09:00", "12:00"), List.of(meeting("09:30", "11:15"))))
        .containsExactly("free 09:00-09:30", "taken 09:30-11:15", "free 11:15-12:00");
  }

  @Test
  void twoMeetingsInARowAreTwoPieces() {
    assertThat(
            told(
                span("09:00", "11:00"),
                List.of(meeting("10:00", "11:00"), meeting("09:00", "10:00"))))
        .containsExactly("taken 09:00-10:00", "taken 10:00-11:00");
  }

  @Test
  void timesOffTheQuarterHourTakeTheWholeQuarter() {
    assertThat(told(span("09:00", "10:00"), List.of(meeting("09:10", "09:40"))))
        .containsExactly("taken 09:00-09:45", "free 09:45-10:00");
  }

  @Test
  void outsideTheOpeningHoursItIsClosed() {
    List<DayPiece> pieces =
        DayPieces.of(
            span("07:00", "09:00"), DayPieces.open(rules("08:00", "18:00"), DAY), List.of());

    assertThat(pieces.stream().map(DayPiecesTest::told))
        .containsExactly("closed 07:00-08:00", "free 08:00-09:00");
  }

  @Test
  void whatIsOpenPastMidnightIsOpenTwiceADay() {
    assertThat(DayPieces.open(rules("20:00", "02:00"), DAY))
        .containsExactly(
            span("00:00", "02:00"), new Span(DAY.atTime(20, 0), DAY.plusDays(1).atStartOfDay()));
  }

  private static List<String> told(Span window, List<Occupancy> taken) {
    return DayPieces.of(window, List.of(window), taken).stream().map(DayPiecesTest::told).toList();
  }

  private static String told(DayPiece piece) {
    String kind = piece.isFree() ? "free " : piece.taken().isPresent() ? "taken " : "closed ";
    return kind + piece.span().start().toLocalTime() + "-" + piece.span().end().toLocalTime();
  }

  private static Occupancy meeting(String start, String end) {
    return new Occupancy.Blocked(ROOM, span(start, end), 1, start);
  }

  private static Span span(String start, String end) {
    return new Span(DAY.atTime(LocalTime.parse(start)), DAY.atTime(LocalTime.parse(end)));
  }

  private static HourRules rules(String opens, String closes) {
    return new HourRules(
        LocalTime.parse(opens),
        LocalTime.parse(closes),
        HourRules.QUARTER,
        Duration.ofDays(1),
        Preparation.NONE);
  }
}
