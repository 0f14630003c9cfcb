package ee.hbook.outlook.notice;

import static ee.hbook.outlook.notice.Subscribed.NOW;
import static ee.hbook.outlook.notice.Subscribed.SITE;
import static ee.hbook.outlook.notice.Subscribed.asked;
import static ee.hbook.outlook.notice.Subscribed.given;
import static ee.hbook.outlook.notice.Subscribed.room;
import static ee.hbook.outlook.notice.Subscribed.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepingRuleTest {

  private static final Instant RENEWED = given(1).given().orElseThrow().renewOn();

  @Test
  void everyRoomIsSubscribedTo() {
    assertThat(steps(List.of(room(1), room(2)), List.of(), NOW))
        .containsExactly(new Step.Subscribe(room(1)), new Step.Subscribe(room(2)));
  }

  @Test
  void nothingIsDueWhileItLives() {
    assertThat(of(given(1), RENEWED.minusSeconds(1))).isEmpty();
  }

  @Test
  void itIsRenewedInGoodTime() {
    assertThat(of(given(1), RENEWED)).containsExactly(new Step.Renew(given(1)));
  }

  @Test
  void oneThatHasEndedIsMadeAnew() {
    assertThat(of(given(1), Subscribed.END)).containsExactly(new Step.Subscribe(room(1)));
  }

  @Test
  void soIsOneThatOutlookHasRemoved() {
    assertThat(of(wishing(1, Wish.RECREATE), NOW)).containsExactly(new Step.Subscribe(room(1)));
  }

  @Test
  void ourRightIsProvedAgainWhenThatIsAskedFor() {
    RoomSubscription its = wishing(1, Wish.REAUTHORIZE);
    assertThat(of(its, NOW.plus(Duration.ofHours(1)))).containsExactly(new Step.Reauthorize(its));
  }

  @Test
  void notWithinTenMinutesOfARenewal() {
    assertThat(of(wishing(1, Wish.REAUTHORIZE), NOW.plus(Duration.ofMinutes(9)))).isEmpty();
  }

  @Test
  void aRenewalThatIsDueProvesItToo() {
    RoomSubscription its = wishing(1, Wish.REAUTHORIZE);
    assertThat(of(its, RENEWED)).containsExactly(new Step.Renew(its));
  }

  @Test
  void whatHasFailedIsLeftAloneForAWhile() {
    RoomSubscription failed = asked(1).failed("http-500", Optional.empty(), NOW);
    assertThat(of(failed, NOW.plusSeconds(59))).isEmpty();
    assertThat(of(failed, NOW.plusSeconds(60))).containsExactly(new Step.Subscribe(room(1)));
  }

  @Test
  void oneWhoseAnswerWasNeverSeenIsAskedForAgain() {
    assertThat(of(asked(1), NOW)).containsExactly(new Step.Subscribe(room(1)));
  }

  @Test
  void theRoomOfALinkThatIsGoneIsNotToldOfAnyLonger() {
    assertThat(steps(List.of(), List.of(given(1)), NOW)).containsExactly(new Step.End(given(1)));
  }

  @Test
  void whereOutlookCannotReachUsEverythingEnds() {
    assertThat(KeepingRule.steps(List.of(room(1)), List.of(given(1)), Optional.empty(), NOW))
        .containsExactly(new Step.End(given(1)));
  }

  @Test
  void anotherAddressOfTheHouseIsToldToOutlook() {
    assertThat(
            KeepingRule.steps(
                List.of(room(1)), List.of(given(1)), Optional.of("https://new.example"), NOW))
        .containsExactly(new Step.Subscribe(room(1)));
  }

  @Test
  void aRoomWithAnotherMailboxIsSubscribedToAnew() {
    SyncedRoom moved = new SyncedRoom("other@x.example", room(1).unit(), 1, true);
    assertThat(steps(List.of(moved), List.of(given(1)), NOW))
        .containsExactly(new Step.Subscribe(moved));
  }

  private static List<Step> of(RoomSubscription its, Instant now) {
    return steps(List.of(room(1)), List.of(its), now);
  }

  private static List<Step> steps(
      List<SyncedRoom> rooms, List<RoomSubscription> known, Instant now) {
    return KeepingRule.steps(rooms, known, Optional.of(SITE), now);
  }
}
