package ee.hbook.house;

import static ee.hbook.house.OutlookHouse.BAKER;
import static ee.hbook.house.OutlookHouse.CRYSTAL;
import static ee.hbook.house.OutlookHouse.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import graphsim.Meeting;
import graphsim.Room;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Series of Outlook: each of their occurrences is a booking of its own here. */
class OutlookSeriesTest {

  private static final LocalDate NEXT = DAY.plusWeeks(1);
  private static final LocalDate LAST = DAY.plusWeeks(2);

  private final OutlookHouse both = new OutlookHouse(1);

  @AfterEach
  void close() {
    both.close();
  }

  @Test
  void everyOccurrenceIsAReservation() {
    weekly(both.baker);

    assertThat(both.here()).containsExactlyInAnyOrder(at(DAY, 10), at(NEXT, 10), at(LAST, 10));
  }

  @Test
  void eachOccurrenceInTwoRoomsIsAGroup() {
    weekly(both.baker, both.crystal);

    assertThat(stays()).hasSize(6);
    assertThat(stays()).extracting(Reservation::groupId).doesNotContain(OptionalLong.empty());
    assertThat(stays().stream().map(Reservation::groupId).distinct()).hasSize(3);
  }

  @Test
  void anOccurrenceThatIsMovedInOutlookLeavesItsHours() {
    Meeting series = weekly(both.baker);
    series.on(NEXT).moves(instant(NEXT, 15), instant(NEXT, 16));
    settle();

    assertThat(both.here()).containsExactlyInAnyOrder(at(DAY, 10), at(NEXT, 15), at(LAST, 10));
  }

  @Test
  void anOccurrenceThatIsMovedStaysOneBookingTheNextDay() {
    Meeting series = weekly(both.baker);
    series.on(NEXT).moves(instant(NEXT, 15), instant(NEXT, 16));
    settle();
    both.aDayPasses();
    settle();

    assertThat(both.here()).containsExactlyInAnyOrder(at(DAY, 10), at(NEXT, 15), at(LAST, 10));
  }

  @Test
  void anOccurrenceThatIsCancelledInOutlookIsCancelledAlone() {
    Meeting series = weekly(both.baker);
    series.on(NEXT).cancels();
    settle();

    assertThat(both.here()).containsExactlyInAnyOrder(at(DAY, 10), at(LAST, 10));
  }

  @Test
  void aSeriesThatIsCancelledInOutlookIsCancelledHere() {
    for (int hour = 12; hour < 19; hour++) {
      both.anna
          .books("Talk")
          .from(instant(DAY, hour), instant(DAY, hour + 1))
          .in(both.baker)
          .sends();
    }
    Meeting series = weekly(both.baker);
    series.cancels();
    settle();

    assertThat(both.here()).hasSize(7).doesNotContain(at(DAY, 10), at(NEXT, 10), at(LAST, 10));
  }

  @Test
  void aSeriesThatIsAllThatARoomHasIsHeldByTheGuard() {
    Meeting series = weekly(both.baker);
    series.cancels();
    settle();

    assertThat(both.here()).hasSize(3);
  }

  @Test
  void anOccurrenceThatIsMovedHereMovesInOutlookAndTheOthersStay() {
    weekly(both.baker);
    both.moves(next(), new Span(NEXT.atTime(15, 0), NEXT.atTime(16, 0)));
    settle();
    settle();

    assertThat(both.here())
        .isEqualTo(both.there())
        .containsExactlyInAnyOrder(at(DAY, 10), at(NEXT, 15), at(LAST, 10));
  }

  @Test
  void anOccurrenceThatWasMovedHereFollowsItsOrganiserAfterwards() {
    Meeting series = weekly(both.baker);
    both.moves(next(), new Span(NEXT.atTime(15, 0), NEXT.atTime(16, 0)));
    settle();
    series.on(NEXT).moves(instant(NEXT, 18), instant(NEXT, 19));
    settle();

    assertThat(both.here())
        .isEqualTo(both.there())
        .containsExactlyInAnyOrder(at(DAY, 10), at(NEXT, 18), at(LAST, 10));
  }

