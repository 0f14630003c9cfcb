package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.application.ApplyRemedy;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.attention.application.SnoozeNeeds;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureClass;
import ee.hbook.notification.Notices;
import ee.hbook.notification.application.KeepNotices;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.settings.application.ChangeSettings;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Each fact that needs somebody is listed while it holds, and ends by its own remedy. */
class RemediesTest {

  private static final String URL = "https://www.airbnb.com/calendar/ical/4711.ics";
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final LocalDateRange THERE = nights(0, 3);
  private static final LocalDateRange HERE = nights(1, 4);

  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house =
      new RealHouse(
          clock, elsewhere, Map.of("timezone_string", "UTC", "hb_ical_url_feed_has_key", "no"));
  private List<Stay> calendar = new ArrayList<>();
  private String producer = "-//Airbnb Inc//EN";

  @BeforeEach
  void twoUnits() {
    house.furnish(2, PreparationNights.NONE);
    elsewhere.answer(
        URL, () -> Elsewhere.body(CalendarText.write(producer, calendar, clock.instant())));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aDoubleBookingShowsBothAndEndsWhenOneOfThemMoves() {
    Reservation stay = soldTwice();
    Need need = only(NeedKind.DOUBLE_BOOKING);
    assertThat(need.parties()).extracting(party -> party.nights()).containsExactly(THERE, HERE);
    assertThat(need.nights()).containsExactly(nights(1, 3));
    apply(need, "move-" + stay.id(), "1-2");
    assertThat(kinds()).isEmpty();
    assertThat(stay(stay.id()).unit()).isEqualTo(new UnitId(1, 2));
    assertThat(held(THERE)).as("the other one is taken in at once").isTrue();
  }

  @Test
  void aDoubleBookingEndsWhenTheOneHereIsCancelled() {
    Reservation stay = soldTwice();
    apply(only(NeedKind.DOUBLE_BOOKING), "cancel-" + stay.id(), "");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void aDoubleBookingIsOverWithTheNightsThatTwoHad() {
    house.book(nights(1, 3));
    calendar = List.of(new Stay("1@airbnb.com", nights(0, 6), "Reserved"));
    link();
    assertThat(kinds()).contains(NeedKind.DOUBLE_BOOKING);
    clock.set(Instant.parse("2026-04-04T12:00:00Z"));

    assertThat(kinds()).doesNotContain(NeedKind.DOUBLE_BOOKING);
  }

  @Test
  void oneGuestIsNoDoubleBookingAsLongAsBothKeepTheirNights() {
    soldTwice();
    apply(only(NeedKind.DOUBLE_BOOKING), "same-guest", "");
    look();
    assertThat(kinds()).isEmpty();
    calendar = List.of(new Stay("1@airbnb.com", nights(0, 2), "Reserved"));
    look();
    assertThat(kinds()).containsExactly(NeedKind.DOUBLE_BOOKING);
  }

  @Test
  void noDeletionOfMessagesHidesADoubleBooking() {
    soldTwice();
    house.get(KeepNotices.class).dismissAll();
    look();
    assertThat(kinds()).containsExactly(NeedKind.DOUBLE_BOOKING);
  }

  @Test
  void whoKeepsNoMessagesIsListedEveryFactAllTheSame() {
    house.get(ChangeSettings.class).change(Map.of("hb_ical_record_sync_errors", "no"));
    moved();
    assertThat(house.look(() -> house.get(Notices.class).all())).isEmpty();
    assertThat(kinds()).containsExactly(NeedKind.MOVED_NOT_TAKEN);
  }

  @Test
  void otherDatesThereAreTaken() {
    Reservation stay = moved();
    apply(only(NeedKind.MOVED_NOT_TAKEN), "take-dates-" + stay.id(), "");
    assertThat(stay(stay.id()).nights()).isEqualTo(nights(1, 5));
    assertThat(kinds()).isEmpty();
    look();
    assertThat(kinds()).isEmpty();
    assertThat(house.held(RealHouse.UNIT, FIRST).toString()).doesNotContain(FIRST.toString());
  }

  @Test
  void whatIsGoneThereAndKeptIsThisHousesOwn() {
    Reservation stay = goneThere();
    apply(only(NeedKind.GONE_THERE), "keep-" + stay.id(), "");
    look();
    assertThat(kinds()).isEmpty();
    assertThat(stay(stay.id()).status().holdsUnit()).isTrue();
    long link = house.look(() -> house.get(Links.class).all().getFirst().id());
    assertThat(
            NightSet.of(List.of(THERE))
                .minus(
                    ClaimedNights.nights(
                        FrontDoor.shown(house, FrontDoor.query(RealHouse.UNIT, link))))
                .isEmpty())
        .as("the channel that gave them up reads that its nights are taken")
        .isTrue();
  }

  @Test
  void whatIsSoldAgainWhereItWasGivenUpIsADoubleBooking() {
    Reservation stay = goneThere();
    apply(only(NeedKind.GONE_THERE), "keep-" + stay.id(), "");
    calendar = new ArrayList<>(calendar);
    calendar.add(new Stay("7@airbnb.com", THERE, "Reserved"));
    look();
    assertThat(kinds()).containsExactly(NeedKind.DOUBLE_BOOKING);
  }

  @Test
  void whatCameBackMeanwhileIsNotForgotten() {
    Reservation stay = goneThere();
    Need need = only(NeedKind.GONE_THERE);
    calendar = new ArrayList<>(calendar);
    calendar.add(new Stay("1@airbnb.com", THERE, "Reserved"));
    look();
    assertThatThrownBy(() -> apply(need, "keep-" + stay.id(), "")).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsGoneThereIsCancelledHereToo() {
    Reservation stay = goneThere();
    apply(only(NeedKind.GONE_THERE), "cancel-" + stay.id(), "");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void whatWasCancelledOnlyHereIsConfirmedAgain() {
    Reservation stay = imported();
    house
        .get(ChangeReservation.class)
        .change(stay.id(), ReservationDraft.status(ReservationStatus.CANCELLED));
    calendarChanges();
    look();
    apply(only(NeedKind.CANCELLED_HERE), "restore-" + stay.id(), "");
    assertThat(kinds()).isEmpty();
    assertThat(stay(stay.id()).status()).isEqualTo(ReservationStatus.CONFIRMED);
  }

  @Test
  void aCalendarUnderGuardIsBelieved() {
    guarded();
    Need need = only(NeedKind.CALENDAR_GUARDED);
    assertThat(need.nights()).isNotEmpty();
    apply(need, "believe", "");
    assertThat(kinds()).doesNotContain(NeedKind.CALENDAR_GUARDED);
  }

  @Test
  void aCalendarUnderGuardIsStoppedAndItsNightsStayHeld() {
    guarded();
    NightSet before = house.held(RealHouse.UNIT, FIRST);
    apply(only(NeedKind.CALENDAR_GUARDED), "reject", "");
    assertThat(house.held(RealHouse.UNIT, FIRST)).hasToString(before.toString());
    assertThat(house.look(() -> house.get(Links.class).all().getFirst().enabled())).isFalse();
    assertThat(kinds()).isEmpty();
  }

  @Test
  void anotherCalendarIsAccepted() {
    imported();
    producer = "-//Somebody else//EN";
    look();
    apply(only(NeedKind.CALENDAR_OTHER), "accept", "");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void anotherCalendarIsListedUntilItIsAcceptedThoughItsAddressFailsMeanwhile() {
    imported();
    producer = "-//Somebody else//EN";
    look();
    elsewhere.fail(URL, FailureClass.TRANSIENT, "timeout");
    look();
    apply(only(NeedKind.CALENDAR_OTHER), "accept", "");
    assertThat(kinds()).containsExactly(NeedKind.CALENDAR_STALE);
  }

  @Test
  void aCalendarThatFailsIsTriedNow() {
    imported();
    elsewhere.fail(URL, FailureClass.TRANSIENT, "timeout");
    look();
    Need need = only(NeedKind.CALENDAR_STALE);
    elsewhere.repair(URL);
    apply(need, "try", "");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void aStoppedCalendarHasItsChecklistAndIsResumed() {
    imported();
    elsewhere.fail(URL, FailureClass.GONE, "http-410");
    for (int polls = 0; polls < 12 && !kinds().contains(NeedKind.CALENDAR_STOPPED); polls++) {
      clock.set(clock.instant().plus(Duration.ofHours(7)));
      house.get(SynchronizeLink.class).runDue();
    }
    Need need = only(NeedKind.CALENDAR_STOPPED);
    assertThat(need.steps()).isNotEmpty();
    elsewhere.repair(URL);
    apply(need, "resume", "");
    assertThat(kinds()).isEmpty();
  }

  @Test
  void whatIsPutOffComesBackInItsTimeOrWhenItChanges() {
    soldTwice();
    Need need = only(NeedKind.DOUBLE_BOOKING);
    house
        .get(SnoozeNeeds.class)
        .putOff(need.key(), clock.instant().plus(Duration.ofHours(3)), "later", may -> true);
    assertThat(kinds()).isEmpty();
    assertThat(house.get(ListNeeds.class).all().isEmpty()).isFalse();
    calendar = List.of(new Stay("1@airbnb.com", nights(0, 2), "Reserved"));
    look();
    assertThat(kinds()).containsExactly(NeedKind.DOUBLE_BOOKING);
    clock.set(clock.instant().plus(Duration.ofHours(4)));
    assertThat(kinds()).containsExactly(NeedKind.DOUBLE_BOOKING);
  }

  @Test
  void aRemedyThatIsNotOfferedIsRefused() {
    soldTwice();
    Need need = only(NeedKind.DOUBLE_BOOKING);
    assertThatThrownBy(() -> apply(need, "believe", "")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> apply(need, presses(need).getFirst(), "9-9"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aRemedyOfWhatIsOverIsRefused() {
    Reservation stay = soldTwice();
    Need need = only(NeedKind.DOUBLE_BOOKING);
    apply(need, "cancel-" + stay.id(), "");
    assertThatThrownBy(() -> apply(need, "same-guest", "")).isInstanceOf(NotFound.class);
  }

  private Reservation soldTwice() {
    Reservation stay = house.book(HERE);
    calendar = List.of(new Stay("1@airbnb.com", THERE, "Reserved"));
    link();
    return stay;
  }

  private Reservation imported() {
    calendar = List.of(new Stay("1@airbnb.com", THERE, "Reserved"));
    link();
    return stays().getFirst();
  }

  private Reservation moved() {
    Reservation stay = imported();
    calendar = List.of(new Stay("1@airbnb.com", nights(1, 5), "Reserved"));
    look();
    return stay;
  }

  private Reservation goneThere() {
    calendar =
        List.of(
            new Stay("1@airbnb.com", THERE, "Reserved"),
            new Stay("2@airbnb.com", nights(10, 12), "Reserved"),
            new Stay("3@airbnb.com", nights(20, 22), "Reserved"));
    link();
    Reservation first =
        stays().stream().filter(stay -> stay.nights().equals(THERE)).findFirst().orElseThrow();
    calendar = calendar.subList(1, 3);
    for (int looks = 0; looks < 4; looks++) {
      look();
    }
    return first;
  }

  private void guarded() {
    calendar =
        IntStream.range(0, 6)
            .mapToObj(
                each -> new Stay(each + "@airbnb.com", nights(each * 4, each * 4 + 2), "Reserved"))
            .toList();
    link();
    calendar = calendar.subList(0, 1);
    look();
    look();
  }

  private void calendarChanges() {
    calendar = new ArrayList<>(calendar);
    calendar.add(new Stay("9@airbnb.com", nights(30, 32), "Reserved"));
  }

  private void link() {
    house
        .get(LinkCalendar.class)
        .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "Airbnb", URL);
  }

  private void look() {
    clock.set(clock.instant().plus(Duration.ofHours(2)));
    house.get(SynchronizeLink.class).runAll();
  }

  private Need only(NeedKind kind) {
    List<Need> found =
        house.get(ListNeeds.class).all().open().stream()
            .filter(need -> need.kind() == kind)
            .toList();
    assertThat(found).as(() -> kinds() + ", told: " + told()).hasSize(1);
    return found.getFirst();
  }

  private List<String> told() {
    return house.look(() -> house.get(Notices.class).standing()).stream()
        .map(notice -> notice.message().inEnglish())
        .toList();
  }

  /** What is listed about calendars and nights: nobody of this house can be mailed. */
  private List<NeedKind> kinds() {
    return house.get(ListNeeds.class).all().open().stream()
        .filter(need -> need.unit().isPresent())
        .map(Need::kind)
        .toList();
  }

  private void apply(Need need, String remedy, String choice) {
    house
        .get(ApplyRemedy.class)
        .apply(
            need.key(), remedy, Optional.of(choice).filter(each -> !each.isEmpty()), may -> true);
  }

  private static List<String> presses(Need need) {
    return need.remedies().stream()
        .filter(Press.class::isInstance)
        .map(remedy -> ((Press) remedy).name())
        .toList();
  }

  private List<Reservation> stays() {
    return house.look(() -> house.get(Reservations.class).of(RealHouse.UNIT, FIRST));
  }

  private Reservation stay(long id) {
    return house.look(() -> house.get(Reservations.class).find(id).orElseThrow());
  }

  private boolean held(LocalDateRange nights) {
    return stays().stream()
        .anyMatch(stay -> stay.status().holdsUnit() && stay.nights().equals(nights));
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(FIRST.plusDays(from), FIRST.plusDays(to));
  }
}
