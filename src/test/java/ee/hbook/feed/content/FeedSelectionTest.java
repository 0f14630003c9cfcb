package ee.hbook.feed.content;

import static ee.hbook.feed.content.Sample.UNIT;
import static ee.hbook.feed.content.Sample.block;
import static ee.hbook.feed.content.Sample.context;
import static ee.hbook.feed.content.Sample.from;
import static ee.hbook.feed.content.Sample.nights;
import static ee.hbook.feed.content.Sample.reservation;
import static ee.hbook.feed.content.Sample.settings;
import static ee.hbook.feed.content.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedTimes;
import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.ExportSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedSelectionTest {

  private static final long AIRBNB = 7;

  /**
   * One reservation of each status and one block of each cause against the settings: N new, C
   * confirmed, P pending, A awaiting approval, W awaiting payment, X cancelled, I confirmed and
   * imported; b blocked by hand, p preparation, l linked accommodation, i imported block.
   */
  @ParameterizedTest(name = "{0}, {1} shows {2}")
  @CsvSource({
    "'', '', NCPAWIbli",
    "preparation, '', NCPAWIbpli",
    "no-blocked, '', NCPAWI",
    "no-blocked preparation, '', NCPAWI",
    "only-confirmed, '', CIbli",
    "only-website, '', NCPAWbl",
    "cancelled, '', NCPAWXIbli",
    "cancelled only-confirmed, '', CXIbli",
    "only-confirmed only-website cancelled preparation, '', CXbpl",
    "'', reservations_only, NCPAWI",
    "preparation, reservations_only, NCPAWI",
    "preparation, for, NCPAWbpl",
    "'', for-other, NCPAWIbli",
  })
  void theSettingsDecideWhatIsShown(String set, String asked, String shown) {
    assertThat(letters(select(everything(), request(asked), settingsOf(set)))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "NEW, CONFIRMED",
    "CONFIRMED, CONFIRMED",
    "AWAITING_PAYMENT, CONFIRMED",
    "PENDING, TENTATIVE",
    "AWAITING_APPROVAL, TENTATIVE",
    "CANCELLED, CANCELLED"
  })
  void onlyWhatHoldsItsUnitGoesOutAsConfirmed(ReservationStatus status, FeedEvent.Status written) {
    assertThat(single(reservation(1, status)).status()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-30, false", "2026-05-31, true", "2026-06-01, true"})
  void theFutureBeginsWithCheckOutYesterday(String checkOut, boolean shown) {
    FeedSource source = endingOn(checkOut);
    assertThat(select(source, request(""), settings())).hasSize(shown ? 2 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2024-05-31, false", "2024-06-01, true"})
  void thePastReachesBackTwoYearsForBlockedDatesToo(String checkOut, boolean shown) {
    FeedSource source = endingOn(checkOut);
    assertThat(select(source, request("past"), settings())).hasSize(shown ? 2 : 0);
  }

  @Test
  void todayIsTheDateOfTheProperty() {
    FeedContext late =
        new FeedContext(
            Sample.SITE,
            settings(),
            FeedVariant.FULL,
            FeedTimes.DEFAULTS,
            Instant.parse("2026-06-01T22:30:00Z"));
    assertThat(FeedSelection.select(endingOn("2026-05-31"), request(""), late)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-05-02T10:00:00Z, true", "2026-05-02T09:59:59Z, false"})
  void aCancelledReservationStaysForItsDays(Instant cancelledOn, boolean shown) {
    Reservation cancelled = cancelled(cancelledOn, true);
    assertThat(select(source(List.of(cancelled), List.of()), request(""), withCancelled()))
        .hasSize(shown ? 1 : 0);
  }

  @Test
  void aCancelledReservationThatNobodyCanHaveSeenIsNotShown() {
    Reservation neverHeld = cancelled(Sample.NOW, false);
    assertThat(select(source(List.of(neverHeld), List.of()), request(""), withCancelled()))
        .isEmpty();
  }

  @Test
  void anEventLooksTheSameAsLongAsItsReservationDoes() {
    FeedEvent event = single(reservation(8, ReservationStatus.CONFIRMED));
    assertThat(event)
        .isEqualTo(
            new FeedEvent(
                "D2026-05-01T10:00:00U8@hotel.example",
                nights("2026-07-14", "2026-07-17"),
                "HBook reservation - Jan Novák - Resa id: 8",
                "NAME: Jan Novák\nEMAIL: jan@novak.example",
                FeedEvent.Status.CONFIRMED,
                Instant.parse("2026-05-20T12:30:00Z"),
                Optional.of(Instant.parse("2026-05-01T10:00:00Z")),
                Optional.of(Instant.parse("2026-05-20T12:30:00Z")),
                2,
                Optional.of("jan@novak.example"),
                Optional.of("+420 777 123 456"),
                Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(ReservationStatus.class)
  void theAnonymousFeedTellsNothingOfTheGuest(ReservationStatus status) {
    FeedSource source =
        source(
            List.of(reservation(8, status)),
            List.of(
                block(new PreparationTime(8)),
                block(new LinkedReservation(8)),
                block(new FromCalendar(OptionalLong.of(AIRBNB), "Airbnb"))));
    ExportSettings all = settings(true, true, false, false, true);
    List<FeedEvent> events =
        FeedSelection.select(source, request(""), context(FeedVariant.ANONYMOUS, all));
    assertThat(events).hasSize(4);
    assertThat(events.toString()).doesNotContain("Jan", "Nov", "777", "novak");
  }

  @Test
  void noFeedForALinkTellsWhatAnotherCalendarToldOfAGuest() {
    FeedSource source =
        source(
            List.of(
                reservation(
                    9,
                    ReservationStatus.NEW,
                    from("Airbnb", AIRBNB),
                    nights("2026-09-01", "2026-09-02"))),
            List.of(block(new FromCalendar(OptionalLong.of(AIRBNB), "Airbnb"))));
    for (FeedVariant variant : FeedVariant.values()) {
      List<FeedEvent> events =
          FeedSelection.select(source, request("for-other"), context(variant, settings()));
      assertThat(events).hasSize(2);
      assertThat(events.toString()).doesNotContain("Jan", "Nov", "777", "novak");
    }
  }

  @ParameterizedTest
  @EnumSource(FeedVariant.class)
  void theCommentOfABlockLeavesTheHouseBehindTheFullKeyOnly(FeedVariant variant) {
    for (BlockedDates.Cause cause :
        List.of(
            new ByHand(),
            new PreparationTime(8),
            new LinkedReservation(8),
            new FromCalendar(OptionalLong.of(AIRBNB), "Airbnb"))) {
      FeedEvent event =
          FeedSelection.select(
                  source(List.of(), List.of(block(cause))),
                  request(""),
                  context(variant, settings(true, true, false, false, false)))
              .getFirst();
      assertThat(event.description().contains("for Jan Novák"))
          .isEqualTo(variant == FeedVariant.FULL);
      assertThat(event.summary()).isEqualTo("Accommodation blocked");
    }
  }

  @Test
  void theOwnerSeesWhichCalendarBlocks() {
    FeedEvent event =
        select(
                source(
                    List.of(), List.of(block(new FromCalendar(OptionalLong.of(AIRBNB), "Airbnb")))),
                request(""),
                settings())
            .getFirst();
    assertThat(event.description()).isEqualTo("5. for Jan Novák\nAirbnb");
  }

  @Test
  void oneCalendarInTwoUnitsIsTwoBookingsInTheFeedOfAllUnits() {
    Reservation first =
        at(new UnitId(102, 1), "42@airbnb.com", reservation(1, ReservationStatus.NEW));
    Reservation second =
        at(new UnitId(102, 2), "42@airbnb.com", reservation(2, ReservationStatus.NEW));
    Reservation third = at(new UnitId(103, 1), "42", reservation(3, ReservationStatus.NEW));
    Reservation fourth = at(new UnitId(102, 1), "42", reservation(4, ReservationStatus.NEW));
    FeedSource source = source(List.of(third, second, first, fourth), List.of());
    assertThat(select(source, request("all"), settings()))
        .extracting(FeedEvent::uid)
        .containsExactly("42", "42-102-2@airbnb.com", "42-103-1", "42@airbnb.com");
    assertThat(select(source, request(""), settings()))
        .extracting(FeedEvent::uid)
        .containsExactly("42", "42@airbnb.com");
  }

  private static Reservation at(UnitId unit, String uid, Reservation known) {
    return new Reservation(
        known.id(),
        uid,
        unit,
        known.span(),
        known.status(),
        known.origin(),
        known.comment(),
        known.adults(),
        known.children(),
        known.customer(),
        known.receivedOn(),
        known.updatedOn(),
        known.sequence(),
        known.everHeld(),
        known.cancelledHere());
  }

  @Test
  void theAnonymousFeedStillSaysWhichBookingItIs() {
    FeedSource source =
        source(
            List.of(
                reservation(8, ReservationStatus.NEW),
                reservation(
                    9,
                    ReservationStatus.NEW,
                    from("Airbnb", AIRBNB),
                    nights("2026-09-01", "2026-09-02"))),
            List.of());
    assertThat(
            FeedSelection.select(source, request(""), context(FeedVariant.ANONYMOUS, settings())))
        .extracting(FeedEvent::summary)
        .containsExactly("Reservation #8 (Hotel Ñandú)", "Reservation #9 (Airbnb)");
  }

  @Test
  void aReservationThatAwaitsItsPaymentOnlySaysThatTheUnitIsTaken() {
    FeedEvent event = single(reservation(8, ReservationStatus.AWAITING_PAYMENT));
    assertThat(List.of(event.summary(), event.description(), event.email(), event.phone()))
        .containsExactly(
            "Accommodation blocked", "Accommodation blocked", Optional.empty(), Optional.empty());
  }

  @Test
  void theBookingReferenceIsTakenFromItsUid() {
    Reservation known = reservation(8, ReservationStatus.NEW);
    Reservation imported =
        new Reservation(
            known.id(),
            "Booking-Ref-4711",
            known.unit(),
            known.span(),
            known.status(),
            known.origin(),
            known.comment(),
            known.adults(),
            known.children(),
            known.customer(),
            known.receivedOn(),
            known.updatedOn(),
            known.sequence(),
            known.everHeld(),
            false);
    assertThat(single(imported).bookingRef()).contains("4711");
  }

  @Test
  void aBlockInTheFeedOfItsUnitHasNoPrefix() {
    FeedEvent event =
        select(source(List.of(), List.of(block(new ByHand()))), request(""), settings()).getFirst();
    assertThat(event)
        .extracting(FeedEvent::summary, FeedEvent::description)
        .containsExactly("Accommodation blocked", "5. for Jan Novák");
  }

  @Test
  void aBlockInTheFeedOfAllUnitsSaysWhoseItIs() {
    FeedEvent event =
        select(source(List.of(), List.of(block(new ByHand()))), request("all"), settings())
            .getFirst();
    assertThat(event)
        .extracting(FeedEvent::summary, FeedEvent::description)
        .containsExactly("DBL - Accommodation blocked", "DBL(Garden side) - 5. for Jan Novák");
  }

  @Test
  void aBlockOfEverythingIsAnEventOfItsOwnForEachUnit() {
    BlockedDates everything =
        block(
            OptionalLong.empty(),
            OptionalInt.empty(),
            new ByHand(),
            nights("2026-08-01", "2026-08-05"));
    assertThat(select(source(List.of(), List.of(everything)), request("all"), settings()))
        .extracting(FeedEvent::uid)
        .containsExactly(
            "B5-102-1@hotel.example", "B5-102-2@hotel.example", "B5-103-1@hotel.example");
  }

  @Test
  void eventsComeByFirstNightThenUidWhateverTheOrderOfTheSource() {
    List<Reservation> reservations =
        new ArrayList<>(
            List.of(
                reservation(3, ReservationStatus.NEW),
                reservation(1, ReservationStatus.NEW),
                reservation(
                    2, ReservationStatus.NEW, Origin.WEBSITE, nights("2026-07-13", "2026-07-14"))));
    List<FeedEvent> one = select(source(reservations, List.of()), request(""), settings());
    List<FeedEvent> other =
        select(source(reservations.reversed(), List.of()), request(""), settings());
    assertThat(one)
        .isEqualTo(other)
        .extracting(event -> event.uid().charAt(21))
        .containsExactly('2', '1', '3');
  }

  @Test
  void theFeedOfOneUnitHoldsNothingOfAnother() {
    FeedRequest other = FeedRequest.of(new ee.hbook.accommodation.UnitId(102, 2));
    assertThat(select(everything(), other, settings())).isEmpty();
  }

  private static FeedSource everything() {
    List<Reservation> reservations = new ArrayList<>();
    for (ReservationStatus status : ReservationStatus.values()) {
      reservations.add(reservation(status.ordinal(), status));
    }
    reservations.add(
        reservation(
            ReservationStatus.values().length,
            ReservationStatus.CONFIRMED,
            from("Airbnb", AIRBNB),
            nights("2026-07-14", "2026-07-17")));
    return source(
        reservations,
        List.of(
            at("2026-08-01", new ByHand()),
            at("2026-08-02", new PreparationTime(1)),
            at("2026-08-03", new LinkedReservation(1)),
            at("2026-08-04", new FromCalendar(OptionalLong.of(AIRBNB), "Airbnb"))));
  }

  private static BlockedDates at(String first, BlockedDates.Cause cause) {
    return block(OptionalLong.of(102), OptionalInt.of(1), cause, nights(first, "2026-08-10"));
  }

  /** In the order of the statuses of {@link ReservationStatus}, then of the blocks. */
  private static String letters(List<FeedEvent> events) {
    String byStatus = "PNCWAXI";
    String byDay = "bpli";
    String found =
        events.stream()
            .map(
                event ->
                    event.uid().startsWith("B")
                        ? byDay.charAt(event.nights().getStart().getDayOfMonth() - 1)
                        : byStatus.charAt(event.uid().charAt(21) - '0'))
            .map(String::valueOf)
            .collect(Collectors.joining());
    return "NCPAWXIbpli"
        .chars()
        .filter(letter -> found.indexOf(letter) >= 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static FeedSource endingOn(String checkOut) {
    var nights = nights(java.time.LocalDate.parse(checkOut).minusDays(2).toString(), checkOut);
    return source(
        List.of(reservation(1, ReservationStatus.NEW, Origin.WEBSITE, nights)),
        List.of(block(OptionalLong.of(102), OptionalInt.of(1), new ByHand(), nights)));
  }

  private static Reservation cancelled(Instant on, boolean everHeld) {
    Reservation known = reservation(8, ReservationStatus.CANCELLED);
    return new Reservation(
        known.id(),
        known.uid(),
        known.unit(),
        known.span(),
        known.status(),
        known.origin(),
        known.comment(),
        known.adults(),
        known.children(),
        known.customer(),
        known.receivedOn(),
        on,
        known.sequence(),
        everHeld,
        false);
  }

  private static ExportSettings withCancelled() {
    return settings(true, false, false, false, true);
  }

  private static ExportSettings settingsOf(String words) {
    return settings(
        !words.contains("no-blocked"),
        words.contains("preparation"),
        words.contains("only-confirmed"),
        words.contains("only-website"),
        words.contains("cancelled"));
  }

  private static FeedRequest request(String words) {
    return new FeedRequest(
        words.equals("all") ? new AllUnits() : new OneUnit(UNIT),
        false,
        !words.equals("past"),
        words.equals("reservations_only"),
        Optional.empty(),
        words.equals("for")
            ? OptionalLong.of(AIRBNB)
            : words.equals("for-other") ? OptionalLong.of(AIRBNB + 1) : OptionalLong.empty());
  }

  private static FeedEvent single(Reservation reservation) {
    return select(source(List.of(reservation), List.of()), request(""), withCancelled()).getFirst();
  }

  private static List<FeedEvent> select(
      FeedSource source, FeedRequest request, ExportSettings settings) {
    return FeedSelection.select(source, request, context(FeedVariant.FULL, settings));
  }
}
