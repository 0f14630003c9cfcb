package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.Grain;
import ee.hbook.availability.Span;
import ee.hbook.ical.IcsEvent;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hours are followed by the rules of nights, to the quarter of an hour. */
class HoursFollowedTest {

  private static final LocalDate DAY = TODAY.plusDays(10);
  private static final IcsEvent NINE = meeting("nine", "09:00", "10:00");
  private static final IcsEvent TEN = meeting("ten", "10:00", "10:15");
  private static final IcsEvent TWO = meeting("two", "14:00", "16:00");

  private final Following following = new Following();

  @BeforeEach
  void byTheHour() {
    following.house.grain = Grain.QUARTER_HOUR;
  }

  @Test
  void threeMeetingsOnOneDayAreThreeReservations() {
    following.poll(NINE, TEN, TWO);
    assertThat(stays()).containsExactly(NINE.span(), TEN.span(), TWO.span());
  }

  @Test
  void aMeetingThatMovesByAQuarterOfAnHourIsMoved() {
    following.poll(NINE, TWO);
    following.poll(meeting("nine", "09:15", "10:15"), TWO);
    assertThat(stays()).containsExactly(hours("09:15", "10:15"), TWO.span());
  }

  @Test
  void whatItHasLeftIsFreeForTheNext() {
    following.poll(TEN, TWO);
    following.poll(meeting("ten", "10:15", "10:30"), meeting("new", "10:00", "10:15"), TWO);
    assertThat(stays()).contains(hours("10:00", "10:15"), hours("10:15", "10:30"));
  }

  @Test
  void aMeetingOverABookingOfOursIsADoubleBookingToldWithItsHours() {
    following.house.book(hours("09:45", "11:00"), "own-a", Origin.WEBSITE);
    SyncReport report = following.poll(NINE);
    assertThat(report.told())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(Kind.POSSIBLE_DOUBLE_BOOKING);
              assertThat(told.span()).contains(NINE.span());
              assertThat(told.said().inEnglish()).contains("2027-01-20 09:00 to 2027-01-20 10:00");
            });
  }

  @Test
  void itsHoursAreHeldAllTheSame() {
    following.house.book(hours("09:45", "11:00"), "own-a", Origin.WEBSITE);
    following.poll(NINE);
    assertThat(following.house.shownTo(2)).contains(NINE.span());
  }

  @Test
  void aMeetingRightAfterABookingOfOursIsTakenIn() {
    following.house.book(hours("08:00", "09:00"), "own-a", Origin.WEBSITE);
    assertThat(following.poll(NINE).told()).isEmpty();
  }

  @Test
  void aMeetingThatIsMissingOnceStays() {
    following.poll(NINE, TEN, TWO);
    following.poll(NINE, TWO);
    assertThat(stays()).contains(TEN.span());
  }

  @Test
  void aMeetingOfWhichTheAbsenceIsProvedIsCancelledAlone() {
    following.poll(NINE, TEN, TWO);
    for (int poll = 0; poll < 30; poll++) {
      following.poll(NINE, TWO);
    }
    assertThat(stays()).containsExactly(NINE.span(), TWO.span());
  }

  @Test
  void aBookingOfOursThatComesBackWithItsHoursIsAnEcho() {
    following.house.book(hours("09:00", "10:00"), "own-a", Origin.WEBSITE);
    following.house.channelReads();
    assertThat(following.poll(closed("09:00", "10:00")).echoes()).isEqualTo(1);
  }

  @Test
  void whatGoesOnLongerThanTheChannelHasReadIsHeldToItsEnd() {
    following.house.book(hours("09:00", "10:00"), "own-a", Origin.WEBSITE);
    following.house.channelReads();
    following.poll(closed("09:00", "10:15"));
    assertThat(following.house.shownTo(2))
        .anyMatch(taken -> taken.encloses(hours("10:00", "10:15")));
  }

  @Test
  void ofTwoMeetingsUnderOneUidOnOneDayBothAreTakenIn() {
    following.poll(meeting("same", "09:00", "10:00"), meeting("same", "14:00", "16:00"));
    assertThat(stays()).containsExactly(NINE.span(), TWO.span());
  }

  @Test
  void meetingsOfOnePersonOnDaysInARowAreNoMarkersOfAStay() {
    IcsEvent[] days = {
      on(0, "Jana"), on(1, "Jana"), on(1, "Jana", "13:00", "14:00"), on(2, "Jana")
    };
    following.poll(days);
    assertThat(stays()).hasSize(4);
  }

  @Test
  void aWholeDayIsNoStayOfOneNight() {
    following.house.options.put("hb_ical_exclude_one_day_reservations", "yes");
    following.poll(event("day", Span.nights(DAY, DAY.plusDays(1)), "Reserved"));
    assertThat(stays()).hasSize(1);
  }

  private List<Span> stays() {
    return following.house.reservations.values().stream()
        .filter(stay -> stay.status().holdsUnit() && stay.origin() != Origin.WEBSITE)
        .map(Reservation::span)
        .sorted()
        .toList();
  }

  private static IcsEvent on(int day, String who) {
    return on(day, who, "09:00", "10:00");
  }

  private static IcsEvent on(int day, String who, String from, String to) {
    Span span =
        new Span(
            DAY.plusDays(day).atTime(LocalTime.parse(from)),
            DAY.plusDays(day).atTime(LocalTime.parse(to)));
    return event(who + day + from, span, who);
  }

  private static IcsEvent meeting(String uid, String from, String to) {
    return event(uid, hours(from, to), "Reserved");
  }

  private static IcsEvent closed(String from, String to) {
    return event("closed", hours(from, to), "CLOSED - Not available");
  }

  private static IcsEvent event(String uid, Span span, String summary) {
    return new IcsEvent(
        Optional.of(uid),
        span,
        IcsEvent.Status.CONFIRMED,
        summary,
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Map.of());
  }

  private static Span hours(String from, String to) {
    return new Span(DAY.atTime(LocalTime.parse(from)), DAY.atTime(LocalTime.parse(to)));
  }
}
