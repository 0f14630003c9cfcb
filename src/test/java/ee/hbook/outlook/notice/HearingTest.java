package ee.hbook.outlook.notice;

import static ee.hbook.outlook.notice.Subscribed.asked;
import static ee.hbook.outlook.notice.Subscribed.given;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.notice.Notice.Event;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HearingTest {

  @Test
  void aBurstIsOneLook() {
    Hearing heard = hear(told("id1", 1), told("id1", 1), told("id1", 1), told("id1", 1));
    assertThat(heard.looks()).containsExactly(1L);
    assertThat(heard.taken()).isEqualTo(4);
  }

  @Test
  void oneBodyMayTellOfSeveralRooms() {
    assertThat(hear(told("id1", 1), told("id2", 2)).looks()).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void whatDoesNotProveWhoseItIsIsIgnored() {
    Hearing heard = hear(new Notice("id1", "guessed", Event.CHANGED));
    assertThat(heard.looks()).isEmpty();
    assertThat(heard.ignored()).isEqualTo(1);
  }

  @Test
  void theSecretOfOneRoomProvesNothingOfAnother() {
    assertThat(hear(new Notice("id2", "state1", Event.CHANGED)).looks()).isEmpty();
  }

  @Test
  void withoutASecretItIsIgnored() {
    assertThat(hear(new Notice("id1", "", Event.CHANGED)).looks()).isEmpty();
  }

  @Test
  void oneThatOvertakesTheAnswerToOurCallIsKnownByItsAddress() {
    Hearing heard = Hearing.of(notices(told("new", 1)), asked(1), id -> Optional.empty());
    assertThat(heard.looks()).containsExactly(1L);
  }

  @Test
  void whatCouldNotBeReadIsCounted() {
    Hearing heard = Hearing.of(new Notices(List.of(told("id1", 1)), 3), given(1), id -> unknown());
    assertThat(heard.ignored()).isEqualTo(3);
  }

  @Test
  void aDemandForProofIsAWishAndNoLook() {
    Hearing heard = hear(new Notice("id1", "state1", Event.REAUTHORIZATION_REQUIRED));
    assertThat(heard.looks()).isEmpty();
    assertThat(heard.wishes()).containsEntry(1L, Wish.REAUTHORIZE);
  }

  @Test
  void aSubscriptionThatIsGoneIsMadeAnewAndItsRoomRead() {
    Hearing heard = hear(new Notice("id1", "state1", Event.SUBSCRIPTION_REMOVED));
    assertThat(heard.looks()).containsExactly(1L);
    assertThat(heard.wishes()).containsEntry(1L, Wish.RECREATE);
  }

  @Test
  void thatItIsGoneOutweighsADemandForProof() {
    Hearing heard =
        hear(
            new Notice("id1", "state1", Event.SUBSCRIPTION_REMOVED),
            new Notice("id1", "state1", Event.REAUTHORIZATION_REQUIRED));
    assertThat(heard.wishes()).containsEntry(1L, Wish.RECREATE);
  }

  @Test
  void whatIsToldLateOfAnEarlierSubscriptionEndsNothing() {
    Hearing heard = hear(new Notice("before", "state1", Event.SUBSCRIPTION_REMOVED));
    assertThat(heard.wishes()).isEmpty();
    assertThat(heard.looks()).containsExactly(1L);
  }

  @Test
  void noticesThatWereMissedAreALook() {
    assertThat(hear(new Notice("id1", "state1", Event.MISSED)).looks()).containsExactly(1L);
  }

  private static Hearing hear(Notice... notices) {
    return Hearing.of(
        notices(notices),
        given(1),
        id -> Stream.of(given(1), given(2)).filter(each -> each.is(id)).findFirst());
  }

  private static Notices notices(Notice... notices) {
    return new Notices(List.of(notices), 0);
  }

  private static Notice told(String id, long link) {
    return new Notice(id, "state" + link, Event.CHANGED);
  }

  private static Optional<RoomSubscription> unknown() {
    return Optional.empty();
  }
}
