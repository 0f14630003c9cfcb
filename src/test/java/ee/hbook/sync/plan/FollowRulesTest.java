package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What following a calendar does, poll by poll. */
class FollowRulesTest {

  private static final IcsEvent OTHER = reserved("other", 40, 42);
  private static final IcsEvent ANOTHER = reserved("another", 50, 52);

  private final Following following = new Following();

  @Test
  void aReservationCancelledHereIsNotRevivedButTold() {
    following.poll(reserved("a", 5, 8));
    following.house.become(stay().id(), ReservationStatus.CANCELLED);
    SyncReport report = following.poll(reserved("a", 5, 8));
    assertThat(stay().status()).isEqualTo(ReservationStatus.CANCELLED);
    assertThat(told(report)).containsExactly(Kind.CANCELLED_HERE);
  }

  @Test
  void aReservationCancelledHereIsNotRevivedWhenItsCalendarIsLinkedAnew() {
    following.poll(reserved("a", 5, 8));
    following.house.become(stay().id(), ReservationStatus.CANCELLED);
    following.house.known().clear();
    assertThat(following.poll(reserved("a", 5, 8)).revived()).isZero();
  }

  @Test
  void aStayThatWasOnlyHeldAndGetsItsReservationWithOtherNightsHasMoved() {
    following.poll(reserved("a", 5, 8), reserved("b", 6, 12));
    SyncReport report =
        following.poll(event("a", 5, 8, "Reserved", Status.CANCELLED), reserved("b", 6, 10));
    assertThat(report.moved()).isEqualTo(1);
    assertThat(following.holds(11)).isFalse();
  }

  @Test
  void oneThatIsBackAfterItsSourceHadLostItTooIsTakenAgain() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.house.become(stay().id(), ReservationStatus.CANCELLED);
    following.poll(OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(following.poll(reserved("a", 5, 8), OTHER, ANOTHER).revived()).isEqualTo(1);
  }

  @Test
  void aVanishedBookingAwaitsApprovalWhenTheLinkSaysSo() {
    following.with(vanished(Vanished.AWAIT));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(stay().status()).isEqualTo(ReservationStatus.AWAITING_APPROVAL);
    assertThat(following.holds(6)).isFalse();
  }

  @Test
  void oneThatAwaitsApprovalIsConfirmedWhenItIsBack() {
    following.with(vanished(Vanished.AWAIT));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    assertThat(stay().status()).isEqualTo(ReservationStatus.CONFIRMED);
  }

  @Test
  void aVanishedBookingThatIsKeptIsToldOfAtTheSecondPoll() {
    following.with(vanished(Vanished.KEEP));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    SyncReport first = following.poll(OTHER, ANOTHER);
    SyncReport second = following.poll(OTHER, ANOTHER);
    assertThat(told(first)).isEmpty();
    assertThat(told(second)).containsExactly(Kind.CANCELLED_ELSEWHERE);
    assertThat(following.holds(6)).isTrue();
  }

  @Test
  void whatIsKeptWaitsForNoSecondLook() {
    following.with(vanished(Vanished.KEEP));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    assertThat(following.result(OTHER, ANOTHER).pending()).isTrue();
    assertThat(following.result(OTHER, ANOTHER).pending()).isFalse();
  }

