package ee.hbook.outlook.notice;

import static ee.hbook.outlook.notice.Subscribed.END;
import static ee.hbook.outlook.notice.Subscribed.NOW;
import static ee.hbook.outlook.notice.Subscribed.asked;
import static ee.hbook.outlook.notice.Subscribed.given;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Saying;
import ee.hbook.outlook.notice.SubscriptionState.Followed;
import ee.hbook.outlook.notice.SubscriptionState.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubscriptionStateTest {

  private static final Followed FOLLOWED = new Followed(1, true, true);
  private static final Instant LATER = NOW.plus(Duration.ofHours(3));

  @Test
  void aRoomIsToldOfWhileItsSubscriptionLives() {
    assertThat(of(given(1), NOW).way()).isEqualTo(Way.TOLD);
    assertThat(of(given(1), END).way()).isEqualTo(Way.ASKED);
  }

  @Test
  void itIsAskedForUntilThen() {
    assertThat(way(FOLLOWED, true, Optional.empty())).isEqualTo(Way.ASKED);
  }

  @Test
  void aRefusalHasItsCause() {
    RoomSubscription refused = asked(1).failed("ExtensionError", Optional.empty(), NOW);
    assertThat(of(refused, NOW).way()).isEqualTo(Way.REFUSED);
    assertThat(of(refused, NOW).words())
        .isEqualTo(Saying.of("outlook_way_refused", 5L, "ExtensionError"));
  }

  @Test
  void whoWasNotAnsweredAtOurAddressIsTheReasonInWords() {
    assertThat(of(asked(1).failed("ValidationError", Optional.empty(), NOW), NOW).words())
        .isEqualTo(Saying.of("outlook_way_no_answer", 5L));
  }

  @Test
  void withoutAnAddressNobodyCanTell() {
    assertThat(way(FOLLOWED, false, Optional.empty())).isEqualTo(Way.UNREACHABLE);
  }

  @Test
  void whatIsToldOfACalendarInTroubleIsNotKnownHere() {
    assertThat(way(new Followed(1, true, false), true, Optional.of(given(1))))
        .isEqualTo(Way.TROUBLED);
  }

  @Test
  void whatIsSwitchedOffIsOff() {
    assertThat(way(new Followed(1, false, true), true, Optional.of(given(1)))).isEqualTo(Way.OFF);
  }

  @Test
  void itIsToldSinceItWasGivenWhateverWasRenewedMeanwhile() {
    RoomSubscription renewed = given(1).given("id1", END.plus(LifeRule.LIFE), LATER);
    assertThat(of(renewed, LATER).since()).hasValue(NOW);
  }

  @Test
  void itIsToldAnewAfterItHadEnded() {
    RoomSubscription anew = given(1).given("id2", END.plus(LifeRule.LIFE), END);
    assertThat(of(anew, END).since()).hasValue(END);
  }

  @Test
  void itIsNotToldSinceItWasLostHoweverOftenThatFailed() {
    RoomSubscription failing =
        given(1).lost(LATER).failed("http-503", Optional.empty(), LATER.plusSeconds(60));
    assertThat(of(failing, LATER.plusSeconds(90)).since()).hasValue(LATER);
  }

  @Test
  void oneThatWasNotRenewedIsSilentSinceItsEnd() {
    RoomSubscription failing = given(1).failed("http-503", Optional.empty(), END.minusSeconds(9));
    assertThat(of(failing, END.plusSeconds(60)).since()).hasValue(END);
  }

  private static SubscriptionState of(RoomSubscription known, Instant now) {
    return SubscriptionState.of(FOLLOWED, true, Optional.of(known), now);
  }

  private static Way way(Followed link, boolean reachable, Optional<RoomSubscription> known) {
    return SubscriptionState.of(link, reachable, known, NOW).way();
  }
}
