package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.diff.SyncDecision.Reason;
import ee.hbook.sync.plan.Fate.Plain;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is in a calendar, or was, has one fate in each run: what became of it. */
class EventFatesTest {

  private static final IcsEvent OTHER = reserved("other", 40, 42);
  private static final IcsEvent ANOTHER = reserved("another", 50, 52);

  private final Following following = new Following();

  @Test
  void aNewBookingIsAdded() {
    assertThat(of("a", following.result(reserved("a", 5, 8)))).containsExactly(Plain.ADDED);
  }

  @Test
  void aBookingThatIsStillThereIsUnchanged() {
    following.poll(reserved("a", 5, 8));
    assertThat(of("a", following.result(reserved("a", 5, 8)))).containsExactly(Plain.UNCHANGED);
  }

  @Test
  void aBookingOfACalendarThatHasNothingNewIsUnchanged() {
    following.poll(reserved("a", 5, 8));
    assertThat(of("a", following.unchangedPoll())).containsExactly(Plain.UNCHANGED);
  }

  @Test
  void aBookingWithOtherNightsIsMoved() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    assertThat(of("a", following.result(reserved("a", 6, 9), OTHER, ANOTHER)))
        .containsExactly(Plain.MOVED);
  }

  @Test
  void aReservationWhoseFarEndMovesOnByADayIsRolled() {
    following.poll(closed("a", 10, 500), OTHER);
    following.pass(Duration.ofDays(1));
    assertThat(of("a", following.result(closed("a", 10, 501), OTHER)))
        .containsExactly(Plain.ROLLED);
  }

  @Test
  void aBookingThatIsNotThereIsMissed() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    assertThat(of("a", following.result(OTHER, ANOTHER))).containsExactly(Plain.MISSED);
  }

  @Test
  void aBookingThatIsGoneIsCancelled() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(of("a", following.result(OTHER, ANOTHER))).containsExactly(Plain.CANCELLED);
  }

  @Test
  void aBookingThatIsGoneWithAllTheOthersIsGuarded() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    assertThat(of("a", following.result())).containsExactly(Plain.GUARDED);
  }

  @Test
  void aBookingThatIsGoneUnderGuardStaysGuardedWhileNothingChanges() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll();
    assertThat(of("a", following.unchangedPoll())).containsExactly(Plain.GUARDED);
  }

  @Test
  void aStayThatHasBegunAndIsNotThereIsInHouse() {
    following.poll(reserved("a", -3, 4), OTHER, ANOTHER);
    assertThat(of("a", following.result(OTHER, ANOTHER))).containsExactly(Plain.IN_HOUSE);
  }

  @Test
  void aStayThatIsOverAndIsNotThereIsForgotten() {
    following.poll(reserved("a", 1, 3), OTHER, ANOTHER);
    following.pass(Duration.ofDays(5));
    assertThat(of("a", following.result(OTHER, ANOTHER))).containsExactly(Plain.FORGOTTEN);
  }

  @Test
  void aBookingThatWasCancelledHereAndIsGoneIsForgotten() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.house.become(reservation("a"), ReservationStatus.CANCELLED);
    following.poll(OTHER, ANOTHER);
    assertThat(of("a", following.result(OTHER, ANOTHER))).containsExactly(Plain.FORGOTTEN);
  }

  @Test
  void aBookingThatWasCancelledHereIsIgnoredWhileItIsThere() {
    following.poll(reserved("a", 5, 8), OTHER);
    following.house.become(reservation("a"), ReservationStatus.CANCELLED);
    assertThat(of("a", following.result(reserved("a", 5, 8), OTHER)))
        .containsExactly(new Fate.Ignored(Reason.CANCELLED_HERE));
  }

  @Test
  void aBookingThatIsBackIsRevived() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(of("a", following.result(reserved("a", 5, 8), OTHER, ANOTHER)))
        .containsExactly(Plain.REVIVED);
  }

  @Test
  void aBookingThatIsKeptThoughItIsGoneIsCancelledElsewhere() {
    following.with(
        new LinkSettings(Optional.empty(), Optional.of(Vanished.KEEP), false, List.of()));
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(of("a", following.result(OTHER, ANOTHER)))
        .containsExactly(new Fate.CancelledElsewhere());
  }

  @Test
  void aBookingWhoseDatesAPersonChangedIsModified() {
    following.poll(reserved("a", 5, 8), OTHER);
    following.house.move(reservation("a"), nights(5, 10));
    assertThat(of("a", following.result(reserved("a", 5, 8), OTHER)))
        .containsExactly(new Fate.Modified());
  }

  @Test
  void aBookingOnNightsOfAnotherOfItsCalendarIsHeld() {
    assertThat(of("b", following.result(reserved("a", 5, 8), reserved("b", 6, 9))))
        .containsExactly(Plain.HELD);
  }

  @Test
  void aBookingThatIsOnlyHeldAndGetsOtherNightsIsMoved() {
    following.poll(reserved("a", 5, 8), reserved("b", 6, 9));
    assertThat(of("b", following.result(reserved("a", 5, 8), reserved("b", 7, 10))))
        .containsExactly(Plain.MOVED);
  }

  @Test
  void aBookingThatCannotMoveToItsNewNightsIsHeld() {
    following.poll(reserved("a", 5, 8), reserved("b", 10, 12));
    assertThat(of("a", following.result(reserved("a", 10, 13), reserved("b", 10, 12))))
        .containsExactly(Plain.HELD);
  }

  @Test
  void aBookingWhoseHolderIsGoneIsTakenOver() {
    long own = following.house.book(nights(10, 14)).id();
    following.poll(reserved("a", 10, 14));
    following.house.become(own, ReservationStatus.CANCELLED);
    assertThat(of("a", following.result(reserved("a", 10, 14)))).containsExactly(Plain.TAKEN_OVER);
  }

  @Test
  void aBookingOfNightsThatAnotherOfItsCalendarLeavesIsAddedAndNotTakenOver() {
    following.poll(reserved("a", 5, 8), reserved("b", 6, 9));
    IcsEvent gone = event("a", 5, 8, "Reserved", IcsEvent.Status.CANCELLED);
    assertThat(of("b", following.result(gone, reserved("b", 6, 9)))).containsExactly(Plain.ADDED);
  }

  @Test
  void aBookingOverOneOfOursIsInTheWay() {
    following.house.book(nights(10, 14));
    assertThat(of("a", following.result(reserved("a", 12, 16))))
        .singleElement()
        .isInstanceOfSatisfying(
            Fate.InTheWay.class, fate -> assertThat(fate.doubleBooking()).isTrue());
  }

  @Test
  void aSaleOverOneThatItsOwnCalendarMayHaveLostWaits() {
    following.pollOther(2, reserved("o", 10, 14), reserved("p", 40, 42), reserved("q", 50, 52));
    following.pollOther(2, reserved("p", 40, 42), reserved("q", 50, 52));
    assertThat(of("a", following.result(reserved("a", 12, 16)))).containsExactly(Plain.HELD);
  }

  @Test
  void oursComingBackIsAnEchoEveryTime() {
    following.house.book(nights(5, 8));
    following.house.channelReads();
    assertThat(of("e", following.result(closed("e", 5, 8)))).containsExactly(Plain.ECHO);
    assertThat(of("e", following.result(closed("e", 5, 8)))).containsExactly(Plain.ECHO);
  }

  @Test
  void whatMayHaveOutlivedItsBookingIsAnEchoUntilThatIsProvedAndBlockedThen() {
    long ours = following.house.book(nights(5, 8)).id();
    following.house.channelReads();
    following.poll(closed("e", 5, 8));
    following.house.become(ours, ReservationStatus.CANCELLED);
    following.pass(Duration.ofHours(1));
    following.house.channelReads();
    assertThat(of("e", following.result(closed("e", 5, 8)))).containsExactly(Plain.ECHO);
    assertThat(of("e", following.result(closed("e", 5, 8)))).containsExactly(Plain.BLOCKED);
  }

  @Test
  void anEventThatCannotBeUnderstoodIsUnreadable() {
    following.pollWithUnreadable("x", Optional.of(nights(10, 12)), OTHER);
    assertThat(following.pollWithUnreadable("x", Optional.of(nights(10, 12)), OTHER).fates())
        .filteredOn(fate -> fate.word().equals("unreadable"))
        .hasSize(1);
  }

  @Test
  void closedDatesAreBlocked() {
    blocks();
    assertThat(of("c", following.result(shut(5, 8), OTHER))).containsExactly(Plain.BLOCKED);
  }

  @Test
  void closedDatesThatAreStillThereAreUnchanged() {
    blocks();
    following.poll(shut(5, 8), OTHER);
    assertThat(of("c", following.result(shut(5, 8), OTHER))).containsExactly(Plain.UNCHANGED);
  }

  @Test
  void closedDatesWithOtherNightsAreMoved() {
    blocks();
    following.poll(shut(5, 8), OTHER, ANOTHER);
    assertThat(of("c", following.result(shut(5, 9), OTHER, ANOTHER))).containsExactly(Plain.MOVED);
  }

  @Test
  void closedDatesWhoseFarEndMovesOnByADayAreRolled() {
    blocks();
    following.poll(shut(10, 500), OTHER);
    following.pass(Duration.ofDays(1));
    assertThat(of("c", following.result(shut(10, 501), OTHER))).containsExactly(Plain.ROLLED);
  }

  @Test
  void closedDatesThatAreGoneAreReleased() {
    blocks();
    following.poll(shut(5, 8), OTHER, ANOTHER);
    following.poll(OTHER, ANOTHER);
    assertThat(of("c", following.result(OTHER, ANOTHER))).containsExactly(Plain.RELEASED);
  }

  @Test
  void aMoveUnderAnotherNameIsMissedInItsOldNightsUntilItIsProved() {
    following.poll(closed("a", 10, 14), closed("b", 20, 22));
    assertThat(of("a2", following.result(closed("a2", 12, 15), closed("b", 20, 22))))
        .containsExactly(Plain.MISSED);
  }

  @Test
  void aMoveTogetherWithAllTheOthersIsGuarded() {
    following.poll(reserved("a", 5, 8), OTHER, ANOTHER);
    assertThat(
            of(
                "a",
                following.result(
                    reserved("a", 105, 108),
                    reserved("other", 140, 142),
                    reserved("another", 150, 152))))
        .containsExactly(Plain.GUARDED);
  }

  private static IcsEvent shut(int from, int to) {
    return event("c", from, to, "Airbnb (Not available)", IcsEvent.Status.CONFIRMED);
  }

  private void blocks() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
  }

  private long reservation(String uid) {
    return following.house.known().values().stream()
        .filter(claim -> claim.identity().equals(uid))
        .flatMapToLong(claim -> claim.reservationId().stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<Fate> of(String uid, SyncPlan plan) {
    return plan.fates().stream()
        .filter(each -> each.uid().equals(uid))
        .map(SyncPlan.EventFate::fate)
        .toList();
  }
}
