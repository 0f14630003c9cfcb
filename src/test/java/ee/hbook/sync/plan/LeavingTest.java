package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.sync.plan.Told.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A sale over nights that another calendar seems to have given up is no double booking while that
 * is not proved: it waits for the proof, and says so once the proof takes long.
 */
class LeavingTest {

  private static final IcsEvent[] REST = {
    event("p", 40, 42, "Petr"), event("q", 50, 52, "Eva"), event("r", 60, 62, "Jan")
  };

  private final Following following = new Following();

  @Test
  void aSaleOverWhatTheOtherCalendarJustLostWaitsWithoutAWord() {
    lost(reserved("o", 10, 14));
    SyncPlan plan = following.result(reserved("a", 10, 12));
    assertThat(told(plan.report())).isEmpty();
    assertThat(plan.readAgain()).isTrue();
  }

  @Test
  void itIsToldWhenTheProofTakesMoreThanThreeHours() {
    lost(reserved("o", 10, 14));
    following.poll(reserved("a", 10, 12));
    following.pass(Duration.ofHours(2));
    assertThat(told(following.poll(reserved("a", 10, 12))))
        .containsExactly(Kind.EVENT_NOT_IMPORTED);
  }

  @Test
  void itsNightsAreHeldInTheMeantime() {
    lost(reserved("o", 10, 14));
    following.poll(reserved("a", 12, 16));
    assertThat(following.holds(15)).isTrue();
  }

  @Test
  void aSaleOverWhatTheOtherCalendarStillHasDoesNotWait() {
    following.pollOther(2, with(reserved("o", 10, 14)));
    assertThat(told(following.poll(reserved("a", 10, 12))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aSaleOverOneThatIsLostAndOneThatIsNotDoesNotWait() {
    following.house.book(Following.nights(14, 16));
    lost(reserved("o", 10, 14));
    assertThat(told(following.poll(reserved("a", 12, 15))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aGuestInTheHouseIsNotLeaving() {
    lost(reserved("o", -2, 4));
    assertThat(told(following.poll(reserved("a", 2, 6))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aSaleOverNightsThatTheOtherBookingCameFromAndWentBackToWaits() {
    following.pollOther(2, with(reserved("o", 10, 14)));
    following.pollOther(2, with(reserved("o", 20, 24)));
    following.pollOther(2, with(reserved("o", 10, 14)));
    assertThat(told(following.poll(reserved("a", 20, 22)))).isEmpty();
  }

  @Test
  void itIsToldWhenTheOtherBookingKeepsBothForLong() {
    aSaleOverNightsThatTheOtherBookingCameFromAndWentBackToWaits();
    following.pass(Duration.ofHours(3));
    assertThat(told(following.poll(reserved("a", 20, 22))))
        .containsExactly(Kind.EVENT_NOT_IMPORTED);
  }

  @Test
  void aSaleOverNightsThatTheOtherBookingStillHasInPartDoesNotWait() {
    following.pollOther(2, with(closed("o", 10, 14)));
    following.pollOther(2, with(closed("o2", 12, 15)));
    assertThat(told(following.poll(reserved("a", 9, 13)))).isNotEmpty();
  }

  @Test
  void aSaleOverClosedDatesThatTheOtherCalendarJustLostWaits() {
    blocks();
    lost(shut(10, 14));
    assertThat(told(following.poll(reserved("a", 10, 12)))).isEmpty();
  }

  @Test
  void aSaleOverClosedDatesThatTheOtherCalendarJustLostWaitsThoughItStillHasOthers() {
    blocks();
    IcsEvent others = event("t", 20, 24, "Airbnb (Not available)");
    following.pollOther(2, with(shut(10, 14), others));
    following.pollOther(2, with(others));
    assertThat(told(following.poll(reserved("a", 10, 12)))).isEmpty();
  }

  @Test
  void aSaleOverClosedDatesThatTheOtherCalendarStillHasIsToldThoughItLostOthers() {
    blocks();
    following.pollOther(2, with(shut(10, 14), event("t", 20, 24, "Airbnb (Not available)")));
    following.pollOther(2, with(shut(10, 14)));
    assertThat(told(following.poll(reserved("a", 10, 12)))).isNotEmpty();
  }

  @Test
  void aSaleOverClosedDatesThatCarryTodayAndAreLostWaitsToo() {
    blocks();
    lost(shut(-2, 4));
    assertThat(told(following.poll(reserved("a", 2, 6)))).isEmpty();
  }

  @Test
  void aFileDoesNotWait() {
    lost(reserved("o", 10, 14));
    assertThat(following.upload(reserved("a", 10, 12)).conflicts()).hasSize(1);
  }

  private void blocks() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
  }

  /** The other calendar had an event, and has it no more. */
  private void lost(IcsEvent event) {
    following.pollOther(2, with(event));
    following.pollOther(2, REST);
  }

  private static IcsEvent[] with(IcsEvent... events) {
    return Stream.concat(Stream.of(events), Stream.of(REST)).toArray(IcsEvent[]::new);
  }

  private static IcsEvent shut(int from, int to) {
    return event("s", from, to, "Airbnb (Not available)");
  }
}
