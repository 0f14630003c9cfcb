package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.plan.Told.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What two channels keep closed only because each has it from the other is told, and broken. */
class ClosedLoopsTest {

  private final Following following = new Following();

  @Test
  void nightsThatEachOfTwoChannelsHasFromTheOtherAreToldAfterADay() {
    loop();
    assertThat(told(following.poll(ofAirbnb(10, 12)))).doesNotContain(Kind.CLOSED_LOOP);
    following.pass(Duration.ofDays(1));
    assertThat(told(following.poll(ofAirbnb(10, 12)))).containsExactly(Kind.CLOSED_LOOP);
  }

  @Test
  void aDayIsWaitedForThoughTheCalendarDoesNotChange() {
    loop();
    assertThat(following.unchangedPoll().pending()).isTrue();
    following.pass(Duration.ofDays(1));
    assertThat(told(following.unchangedPoll().report())).containsExactly(Kind.CLOSED_LOOP);
    following.pass(Duration.ofDays(1));
    assertThat(following.unchangedPoll().pending()).isFalse();
  }

  @Test
  void datesThatAChannelClosedBeforeItCouldHaveThemFromUsAreNoLoop() {
    following.poll(ofAirbnb(10, 12));
    following.house.channelReads(2);
    following.pass(Duration.ofHours(1));
    following.pollOther(2, closed("b", 10, 12));
    following.pass(Duration.ofDays(1));
    assertThat(told(following.poll(ofAirbnb(10, 12)))).isEmpty();
  }

  @Test
  void whatMayBeASaleIsNoLoop() {
    Reservation ours = soldAndRead();
    following.pollOther(2, closed("b", 10, 12));
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.poll(closed("a", 10, 12));
    following.pass(Duration.ofDays(1));
    assertThat(told(following.poll(closed("a", 10, 12)))).doesNotContain(Kind.CLOSED_LOOP);
  }

  @Test
  void closedDatesThatTheOtherChannelHasOnlyInPartAreNoLoop() {
    Reservation ours = soldAndRead();
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.poll(ofAirbnb(10, 12));
    following.pollOther(2, closed("b", 10, 11));
    following.pass(Duration.ofDays(1));
    assertThat(told(following.poll(ofAirbnb(10, 12)))).isEmpty();
  }

  @Test
  void closedDatesThatTheOtherChannelHasGivenUpAreNoLoop() {
    loop();
    following.pollOther(2);
    following.pass(Duration.ofDays(1));
    assertThat(told(following.poll(ofAirbnb(10, 12)))).isEmpty();
  }

  @Test
  void nightsOfABookingThatWasCancelledHereAndThatItsChannelStillHasAreNoLoop() {
    following.pollOther(2, reserved("b", 10, 12));
    following.house.channelReads(1);
    following.pass(Duration.ofHours(1));
    long theirs = following.house.reservations.keySet().iterator().next();
    following.house.become(theirs, ReservationStatus.CANCELLED);
    following.poll(ofAirbnb(10, 12));
    following.pass(Duration.ofDays(1));
    assertThat(told(following.poll(ofAirbnb(10, 12)))).doesNotContain(Kind.CLOSED_LOOP);
  }

  @Test
  void aLoopThatAPersonBreaksIsHeldNoLonger() {
    loop();
    following.pass(Duration.ofDays(1));
    following.breakLoops(ofAirbnb(10, 12));
    assertThat(following.holds(10)).isFalse();
  }

  @Test
  void whatItsChannelStillHasAfterItHasReadThatItIsFreeIsItsOwnAndHeldAgain() {
    loop();
    following.pass(Duration.ofDays(1));
    following.breakLoops(ofAirbnb(10, 12));
    following.pass(Duration.ofMinutes(10));
    following.house.channelReads(1);
    for (int poll = 0; poll < 3; poll++) {
      following.poll(ofAirbnb(10, 12));
    }
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void whatWasBrokenAndIsItsChannelsOwnIsNeverToldAgain() {
    whatItsChannelStillHasAfterItHasReadThatItIsFreeIsItsOwnAndHeldAgain();
    following.pass(Duration.ofDays(2));
    assertThat(told(following.poll(ofAirbnb(10, 12)))).doesNotContain(Kind.CLOSED_LOOP);
  }

  /** Our booking is gone, and both channels show what they had read of it. */
  private void loop() {
    Reservation ours = soldAndRead();
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    following.poll(ofAirbnb(10, 12));
    following.pollOther(2, closed("b", 10, 12));
  }

  private Reservation soldAndRead() {
    Reservation ours = following.house.book(nights(10, 12));
    following.house.channelReads(1);
    following.house.channelReads(2);
    following.pass(Duration.ofHours(1));
    return ours;
  }

  private static IcsEvent ofAirbnb(int from, int to) {
    return event("a", from, to, "Airbnb (Not available)", Status.CONFIRMED);
  }
}
