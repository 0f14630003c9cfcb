package ee.hbook.house;

import static ee.hbook.house.OutlookHouse.BAKER;
import static ee.hbook.house.OutlookHouse.CRYSTAL;
import static ee.hbook.house.OutlookHouse.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.availability.Occupancies;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.outlook.leaving.application.LeaveOutlook;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import ee.hbook.recovery.application.VerifyLinks;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/**
 * After a pause a room is verified by a meeting in a far slot, made, accepted, read back and
 * removed; nothing of it is ever seen here.
 */
class OutlookTrialTest {

  private final OutlookHouse both = new OutlookHouse(1);

  @BeforeEach
  void theHouseKnowsItsRooms() {
    both.minutes(8);
  }

  @AfterEach
  void close() {
    both.close();
  }

  @Test
  void aRoomThatReturnsFromAPauseIsTriedAndActiveThen() {
    both.house.get(TurnLinks.class).pause(baker().id());
    both.minutes(3);
    both.house.get(TurnLinks.class).resume(baker().id(), "person");
    verifyFor(20);
    assertThat(trial().code()).isEqualTo("removed");
    assertThat(baker().state()).isEqualTo(Link.State.ACTIVE);
    assertThat(last().ended()).isEqualTo("good");
  }

  @Test
  void theMeetingIsAcceptedBeforeItIsRemovedAndNothingIsLeftOfItThere() {
    verify();
    verifyFor(20);
    assertThat(trial().code()).isEqualTo("removed");
    assertThat(both.sim.meetings()).isEmpty();
    assertThat(both.there()).isEmpty();
    assertThat(both.meetings()).isEmpty();
  }

  @Test
  void nothingHereIsEverHeldByItOrTold() {
    verify();
    for (int minute = 0; minute < 20; minute++) {
      verifyFor(1);
      assertThat(held()).isEmpty();
      assertThat(both.stays()).isEmpty();
      assertThat(needs()).isEmpty();
    }
  }

  @Test
  void aRoomThatSaysNoIsLeftToAPersonAndNothingIsLeftOfTheMeeting() {
    both.baker.rules(rules -> rules.longest(Duration.ofMinutes(15)));
    verify();
    verifyFor(20);
    assertThat(trial().state()).isEqualTo(State.PERSON);
    assertThat(trial().code()).isEqualTo("declined");
    assertThat(both.meetings()).isEmpty();
    assertThat(needs()).isEmpty();
  }

  @Test
  void aRoomThatNeverAnswersIsNotWellAndNothingIsLeftOfTheMeeting() {
    both.baker.rules(rules -> rules.delay(Duration.ofDays(2)));
    verify();
    verifyFor(75);
    assertThat(trial().state()).isEqualTo(State.BAD);
    assertThat(trial().code()).isEqualTo("no_answer");
    assertThat(both.meetings()).isEmpty();
  }

  @Test
  void whoeverWantedItMayDieAtAnyMomentAndItGoesByItself() {
    verify();
    verifyFor(2);
    assertThat(both.meetings()).hasSize(1);
    both.minutes(70);
    assertThat(both.meetings()).isEmpty();
    assertThat(both.there()).isEmpty();
  }

  @Test
  void overABadLineItGoesWithoutATrace() {
    both.badLine(true);
    verify();
    verifyFor(90);
    both.badLine(false);
    verifyFor(90);
    assertThat(both.meetings()).isEmpty();
    assertThat(both.sim.meetings()).isEmpty();
    assertThat(both.there()).isEmpty();
    assertThat(both.here()).isEmpty();
  }

  @Test
  void anotherVerificationRemovesWhatIsLeftOfTheOneBefore() {
    verify();
    verifyFor(2);
    verify();
    verifyFor(20);
    assertThat(trial().code()).isEqualTo("removed");
    assertThat(both.sim.meetings()).isEmpty();
  }

  @Test
  void removingEverythingFromOutlookRemovesIt() {
    verify();
    verifyFor(2);
    both.house.get(LeaveOutlook.class).remove();
    assertThat(both.there()).isEmpty();
    assertThat(both.meetings()).isEmpty();
  }

  @Test
  void whatPeopleDoWithItIsTheirs() {
    verify();
    verifyFor(2);
    both.sim.meetings().getFirst().moves(DAY.atTime(10, 0), DAY.atTime(11, 0));
    verifyFor(20);
    assertThat(both.here()).isEmpty();
    assertThat(both.there()).isEmpty();
  }

  @Test
  void aRoomThatIsNoUnitAnyMoreLosesIt() {
    verify();
    verifyFor(2);
    both.unlinks(BAKER);
    both.minutes(10);
    assertThat(both.meetings()).isEmpty();
    assertThat(both.there()).isEmpty();
  }

  private void verify() {
    both.house.get(VerifyLinks.class).begin(baker().id());
  }

  private void verifyFor(int minutes) {
    for (int minute = 0; minute < minutes; minute++) {
      both.minutes(1);
      both.house.get(VerifyLinks.class).goOn();
    }
  }

  private Link baker() {
    return both.house.look(() -> both.house.get(Links.class).of(BAKER)).getFirst();
  }

  private Verification last() {
    return both.house.look(() -> both.house.get(VerifyLinks.class).of(baker().id()).orElseThrow());
  }

  private VerificationStep trial() {
    return last().step(Kind.TRIAL);
  }

  private List<?> held() {
    return both.house.look(
        () ->
            both.house
                .get(Occupancies.class)
                .of(
                    List.of(BAKER, CRYSTAL),
                    LocalDateRange.of(DAY.minusDays(30), DAY.plusYears(2))));
  }

  private List<Need> needs() {
    return both.house.get(ListNeeds.class).all().open().stream()
        .filter(need -> need.kind() == NeedKind.ROOM_DECLINED)
        .toList();
  }
}
