package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.ical.IcsEvent;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.sync.plan.Told.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Two channels that are linked with each other behind our back: what may be a copy of the other's
 * booking is told as part of the link, and what cannot be one is told as a second booking.
 */
class DirectLinksTest {

  private static final Duration LONG = Duration.ofHours(3);

  private final Following following = new Following();

  @Test
  void nightsThatEachHasFromUsAreNoPattern() {
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 20, 22));
    following.house.channelReads();
    assertThat(told(following.poll(closed("c1", 10, 12), closed("c2", 20, 22)))).isEmpty();
  }

  @Test
  void guestsWithTheSameNightsAreNoPattern() {
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 20, 22));
    assertThat(told(following.poll(reserved("g1", 10, 12), reserved("g2", 20, 22))))
        .containsOnly(Kind.POSSIBLE_DOUBLE_BOOKING)
        .hasSize(2);
  }

  @Test
  void onePairOfNightsThatStandsTwiceIsNoPattern() {
    following.pollOther(2, reserved("o1", 10, 12));
    assertThat(told(following.poll(closed("c1", 10, 12), closed("c2", 10, 12))))
        .doesNotContain(Kind.DIRECT_LINK);
  }

  @Test
  void nightsThatAreOverAreNoPattern() {
    following.pollOther(2, reserved("o1", -9, -7), reserved("o2", -5, -3), reserved("o3", 10, 12));
    assertThat(
            told(following.poll(closed("c1", -9, -7), closed("c2", -5, -3), closed("c3", 10, 12))))
        .doesNotContain(Kind.DIRECT_LINK);
  }

  @Test
  void onePairThatIsOverAndOneToComeAreNoPattern() {
    following.pollOther(2, reserved("o1", 1, 3));
    following.poll(closed("c1", 1, 3));
    following.pass(Duration.ofDays(4));
    following.pollOther(2, reserved("o1", 1, 3), reserved("o2", 20, 22));
    assertThat(told(following.poll(closed("c1", 1, 3), closed("c2", 20, 22))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aLinkThatIsKnownNamesTheOtherCalendarAndTheNights() {
    following.house.book(nights(60, 62));
    known();
    following.pollOther(2, reserved("o1", 10, 12));
    assertThat(following.poll(closed("c1", 10, 12)).told())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.other()).map(Told.Counterpart::source).contains("Elsewhere 2");
              assertThat(told.elsewhere()).contains(Span.nights(nights(10, 12)));
              assertThat(told.said().inEnglish()).contains("2027-01-20 to 2027-01-22");
            });
  }

  @Test
  void aCalendarThatOnlyClosesDatesIsKnownByItsNameToo() {
    known();
    following.house.blockFor(3, "third", nights(60, 62));
    blocks();
    following.pollOther(2, shut("s", 10, 12));
    following.with(LinkSettings.NONE);
    assertThat(told(following.poll(closed("c1", 10, 12)))).contains(Kind.DIRECT_LINK);
  }

  @Test
  void anotherCalendarWithoutANameIsCalledThat() {
    assertThat(
            new CalendarWords("Airbnb")
                .directLink("", List.of(Span.nights(nights(10, 12))), Instant.EPOCH)
                .said()
                .inEnglish())
        .contains("the same nights as another calendar, which");
  }

  @Test
  void aCopyThatCameLongAgoWaitsForNothing() {
    known();
    following.pollOther(2, reserved("o1", 10, 12));
    following.poll(closed("c1", 10, 12));
    following.pass(LONG);
    SyncPlan plan = following.result(closed("c1", 10, 12));
    assertThat(told(plan.report())).containsExactly(Kind.DIRECT_LINK);
    assertThat(plan.readAgain()).isFalse();
  }

  @Test
  void severalBookingsInOneAreACopyOfAll() {
    known();
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 12, 14));
    assertThat(toldLater(closed("c", 10, 14))).containsExactly(Kind.DIRECT_LINK);
  }

  @Test
  void nightsBesideTheOthersBookingAreNoCopyOfIt() {
    known();
    following.pollOther(2, reserved("o1", 10, 12));
    assertThat(toldLater(closed("c", 10, 13))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void anEndThatNoneOfTheOthersBookingsHasIsNoCopysEnd() {
    known();
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 12, 14));
    assertThat(toldLater(closed("c", 10, 13))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aStartThatNoneOfTheOthersBookingsHasIsNoCopysStart() {
    known();
    following.pollOther(2, reserved("o1", 10, 12), reserved("o2", 12, 14));
    assertThat(toldLater(closed("c", 11, 14))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void nightsThatAreOverMakeNoBordersOfACopy() {
    known();
    following.pollOther(2, reserved("o1", -3, 4));
    assertThat(toldLater(closed("c", -1, 4))).containsExactly(Kind.DIRECT_LINK);
  }

  @Test
  void aBookingIsNoSecondOneWhereTheOtherCalendarHasItsCopyForLong() {
    known();
    following.pollOther(2, closed("c", 10, 12));
    assertThat(toldLater(reserved("g", 10, 12))).containsExactly(Kind.DIRECT_LINK);
  }

  @Test
  void aBookingIsASecondOneWhereTheOtherCalendarHasClosedMoreThanThat() {
    known();
    following.pollOther(2, closed("c", 10, 14));
    assertThat(toldLater(reserved("g", 10, 12))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aNewBookingOverClosedDatesMayBeOneOfThemUntilTheOtherCalendarWasLookedAt() {
    known();
    following.pollOther(2, closed("c", 10, 14));
    assertThat(told(following.poll(reserved("g", 10, 12)))).containsExactly(Kind.DIRECT_LINK);
  }

  @Test
  void whatOfClosedDatesComesBackFromUsIsNoneOfTheBookingsThatTheyAreMadeOf() {
    known();
    following.pollOther(2, closed("c", 10, 14));
    following.house.channelReads();
    following.pass(Duration.ofMinutes(10));
    assertThat(toldLater(reserved("g", 10, 12), closed("e", 12, 14)))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aCopyOfOneBookingSaysNothingOfAnother() {
    known();
    following.pollOther(2, reserved("o", 10, 12), closed("c", 30, 32));
    assertThat(toldLater(reserved("g", 10, 12), reserved("s", 30, 32)))
        .containsExactlyInAnyOrder(Kind.POSSIBLE_DOUBLE_BOOKING, Kind.DIRECT_LINK);
  }

  @Test
  void aBookingOverOneOfAGuestIsASecondOneAtOnce() {
    known();
    following.pollOther(2, reserved("o1", 10, 12));
    assertThat(told(following.poll(reserved("g", 10, 12))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aBookingOverOneOfOursIsASecondOneThoughTheLinkIsKnown() {
    known();
    following.pollOther(2, reserved("o1", 30, 32));
    following.house.book(nights(10, 12));
    assertThat(toldLater(reserved("g", 10, 12))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aCopyOverBookingsOfWhichOneIsOursComingBackIsStillACopy() {
    known();
    following.house.book(nights(12, 14));
    following.house.channelReads();
    following.pass(Duration.ofMinutes(10));
    following.pollOther(2, reserved("o1", 10, 12));
    assertThat(toldLater(closed("c", 10, 14))).containsExactly(Kind.DIRECT_LINK);
  }

  @Test
  void aCalendarThatIsNotTheLinkedOneExplainsNothing() {
    known();
    following.pollOther(2, reserved("o1", 30, 32));
    following.pollOther(3, reserved("p1", 10, 12));
    assertThat(toldLater(closed("c", 10, 12))).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  private void known() {
    following.house.direct.put(1L, Set.of("Elsewhere 2"));
  }

  private void blocks() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
  }

  /** What is told once nothing of it is new any more. */
  private List<Kind> toldLater(IcsEvent... events) {
    following.poll(events);
    following.pass(LONG);
    return told(following.poll(events));
  }

  private static IcsEvent shut(String uid, int from, int to) {
    return event(uid, from, to, "Airbnb (Not available)");
  }
}
