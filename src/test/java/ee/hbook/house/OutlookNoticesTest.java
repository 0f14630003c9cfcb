package ee.hbook.house;

import static ee.hbook.house.OutlookHouse.BAKER;
import static ee.hbook.house.OutlookHouse.DAY;
import static ee.hbook.house.OutlookHouse.hours;
import static ee.hbook.house.OutlookHouse.line;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.LinkStore;
import ee.hbook.outlook.notice.NoticeAddress;
import ee.hbook.outlook.notice.SubscriptionState;
import ee.hbook.outlook.notice.SubscriptionState.Way;
import ee.hbook.outlook.notice.application.HearNotices;
import ee.hbook.outlook.notice.application.ShowSubscriptions;
import graphsim.Meeting;
import graphsim.notices.Fate;
import graphsim.notices.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens in Outlook is here as soon as Outlook tells it, and when it does not, soon. */
class OutlookNoticesTest {

  private static final Duration WEEK = Duration.ofMinutes(10_080);

  private final OutlookHouse both = OutlookHouse.withNotices(3);

  @BeforeEach
  void subscribe() {
    both.minutes(1);
  }

  @AfterEach
  void close() {
    both.close();
  }

  @Test
  void everyRoomIsSubscribedToAfterAHandshake() {
    assertThat(live()).hasSize(2).allMatch(each -> each.url().startsWith(NoticeDoor.SITE));
    assertThat(ways()).containsExactly(Way.TOLD, Way.TOLD);
  }

  @Test
  void noNoticeIsToldOfBeforeOneCame() {
    assertThat(states()).extracting(SubscriptionState::toldOn).containsOnly(Optional.empty());
    Instant subscribed = both.clock.instant();
    both.passes(Duration.ofMinutes(2));
    meeting("10:00", "11:00");
    both.told();
    assertThat(states().getFirst().toldOn()).hasValue(both.clock.instant());
    assertThat(states().getFirst().since()).hasValue(subscribed);
  }

  @Test
  void aBookingIsHereWithItsNotice() {
    meeting("10:00", "11:00");
    both.told();
    assertThat(both.here()).containsExactly(line(BAKER, hours("10:00", "11:00")));
  }

  @Test
  void soIsItsMoveAndItsEnd() {
    Meeting meeting = meeting("10:00", "11:00");
    both.told();
    meeting.moves(at("14:00"), at("15:00"));
    both.told();
    assertThat(both.here()).containsExactly(line(BAKER, hours("14:00", "15:00")));
    meeting.cancels();
    both.told();
    assertThat(both.here()).isEmpty();
  }

