package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import ee.hbook.sync.record.SyncReport.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the owner reads after a run says what is so: dates, numbers, and what waits for whom. */
class ToldInWordsTest {

  private static final IcsEvent OTHER = event("other", 40, 42, "Jana");
  private static final IcsEvent ANOTHER = event("another", 50, 52, "Petr");

  private final Following following = new Following();

  @Test
  void aCancellationSaysThatTheNightsCanBeSold() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(message(following.poll(OTHER, ANOTHER)))
        .contains("the reservation of 2027-01-15 to 2027-01-18. It is cancelled here");
  }

  @Test
  void oneThatAwaitsApprovalSaysThatItWaitsForIt() {
    following.with(vanished(Vanished.AWAIT));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(message(following.poll(OTHER, ANOTHER))).contains("It waits for your approval here");
  }

  @Test
  void datesThatAPersonChangedAreCalledThatPersons() {
    following.poll(reserved("a", 5, 8), OTHER);
    following.house.move(stay("a").id(), nights(5, 10));
    assertThat(message(following.poll(reserved("a", 5, 8), OTHER)))
        .startsWith("You changed the dates of this reservation: Elsewhere has 2027-01-15");
  }

  @Test
  void datesThatAreNotFollowedByTheSettingsAreNotCalledAPersons() {
    following.house.options.put("hb_ical_update_resa_dates", "no");
    following.poll(reserved("a", 5, 8), OTHER);
    assertThat(message(following.poll(reserved("a", 5, 9), OTHER)))
        .startsWith("Changes have not been reflected in the Reservation list");
  }

  @Test
  void aDoubleBookingSaysSinceWhenEitherIsKnownToTheMinute() {
    following.house.book(nights(5, 8));
    assertThat(message(following.poll(reserved("a", 5, 8))))
        .contains(
            "first seen on 2027-01-10T02:00:00Z; here they are held by website since"
                + " 2027-01-10T01:00:00Z");
  }

  @Test
  void anEventThatCannotBeUnderstoodNamesTheNightsThatAreHeldForIt() {
    assertThat(message(following.pollWithUnreadable("x", Optional.of(nights(5, 8)), OTHER)))
        .contains("The nights that it may mean are held: 2027-01-15 to 2027-01-18.");
  }

  @Test
  void anEventWithoutADateSaysThatNothingIsHeldForIt() {
    assertThat(message(following.pollWithUnreadable("x", OTHER)))
        .contains("not even its dates. Nothing is held for it.");
  }

  @Test
  void fiveOfFiveAreListedAndNoneCounted() {
    IcsEvent[] five =
        IntStream.range(0, 5)
            .mapToObj(i -> reserved("s" + i, 10 + 5 * i, 12 + 5 * i))
            .toArray(IcsEvent[]::new);
    following.poll(five);
    following.poll();
    assertThat(message(following.poll())).contains("2027-02-09 to 2027-02-11.");
  }

  @Test
  void aStayInHouseIsNotCountedAmongWhatWaitsUnderGuard() {
    following.poll(reserved("in", -3, 4), reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll();
    SyncReport second = following.poll();
    assertThat(second.told())
        .filteredOn(told -> told.kind() == Kind.FEED_UNDER_GUARD)
        .singleElement()
        .satisfies(told -> assertThat(told.lost()).isEqualTo(3));
  }

  @Test
  void aPlanSaysSinceWhenItsCalendarIsUnderGuard() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.result();
    assertThat(following.result().guarded())
        .contains(following.house.now().minus(Duration.ofHours(1)));
  }

  @Test
  void nightsOfAMoveUnderGuardAreCountedAsWhatWaits() {
    following.poll(reserved("a", 5, 8), reserved("b", 10, 13), reserved("c", 20, 22));
    IcsEvent[] moved = {reserved("a", 105, 108), reserved("b", 110, 113), reserved("c", 120, 122)};
    following.poll(moved);
    Told guard =
        following.poll(moved).told().stream()
            .filter(told -> told.kind() == Kind.FEED_UNDER_GUARD)
            .findFirst()
            .orElseThrow();
    assertThat(guard.said().inEnglish())
        .contains("2027-01-15 to 2027-01-18")
        .doesNotContain("2027-04");
  }

  @Test
  void aStrangeSignatureIsTheOutcomeOfItsRun() {
    assertThat(following.strange(OTHER).report().outcome()).isEqualTo(Outcome.INVALID_SIGNATURE);
    assertThat(following.poll(OTHER).outcome()).isEqualTo(Outcome.OK);
  }

  @Test
  void otherToldThingsAreNoOutcome() {
    following.house.book(nights(5, 8));
    assertThat(following.poll(reserved("a", 5, 8)).outcome()).isEqualTo(Outcome.OK);
  }

  @Test
  void whatIsOnlyToldIsListedAsNotFollowed() {
    following.poll(reserved("a", 5, 8), OTHER);
    following.house.move(stay("a").id(), nights(5, 10));
    assertThat(following.poll(reserved("a", 5, 8), OTHER).ignored())
        .extracting(SyncReport.Ignored::reason)
        .containsExactly("modified");
  }

  @Test
  void whatIsKeptThoughItIsGoneIsListedAsNotFollowed() {
    following.with(vanished(Vanished.KEEP));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(following.poll(OTHER, ANOTHER).ignored())
        .extracting(SyncReport.Ignored::reason)
        .containsExactly("cancelled_elsewhere");
  }

  @Test
  void oneUidForSeveralBookingsIsTold() {
    assertThat(told(following.poll(event("a", 5, 8, "Jana"), event("a", 10, 12, "Petr"))))
        .containsExactly(Kind.UID_SHARED);
  }

  @Test
  void theUidOfAnotherUnitsBookingIsTold() {
    following.house.elsewhere.add("a");
    assertThat(told(following.poll(event("a", 5, 8, "Jana")))).containsExactly(Kind.UID_SHARED);
  }

  @Test
  void threeBookingsWithoutANameAreToldOfAndTwoAreNot() {
    assertThat(told(following.poll(reserved("a", 5, 8), reserved("b", 10, 12)))).isEmpty();
    assertThat(
            told(following.poll(reserved("a", 5, 8), reserved("b", 10, 12), reserved("c", 20, 22))))
        .containsExactly(Kind.NOT_IDENTIFIABLE);
  }

  @Test
  void whatAPersonCancelledHereIsRememberedWhenItsCalendarIsLinkedAnew() {
    following.poll(reserved("a", 5, 8));
    following.house.become(stay("a").id(), ReservationStatus.CANCELLED);
    following.house.known().clear();
    following.poll(reserved("a", 5, 8));
    assertThat(following.house.known()).hasSize(1);
  }

  @Test
  void theNightsThatAPersonTookAKeptStayFromAreFreeOnceItsCalendarHasLostIt() {
    following.with(vanished(Vanished.KEEP));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.house.move(stay("a").id(), nights(20, 23));
    following.poll(OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(following.holds(6)).isFalse();
    assertThat(following.holds(21)).isTrue();
  }

  @Test
  void whatIsKeptByTheSettingsAndWasCancelledHereIsForgottenOnceItIsGone() {
    following.with(vanished(Vanished.KEEP));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.house.become(stay("a").id(), ReservationStatus.CANCELLED);
    following.poll(OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(following.house.known().values())
        .extracting(claim -> claim.identity())
        .containsExactlyInAnyOrder("other", "another");
  }

  @Test
  void theNightsOfWhatAPersonMovedAndItsSourceMovedTooAreHeldForBoth() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.house.move(stay("a").id(), nights(20, 23));
    following.poll(reserved("a", 6, 9), OTHER, ANOTHER);
    assertThat(following.holds(8)).isTrue();
    assertThat(following.holds(22)).isTrue();
  }

  @Test
  void closedDatesThatMoveWithMostOthersHoldTheirOldNightsToo() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
    following.poll(shut("a", 5, 8), shut("b", 10, 13), shut("c", 20, 22));
    following.poll(shut("a", 105, 108), shut("b", 110, 113), shut("c", 120, 122));
    assertThat(following.holds(6)).isTrue();
    assertThat(following.holds(106)).isTrue();
  }

  @Test
  void anEventThatCanNoLongerBeUnderstoodIsRememberedOnce() {
    following.poll(reserved("x", 5, 8), OTHER);
    following.pollWithUnreadable("x", Optional.of(nights(5, 8)), OTHER);
    assertThat(following.house.known().values())
        .filteredOn(claim -> claim.identity().equals("x"))
        .hasSize(1);
  }

  @Test
  void eventsWithoutUidThatCannotBeUnderstoodAreToldApartByTheirNights() {
    following.pollWithUnreadable("", Optional.of(nights(5, 8)), OTHER);
    following.pollWithUnreadable("", Optional.of(nights(20, 22)), OTHER);
    assertThat(following.holds(6)).isTrue();
    assertThat(following.holds(21)).isTrue();
  }

  @Test
  void aBlankUidIsNone() {
    following.pollWithUnreadable(" ", Optional.of(nights(5, 8)), OTHER);
    assertThat(following.house.known().values()).noneMatch(claim -> claim.identity().isBlank());
  }

  private Reservation stay(String uid) {
    return following.house.reservations.values().stream()
        .filter(each -> each.uid().equals(uid))
        .findFirst()
        .orElseThrow();
  }

  private static IcsEvent shut(String uid, int from, int to) {
    return event(uid, from, to, "Airbnb (Not available)");
  }

  private static String message(SyncReport report) {
    assertThat(report.told()).hasSize(1);
    return report.told().getFirst().said().inEnglish();
  }

  private static LinkSettings vanished(Vanished wanted) {
    return new LinkSettings(Optional.empty(), Optional.of(wanted), false, List.of());
  }
}
