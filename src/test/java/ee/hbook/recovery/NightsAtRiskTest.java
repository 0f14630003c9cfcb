package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.Span;
import ee.hbook.recovery.RiskReport.Changed;
import ee.hbook.recovery.RiskReport.Overlap;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.plan.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class NightsAtRiskTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final long LINK = 7;
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private static final Instant FRIDAY = Instant.parse("2027-01-08T18:00:00Z");
  private static final Instant SATURDAY = Instant.parse("2027-01-09T09:00:00Z");

  @Test
  void aNightThatWasTakenHereSinceIsUnreadThere() {
    NightsAtRisk risk = feeds(List.of(nights(5, 8), nights(20, 22)), List.of(nights(5, 8)));
    assertThat(risk.unreadThere()).containsExactly(new Changed(nights(20, 22), true));
  }

  @Test
  void aNightThatWasFreedHereSinceIsUnreadThere() {
    NightsAtRisk risk = feeds(List.of(nights(5, 6)), List.of(nights(5, 8)));
    assertThat(risk.unreadThere()).containsExactly(new Changed(nights(6, 8), false));
  }

  @Test
  void changesOfBothKindsComeByDate() {
    NightsAtRisk risk = feeds(List.of(nights(9, 10)), List.of(nights(2, 3)));
    assertThat(risk.unreadThere())
        .containsExactly(new Changed(nights(2, 3), false), new Changed(nights(9, 10), true));
  }

  @Test
  void whoeverNeverReadUsKnowsNoTakenNight() {
    assertThat(feeds(List.of(nights(5, 8)), List.of()).unreadThere())
        .containsExactly(new Changed(nights(5, 8), true));
  }

  @Test
  void nightsBeforeTodayAreNoChange() {
    assertThat(feeds(List.of(), List.of(nights(-3, 0))).unreadThere()).isEmpty();
  }

  @Test
  void nightsFarAheadAreLeftOut() {
    assertThat(feeds(List.of(nights(729, 740)), List.of()).unreadThere())
        .containsExactly(new Changed(nights(729, 730), true));
  }

  @Test
  void aNightClosedOnlyToSeeWhoReadsItIsNoChange() {
    NightsAtRisk risk =
        new NightsAtRisk(
            LINK,
            TODAY,
            List.of(nights(300, 301)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(TODAY.plusDays(300)));
    assertThat(risk.unreadThere()).isEmpty();
  }

  @Test
  void nightsFreeHereAndThereCanBeSoldTwice() {
    NightsAtRisk risk =
        sides(List.of(website(10, 5, 8)), List.of(event(Role.STAY, 12, 15)), List.of());
    assertThat(risk.openOnBothSides())
        .containsExactly(nights(0, 5), nights(8, 12), nights(15, 365));
  }

  @Test
  void aStayThereOverAStayFromElsewhereIsAnOverlap() {
    NightsAtRisk risk =
        sides(
            List.of(website(10, 5, 8)),
            List.of(event(Role.STAY, 6, 9)),
            List.of(stay(10, Origin.WEBSITE, ReservationStatus.CONFIRMED, 5, 8)));
    assertThat(risk.overlaps())
        .containsExactly(
            new Overlap(
                nights(6, 8),
                "website",
                OptionalLong.of(10),
                Optional.of(SATURDAY),
                Optional.of(FRIDAY)));
  }

  @ParameterizedTest
  @CsvSource({"08:00,09:30,0", "10:30,11:30,1", "10:45,12:00,0"})
  void meetingsOfOneDayAreAnOverlapOnlyWhereTheirHoursAre(String start, String end, int overlaps) {
    Occupancy here =
        new Occupancy.Reserved(UNIT, hours("09:30", "10:45"), 10, "website", OptionalLong.empty());
    assertThat(sides(List.of(here), List.of(meeting(hours(start, end))), List.of()).overlaps())
        .hasSize(overlaps);
  }

  private static Span hours(String start, String end) {
    return new Span(
        TODAY.plusDays(3).atTime(LocalTime.parse(start)),
        TODAY.plusDays(3).atTime(LocalTime.parse(end)));
  }

  private static Claim meeting(Span span) {
    Claim night = event(Role.STAY, 3, 4);
    return new Claim(
        night.id(),
        night.identity(),
        span,
        night.kind(),
        night.role(),
        night.firstSeen(),
        night.lastSeen(),
        night.absence(),
        night.outlived(),
        night.former(),
        night.reservationId(),
        night.given(),
        night.held());
  }

  @Test
  void anEchoIsNoOverlap() {
    NightsAtRisk risk =
        sides(List.of(website(10, 5, 8)), List.of(event(Role.ECHO, 5, 8)), List.of());
    assertThat(risk.overlaps()).isEmpty();
  }

  @Test
  void whatTheLinkItselfBroughtIsNoOverlap() {
    Occupancy own =
        new Occupancy.Reserved(
            UNIT, Span.nights(nights(5, 8)), 11, "Airbnb", OptionalLong.of(LINK));
    assertThat(sides(List.of(own), List.of(event(Role.STAY, 5, 8)), List.of()).overlaps())
        .isEmpty();
  }

  @Test
  void preparationNightsAreNoOverlap() {
    Occupancy cleaning = new Occupancy.Preparation(UNIT, Span.nights(nights(8, 9)), 10);
    assertThat(sides(List.of(cleaning), List.of(event(Role.STAY, 8, 10)), List.of()).overlaps())
        .isEmpty();
  }

  @Test
  void anOverlapThatIsOverIsLeftOut() {
    NightsAtRisk risk =
        sides(List.of(website(10, -3, 2)), List.of(event(Role.STAY, -4, 0)), List.of());
    assertThat(risk.overlaps()).isEmpty();
  }

  @Test
  void staysTakenDownSinceHaveArrived() {
    NightsAtRisk risk =
        sides(
            List.of(),
            List.of(),
            List.of(
                stay(10, Origin.WEBSITE, ReservationStatus.CONFIRMED, 5, 8),
                stay(11, Origin.WEBSITE, ReservationStatus.CANCELLED, 5, 8)));
    assertThat(risk.arrived(FRIDAY))
        .extracting(RiskReport.Arrived::reservation)
        .containsExactly(10L);
  }

  @Test
  void staysKnownBeforeHaveNotArrivedSince() {
    NightsAtRisk risk =
        sides(
            List.of(),
            List.of(),
            List.of(stay(10, Origin.WEBSITE, ReservationStatus.CONFIRMED, 5, 8)));
    assertThat(risk.arrived(SATURDAY.plusSeconds(1))).isEmpty();
  }

  @Test
  void aStayOfTheirsThatWasCancelledSinceHasVanished() {
    Origin theirs = new Origin.Calendar("Airbnb", OptionalLong.of(LINK), Optional.empty());
    NightsAtRisk risk =
        sides(List.of(), List.of(), List.of(stay(10, theirs, ReservationStatus.CANCELLED, 5, 8)));
    assertThat(risk.vanished(FRIDAY)).containsExactly(nights(5, 8));
  }

  @Test
  void anEventThatTheirCalendarLacksByNowHasVanished() {
    NightsAtRisk risk =
        sides(
            List.of(),
            List.of(
                Known.claim(
                    1,
                    "a@airbnb",
                    nights(5, 8),
                    FRIDAY,
                    FRIDAY,
                    1,
                    Role.STAY,
                    OptionalLong.empty())),
            List.of());
    assertThat(risk.vanished(FRIDAY)).containsExactly(nights(5, 8));
  }

  private static NightsAtRisk feeds(List<LocalDateRange> shown, List<LocalDateRange> read) {
    return new NightsAtRisk(
        LINK, TODAY, shown, read, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static NightsAtRisk sides(
      List<Occupancy> held, List<Claim> known, List<Reservation> stays) {
    return new NightsAtRisk(
        LINK, TODAY, List.of(), List.of(), held, known, stays, List.of(), List.of());
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }

  private static Occupancy website(long id, int from, int to) {
    return new Occupancy.Reserved(
        UNIT, Span.nights(nights(from, to)), id, "website", OptionalLong.empty());
  }

  private static Claim event(Role role, int from, int to) {
    return Known.claim(
        1, "a@airbnb", nights(from, to), FRIDAY, FRIDAY, 0, role, OptionalLong.empty());
  }

  private static Reservation stay(
      long id, Origin origin, ReservationStatus status, int from, int to) {
    return new Reservation(
        id,
        "u" + id,
        UNIT,
        Span.nights(nights(from, to)),
        status,
        origin,
        "",
        2,
        0,
        Optional.empty(),
        SATURDAY,
        SATURDAY,
        0,
        true,
        false);
  }
}