  @Test
  void aBurstIsOneLook() {
    both.told();
    long before = both.looks(both.baker);
    meeting("10:00", "11:00");
    both.told();
    assertThat(both.sim.notices().delivered()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(both.looks(both.baker)).isEqualTo(before + 1);
  }

  @Test
  void whatIsLostIsFoundByLooking() {
    both.sim.notices().fate(Fate.LOST);
    meeting("10:00", "11:00");
    both.minutes(7);
    assertThat(both.here()).hasSize(1);
  }

  @Test
  void doubledLateAndMixedUpNoticesComeToTheSame() {
    both.sim.notices().fate(Fate.storm(new Random(1), 10, 50, Duration.ofMinutes(3)));
    both.sim.notices().shuffled(new Random(2));
    Meeting meeting = meeting("10:00", "11:00");
    meeting.moves(at("12:00"), at("13:00"));
    both.minutes(8);
    assertThat(both.here()).containsExactly(line(BAKER, hours("12:00", "13:00")));
  }

  @Test
  void aNoticeThatOvertakesTheAnswerIsHeard() {
    Subscription before = live().getFirst();
    meeting("10:00", "11:00");
    both.sim.subscriptions().remove(before.id(), false);
    both.sim.notices().early(true);
    both.passes(Duration.ofMinutes(61));
    both.keeps();
    assertThat(both.house.get(HearNotices.class).taken()).isPositive();
    assertThat(both.here()).hasSize(1);
  }

  @Test
  void whoKnowsTheAddressAndNotTheSecretIsIgnored() {
    long before = both.looks(both.baker);
    both.sim
        .notices()
        .post(
            live().getFirst().url(),
            "application/json",
            "{\"value\":[{\"subscriptionId\":\"" + live().getFirst().id() + "\"}]}");
    assertThat(both.looks(both.baker)).isEqualTo(before);
    assertThat(both.house.get(HearNotices.class).ignored()).isEqualTo(1);
  }

  @Test
  void aStrangersQuestionIsNotAnswered() {
    assertThat(
            both.sim
                .notices()
                .post(
                    NoticeAddress.of(NoticeDoor.SITE, "guessed") + "?validationToken=abc",
                    "text/plain",
                    "")
                .status())
        .isEqualTo(404);
  }

  @Test
  void aStrangersNoticesAreAnsweredAsAnyOther() {
    for (int knock = 0; knock < 3; knock++) {
      assertThat(
              both.sim
                  .notices()
                  .post(NoticeAddress.of(NoticeDoor.SITE, "guessed").toString(), "", "{}")
                  .status())
          .isEqualTo(202);
    }
    assertThat(both.house.get(HearNotices.class).ignored()).isEqualTo(3);
  }

  @Test
  void subscriptionsAreRenewedBeforeTheyEnd() {
    List<String> ids = ids();
    for (int day = 0; day < 30; day++) {
      both.passes(Duration.ofDays(1));
      both.keeps();
    }
    assertThat(ids()).isEqualTo(ids);
  }

  @Test
  void whereAWeekIsTooLongLessIsAskedFor() {
    live().forEach(each -> both.sim.subscriptions().remove(each.id(), true));
    both.sim.subscriptions().longest(Duration.ofMinutes(4_230));
    both.told();
    both.keeps();
    assertThat(live())
        .hasSize(2)
        .allMatch(
            each -> each.expires().isBefore(both.clock.instant().plus(Duration.ofMinutes(4_231))));
  }

  @Test
  void oneThatHasEndedIsMadeAnewAndItsRoomRead() {
    both.sim.notices().fate(Fate.LOST);
    meeting("10:00", "11:00");
    both.passes(WEEK);
    both.keeps();
    assertThat(live()).hasSize(2);
    assertThat(both.here()).hasSize(1);
  }

  @Test
  void oneThatOutlookRemovesIsMadeAnewAtOnce() {
    List<String> before = ids();
    live().forEach(each -> both.sim.subscriptions().remove(each.id(), true));
    both.told();
    both.keeps();
    assertThat(ids()).hasSize(2).doesNotContainAnyElementsOf(before);
  }

  @Test
  void oneThatFallsSilentWithoutAWordIsMissedWithinTheHour() {
    live().forEach(each -> both.sim.subscriptions().remove(each.id(), false));
    both.passes(Duration.ofMinutes(61));
    both.keeps();
    assertThat(live()).hasSize(2);
  }

  @Test
  void ourRightIsProvedAgainWhenThatIsAskedFor() {
    both.passes(Duration.ofMinutes(20));
    live().forEach(each -> both.sim.subscriptions().demand(each.id()));
    both.told();
    both.keeps();
    meeting("10:00", "11:00");
    both.told();
    assertThat(both.here()).hasSize(1);
  }

  @Test
  void noticesThatWereMissedAreALook() {
    both.sim.notices().fate(Fate.LOST);
    meeting("10:00", "11:00");
    both.told();
    both.sim.notices().fate(Fate.SOON);
    live().forEach(each -> both.sim.subscriptions().missed(each.id()));
    both.told();
    assertThat(both.here()).hasSize(1);
  }

  @Test
  void theRoomOfALinkThatIsGoneIsNotToldOf() {
    both.house.look(
        () -> {
          LinkStore links = both.house.get(LinkStore.class);
          links.delete(links.of(BAKER).getFirst().id());
          return true;
        });
    both.keeps();
    assertThat(live())
        .singleElement()
        .extracting(Subscription::mailbox)
        .isEqualTo(both.crystal.mailbox());
  }

  @Test
  void switchedOffNothingIsToldAnyMore() {
    both.switchedOff(true);
    both.keeps();
    assertThat(live()).isEmpty();
    assertThat(ways()).containsExactly(Way.OFF, Way.OFF);
  }

  @Test
  void whatNobodyKnowsIsEnded() {
    both.house.execute("delete from outlook_subscription");
    both.passes(Duration.ofMinutes(61));
    both.keeps();
    assertThat(live()).hasSize(2);
    assertThat(ways()).containsExactly(Way.TOLD, Way.TOLD);
  }

  @Test
  void oneWhoseAnswerWasLostIsTakenForOurs() {
    List<String> ids = ids();
    both.house.execute("update outlook_subscription set subscription_id = null, ends_on = null");
    both.keeps();
    assertThat(ids()).isEqualTo(ids);
    assertThat(ways()).containsExactly(Way.TOLD, Way.TOLD);
  }

  @Test
  void withoutAnAddressEveryRoomIsLookedAtEveryFewMinutes() {
    try (OutlookHouse alone = new OutlookHouse(4)) {
      alone.minutes(1);
      assertThat(alone.sim.subscriptions().live()).isEmpty();
      assertThat(alone.house.get(ShowSubscriptions.class).all())
          .extracting(SubscriptionState::way)
          .containsExactly(Way.UNREACHABLE, Way.UNREACHABLE);
    }
  }

  private List<Subscription> live() {
    return both.sim.subscriptions().live();
  }

  private List<String> ids() {
    return live().stream().map(Subscription::id).sorted().toList();
  }

  private List<Way> ways() {
    return states().stream().map(SubscriptionState::way).toList();
  }

  private List<SubscriptionState> states() {
    return both.house.get(ShowSubscriptions.class).all();
  }

  private Meeting meeting(String from, String to) {
    return both.anna.books("Talk").from(at(from), at(to)).in(both.baker).sends();
  }

  private static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(ZoneId.of("Europe/Prague")).toInstant();
  }
}