  @Test
  void anUnchangedPollIsTheSecondLook() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    SyncReport report = following.unchangedPoll().report();
    assertThat(report.cancelled()).isEqualTo(1);
    assertThat(report.whole()).isFalse();
  }

  /** What was told of others because of it is told by a look at every event only. */
  @Test
  void whatALookAtAnUnchangedCalendarFreesHasItReadWholeTheNextTime() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(following.unchangedPoll().readAgain()).isTrue();
    assertThat(following.poll(OTHER, ANOTHER).cancelled()).isZero();
    assertThat(following.unchangedPoll().readAgain()).isFalse();
  }

  @Test
  void statusCancelledCancelsAtOnce() {
    following.poll(reserved("a", 5, 8));
    following.poll(event("a", 5, 8, "Reserved", Status.CANCELLED));
    assertThat(stay().status()).isEqualTo(ReservationStatus.CANCELLED);
  }

  @Test
  void statusCancelledIsToldWhereReservationsAreKept() {
    following.with(vanished(Vanished.KEEP));
    following.poll(reserved("a", 5, 8));
    SyncReport report = following.poll(event("a", 5, 8, "Reserved", Status.CANCELLED));
    assertThat(told(report)).containsExactly(Kind.CANCELLED_ELSEWHERE);
  }

  @Test
  void aBookingThatBecomesTentativeHoldsNothingAndAwaitsApproval() {
    following.poll(reserved("a", 5, 8));
    following.poll(event("a", 5, 8, "Reserved", Status.TENTATIVE));
    assertThat(stay().status()).isEqualTo(ReservationStatus.AWAITING_APPROVAL);
  }

  @Test
  void closedDatesAreBlockedWithoutAReservation() {
    following.poll(event("b", 5, 8, "Airbnb (Not available)"));
    assertThat(following.house.reservations).isEmpty();
    assertThat(following.holds(6)).isTrue();
  }

  @Test
  void blockedDatesGoOutUnderTheirOwnUid() {
    following.poll(event("b@there", 5, 8, "Blocked"));
    assertThat(following.house.blocked.values())
        .extracting(block -> block.uid())
        .containsExactly("b@there");
  }

  @Test
  void closedDatesBecomeAReservationWhereTheLinkSaysSo() {
    following.with(blocked(Blocked.RESERVATION));
    following.poll(event("b", 5, 8, "Blocked"));
    assertThat(stay().nights()).isEqualTo(nights(5, 8));
  }

  @Test
  void closedDatesAreLeftOutWhereTheLinkSaysSo() {
    following.with(blocked(Blocked.IGNORE));
    assertThat(following.poll(event("b", 5, 8, "Blocked")).ignored()).hasSize(1);
    assertThat(following.holds(6)).isFalse();
  }

  @Test
  void theClosedDatesOfASiteLikeOursAreNeverLeftOut() {
    following.house.options.put("hb_ical_import_only_resa", "yes");
    following.poll(event("b", 5, 8, "Accommodation blocked"));
    assertThat(following.holds(6)).isTrue();
  }

  @Test
  void aLabelOfTheOwnersIsAClosedDate() {
    following.house.options.put("hb_ical_blocked_labels", "Zavřeno\nFermé");
    following.poll(event("b", 5, 8, "Zavřeno"));
    assertThat(following.house.reservations).isEmpty();
  }

  @Test
  void anIgnoredPhraseLeavesTheEventOut() {
    following.with(
        new LinkSettings(Optional.empty(), Optional.empty(), false, List.of("cleaning")));
    assertThat(following.poll(event("b", 5, 8, "CLEANING day")).ignored())
        .extracting(SyncReport.Ignored::reason)
        .containsExactly("phrase");
  }

  @Test
  void aBookingThatTurnsIntoClosedDatesIsNotThatBooking() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    IcsEvent closed = event("b", 5, 8, "Airbnb (Not available)");
    following.poll(closed, OTHER, ANOTHER);
    following.poll(closed, OTHER, ANOTHER);
    assertThat(stay().status()).isEqualTo(ReservationStatus.CANCELLED);
    assertThat(following.holds(6)).isTrue();
  }

  @Test
  void closedDatesThatTurnIntoABookingAreOne() {
    following.poll(event("a", 5, 8, "Blocked"));
    following.poll(reserved("a", 5, 8));
    assertThat(stay().nights()).isEqualTo(nights(5, 8));
    assertThat(following.house.blocked).isEmpty();
  }

  @Test
  void aFloodIsBlockedUnderOneNoticeAndGoesWhenItIsProvedToBeOver() {
    following.madeBy("-//Airbnb Inc//Hosting Calendar 1.0//EN");
    following.poll(OTHER);
    List<IcsEvent> flood = new ArrayList<>(List.of(OTHER));
    IntStream.range(0, 12).mapToObj(i -> closed("f" + i, 5 + i, 6 + i)).forEach(flood::add);
    SyncReport flooded = following.poll(flood.toArray(IcsEvent[]::new));
    boolean held = following.holds(6);
    following.poll(OTHER);
    boolean heldOnce = following.holds(6);
    SyncReport after = following.poll(OTHER);
    assertThat(told(flooded)).containsExactly(Kind.FLOOD);
    assertThat(held).isTrue();
    assertThat(heldOnce).isTrue();
    assertThat(following.house.reservations).hasSize(1);
    assertThat(told(after)).isEmpty();
    assertThat(following.holds(6)).isFalse();
  }

  @Test
  void theFirstPollOfALinkIsNoFlood() {
    IcsEvent[] many =
        IntStream.range(0, 12)
            .mapToObj(i -> closed("f" + i, 5 + i, 6 + i))
            .toArray(IcsEvent[]::new);
    following.madeBy("-//Airbnb Inc//Hosting Calendar 1.0//EN");
    assertThat(told(following.poll(many))).isEmpty();
  }

  @Test
  void uidsThatAreOthersAtEveryPollAreToldAtTheSecondTime() {
    following.poll(reserved("a1", 5, 8), reserved("b1", 10, 12));
    SyncPlan second = following.result(reserved("a2", 5, 8), reserved("b2", 10, 12));
    assertThat(told(second.report())).isEmpty();
    assertThat(second.churned()).isEqualTo(1);
    assertThat(second.report().unchanged()).isEqualTo(2);
  }

  @Test
  void datesThatAllMoveAtOnceFreeNothingYet() {
    following.poll(reserved("a", 5, 7), reserved("b", 10, 12), reserved("c", 15, 17));
    SyncPlan result =
        following.result(reserved("a", 25, 27), reserved("b", 30, 32), reserved("c", 35, 37));
    assertThat(following.holds(5)).isTrue();
    assertThat(following.holds(25)).isTrue();
    assertThat(result.readAgain()).isTrue();
  }

  @Test
  void datesThatAllMovedAreFollowedAfterADay() {
    following.poll(reserved("a", 5, 7), reserved("b", 10, 12), reserved("c", 15, 17));
    for (int i = 0; i < 4; i++) {
      following.poll(reserved("a", 25, 27), reserved("b", 30, 32), reserved("c", 35, 37));
    }
    assertThat(following.holds(5)).isTrue();
    following.pass(Duration.ofDays(1));
    following.poll(reserved("a", 25, 27), reserved("b", 30, 32), reserved("c", 35, 37));
    assertThat(following.holds(5)).isFalse();
    assertThat(following.holds(25)).isTrue();
    assertThat(following.house.blocked).isEmpty();
  }

  @Test
  void aCalendarThatAPersonBelievesIsFollowedAtOnce() {
    following.poll(reserved("a", 5, 7), reserved("b", 10, 12), reserved("c", 15, 17));
    SyncReport report = following.believed().poll(reserved("a", 5, 7));
    assertThat(report.cancelled()).isEqualTo(2);
  }

  /** Where what is gone stays by the settings, nothing else tells that the word was said. */
  @Test
  void whatAPersonBelievedIsNoMatterForTheGuardAtTheNextPollEither() {
    following.with(vanished(Vanished.KEEP));
    following.poll(reserved("a", 5, 7), reserved("b", 10, 12), reserved("c", 15, 17));
    following.poll(reserved("a", 5, 7));
    following.saysThatItIsRight(reserved("a", 5, 7));
    SyncReport next = following.poll(reserved("a", 5, 7));
    assertThat(told(next)).containsExactly(Kind.CANCELLED_ELSEWHERE, Kind.CANCELLED_ELSEWHERE);
  }

  @Test
  void whatIsGoneAndKeptIsNotLostOnceMoreWithTheNextBooking() {
    following.with(vanished(Vanished.KEEP));
    IcsEvent[] all = {
      reserved("a", 5, 7), reserved("b", 10, 12), reserved("c", 15, 17), reserved("d", 20, 22)
    };
    following.poll(all);
    for (int gone = 1; gone <= 3; gone++) {
      for (int polls = 0; polls < 3; polls++) {
        following.poll(Arrays.copyOfRange(all, gone, all.length));
      }
    }
    SyncReport last = following.poll(all[3]);
    assertThat(told(last)).hasSize(3).containsOnly(Kind.CANCELLED_ELSEWHERE);
  }

  @Test
  void aFeedThatStaysHalfEmptyIsToldOfAtTheSecondPoll() {
    following.poll(reserved("a", 5, 7), reserved("b", 10, 12), reserved("c", 15, 17));
    SyncReport first = following.poll();
    SyncReport second = following.poll();
    assertThat(told(first)).isEmpty();
    assertThat(told(second)).containsExactly(Kind.FEED_UNDER_GUARD);
    assertThat(second.told().getFirst().said().inEnglish()).contains("2027-01-15 to 2027-01-17");
  }

  @Test
  void oneBookingShownThreeTimesIsOne() {
    following.poll(
        event("1", 5, 6, "Check-in: Novák"),
        event("2", 8, 9, "Check-out: Novák"),
        event("3", 5, 8, "Novák"));
    assertThat(stay().nights()).isEqualTo(nights(5, 8));
    assertThat(following.holds(8)).isFalse();
  }

  @Test
  void aProducerOfTheTableIsKnownByStartAndSummary() {
    following.madeBy("-//Lodgify//EN");
    following.poll(event("x1", 5, 8, "Booked"));
    following.poll(event("x2", 5, 9, "Booked"));
    assertThat(stay().nights()).isEqualTo(nights(5, 9));
  }

  @Test
  void ofAnUploadedFileNothingIsRemembered() {
    following.upload(reserved("a", 5, 8));
    assertThat(following.house.known()).isEmpty();
    assertThat(stay().nights()).isEqualTo(nights(5, 8));
  }

  @Test
  void anUnchangedRunWritesNothingDown() {
    following.poll(reserved("a", 5, 8));
    assertThat(following.result(reserved("a", 5, 8)).effects()).isEmpty();
  }

  @Test
  void whatARunAddsIsWrittenDown() {
    assertThat(following.result(reserved("a", 5, 8)).effects()).hasSize(2);
  }

  @Test
  void anEventThatCanNoLongerBeReadIsStillHeld() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    for (int poll = 0; poll < 3; poll++) {
      following.pollWithUnreadable("a", OTHER, ANOTHER);
    }
    assertThat(following.holds(6)).isTrue();
  }

  @Test
  void ourOwnBlockedDatesComingBackAreAnEcho() {
    following.house.block(nights(5, 8));
    String uid = following.house.blocked.values().iterator().next().uid();
    assertThat(following.poll(closed(uid, 5, 8)).echoes()).isEqualTo(1);
  }

  @Test
  void blockedDatesThatAnotherLinkBroughtAreAnEchoUnderItsUid() {
    following.house.blockFor(2, "there@x", nights(5, 8));
    assertThat(following.poll(closed("there@x", 5, 8)).echoes()).isEqualTo(1);
    assertThat(following.house.reservations).isEmpty();
  }

  @Test
  void aStayThatWasGivenAnotherUidNoLongerAnswersToItsFirst() {
    following.poll(reserved("a", -2, 8));
    following.poll(reserved("b", 0, 8));
    following.poll(reserved("b", 0, 8), reserved("a", 20, 22));
    assertThat(following.house.reservations).hasSize(2);
  }

  @Test
  void everyEventHasAFate() {
    SyncReport report =
        following.poll(reserved("a", 5, 8), event("b", 10, 12, "x", Status.TENTATIVE));
    assertThat(report.fates())
        .extracting(SyncReport.Fate::word)
        .containsExactlyInAnyOrder("added", "ignored");
  }

  @Test
  void aHeldConflictKeepsItsFirstDay() {
    following.house.book(nights(5, 8));
    following.poll(reserved("a", 6, 9));
    Claim first = following.house.known().values().iterator().next();
    following.poll(reserved("a", 6, 9));
    assertThat(following.house.known().values().iterator().next().firstSeen())
        .isEqualTo(first.firstSeen());
  }

  private Reservation stay() {
    return following.house.reservations.values().stream()
        .filter(stay -> stay.nights().getStart().isBefore(nights(39, 40).getStart()))
        .findFirst()
        .orElseThrow();
  }

  private static LinkSettings vanished(Vanished wanted) {
    return new LinkSettings(Optional.empty(), Optional.of(wanted), false, List.of());
  }

  private static LinkSettings blocked(Blocked wanted) {
    return new LinkSettings(Optional.of(wanted), Optional.empty(), false, List.of());
  }
}