  @Test
  void anOccurrenceThatIsMovedHereTakesTheOtherRoomAlong() {
    weekly(both.baker, both.crystal);
    both.moves(next(), new Span(NEXT.atTime(15, 0), NEXT.atTime(16, 0)));
    settle();
    settle();

    assertThat(both.here()).isEqualTo(both.there()).hasSize(6);
    assertThat(both.here()).filteredOn(line -> line.contains("T15:00")).hasSize(2);
  }

  @Test
  void anOccurrenceThatIsCancelledHereIsGoneAlone() {
    weekly(both.baker);
    both.cancels(next());
    settle();
    settle();

    assertThat(both.here()).isEqualTo(both.there()).hasSize(2);
  }

  @Test
  void ofABookingThatIsRepeatedInOutlookTheFirstIsOursAndTheOthersComeToo() {
    repeated();

    assertThat(both.here())
        .isEqualTo(both.there())
        .containsExactlyInAnyOrder(at(DAY, 10), at(DAY.plusDays(1), 10), at(DAY.plusDays(2), 10));
    assertThat(both.house.look(() -> both.house.get(Notices.class).all()))
        .extracting(Notice::kind)
        .doesNotContain(Notice.Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aBookingThatIsRepeatedInOutlookIsMovedHereAlone() {
    both.moves(repeated(), new Span(DAY.atTime(15, 0), DAY.atTime(16, 0)));
    settle();
    settle();

    assertThat(both.here())
        .isEqualTo(both.there())
        .containsExactlyInAnyOrder(at(DAY, 15), at(DAY.plusDays(1), 10), at(DAY.plusDays(2), 10));
  }

  @Test
  void aBookingThatIsRepeatedInOutlookIsCancelledHereAlone() {
    both.cancels(repeated());
    settle();
    settle();

    assertThat(both.here())
        .isEqualTo(both.there())
        .containsExactlyInAnyOrder(at(DAY.plusDays(1), 10), at(DAY.plusDays(2), 10));
  }

  @Test
  void aBookingWhoseFirstRepeatIsCancelledInOutlookIsCancelledHere() {
    repeated();
    both.sim.meetings().getFirst().on(DAY).cancels();
    settle();
    settle();

    assertThat(both.here())
        .isEqualTo(both.there())
        .containsExactlyInAnyOrder(at(DAY.plusDays(1), 10), at(DAY.plusDays(2), 10));
  }

  /** A booking of ours of which somebody in Outlook makes three. */
  private Reservation repeated() {
    Reservation stay =
        both.books(both.anna, new Span(DAY.atTime(10, 0), DAY.atTime(11, 0)), BAKER).getFirst();
    settle();
    both.sim.meetings().getFirst().repeatsDaily(DAY, 3);
    settle();
    settle();
    return stay;
  }

  private Reservation next() {
    return stays().stream()
        .filter(each -> each.span().start().toLocalDate().equals(NEXT))
        .findFirst()
        .orElseThrow();
  }

  private Meeting weekly(Room... rooms) {
    Meeting series =
        both.anna
            .books("Weekly")
            .from(instant(DAY, 10), instant(DAY, 11))
            .weekly(1, 3)
            .in(rooms)
            .sends();
    settle();
    return series;
  }

  private void settle() {
    both.notice();
    both.minutes(7);
  }

  private List<Reservation> stays() {
    return both.house.look(
        () -> {
          Reservations all = both.house.get(Reservations.class);
          return List.of(BAKER, CRYSTAL).stream()
              .flatMap(unit -> all.of(unit, DAY.minusDays(30)).stream())
              .filter(stay -> stay.status().holdsUnit())
              .toList();
        });
  }

  private static String at(LocalDate day, int hour) {
    return OutlookHouse.line(BAKER, new Span(day.atTime(hour, 0), day.atTime(hour + 1, 0)));
  }

  private static Instant instant(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(ZoneId.of("Europe/Prague")).toInstant();
  }
}
