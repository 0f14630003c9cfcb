package ee.hbook.house;

import static ee.hbook.house.OutlookHouse.BAKER;
import static ee.hbook.house.OutlookHouse.CRYSTAL;
import static ee.hbook.house.OutlookHouse.DAY;
import static ee.hbook.house.OutlookHouse.hours;
import static ee.hbook.house.OutlookHouse.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Conflict;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.outlook.Meetings;
import ee.hbook.outlook.leaving.Leaving;
import ee.hbook.outlook.leaving.Leaving.Stage;
import ee.hbook.outlook.leaving.application.LeaveOutlook;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.RoomAnswer;
import ee.hbook.reservation.RoomAnswers;
import graphsim.Meeting;
import graphsim.Room;
import graphsim.exchange.Reply;
import graphsim.faults.Effect;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Seed 002, line by line: what is booked, moved or cancelled on either side is so on the other. */
class OutlookHouseTest {

  private final OutlookHouse both = new OutlookHouse(1);

  @AfterEach
  void close() {
    both.close();
  }

  @Test
  void whatIsBookedInOutlookIsANewReservationOfItsOrganiser() {
    meeting("10:00", "11:00");
    settle();
    Reservation stay = stays().getFirst();
    assertThat(both.here()).containsExactly(line(BAKER, hours("10:00", "11:00")));
    assertThat(stay.status()).isEqualTo(ReservationStatus.NEW);
    assertThat(stay.customer())
        .hasValueSatisfying(guest -> assertThat(guest.email()).isEqualTo(both.anna.address()));
  }

  @Test
  void whatWasBookedBeforeTheIntegrationComesToo() {
    Meeting before = meeting("10:00", "11:00");
    settle();
    assertThat(before.stands()).isTrue();
    assertThat(both.here()).hasSize(1);
  }

  @Test
  void anEndBetweenQuartersIsRoundedUp() {
    meeting("10:00", "10:20");
    settle();
    assertThat(both.here()).containsExactly(line(BAKER, hours("10:00", "10:30")));
  }

  @Test
  void whatIsMovedInOutlookMovesHere() {
    Meeting meeting = meeting("10:00", "11:00");
    settle();
    meeting.moves(at("14:00"), at("15:00"));
    settle();
    assertThat(both.here()).containsExactly(line(BAKER, hours("14:00", "15:00")));
  }

  @Test
  void whatIsCancelledInOutlookIsCancelledHere() {
    Meeting meeting = meeting("10:00", "11:00");
    settle();
    meeting.cancels();
    settle();
    assertThat(both.here()).isEmpty();
  }

  @Test
  void aMeetingInTwoRoomsIsAGroup() {
    both.anna.books("Board").from(at("10:00"), at("11:00")).in(both.baker, both.crystal).sends();
    settle();
    assertThat(both.here())
        .containsExactly(
            line(BAKER, hours("10:00", "11:00")), line(CRYSTAL, hours("10:00", "11:00")));
    assertThat(stays()).extracting(Reservation::groupId).doesNotContain(OptionalLong.empty());
  }

  @Test
  void whatIsBookedHereIsAMeetingOfItsRequester() {
    Reservation stay = both.books(both.anna, hours("10:00", "11:00"), BAKER).getFirst();
    settle();
    assertThat(both.sim.meetings()).hasSize(1);
    Meeting meeting = both.sim.meetings().getFirst();
    assertThat(meeting.organizer().address()).isEqualTo(both.anna.address());
    assertThat(meeting.content().subject()).isEqualTo(stay.id() + " Anna Nova");
    assertThat(meeting.replyOf(both.baker)).isEqualTo(Reply.ACCEPTED);
    assertThat(both.there()).isEqualTo(both.here());
  }

  @Test
  void aMeetingWhoseOtherRoomIsNotFreeHereIsHeldAndNotBooked() {
    both.books(both.desk, hours("10:00", "11:00"), CRYSTAL);
    both.anna.books("Board").from(at("10:00"), at("11:00")).in(both.baker, both.crystal).sends();
    settle();
    assertThat(both.here()).containsExactly(line(CRYSTAL, hours("10:00", "11:00")));
    assertThat(isFree(BAKER, hours("10:00", "11:00"))).isFalse();
  }

  @Test
  void aMeetingWhoseOtherRoomHasBecomeFreeIsBooked() {
    Reservation ours = both.books(both.desk, hours("10:00", "11:00"), CRYSTAL).getFirst();
    both.anna.books("Board").from(at("10:00"), at("11:00")).in(both.baker, both.crystal).sends();
    settle();
    both.cancels(ours);
    both.aDayPasses();
    settle();
    assertThat(both.here()).isEqualTo(both.there()).hasSize(2);
  }

  @Test
  void aMailboxThatIsMissingCancelsNothing() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    new Room(both.sim, both.anna.mailbox()).deleted();
    both.house.look(
        () -> {
          both.house
              .get(Meetings.class)
              .look(both.meetings().stream().map(each -> each.id()).toList(), both.clock.instant());
          return true;
        });
    both.aDayPasses();
    settle();
    assertThat(both.here()).hasSize(1);
  }

  @Test
  void whatIsMovedInOutlookToWhenItsRoomIsNotFreeHereIsToldAndNotMoved() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.books(both.desk, hours("14:00", "15:00"), BAKER);
    both.sim.meetings().getFirst().moves(at("14:00"), at("15:00"));
    settle();
    assertThat(told()).containsExactly(Notice.Kind.ROOM_NOT_FREE);
    assertThat(both.here()).containsExactly(line(BAKER, hours("14:00", "15:00")));
  }

  @Test
  void whatIsMovedAndThenCancelledInOutlookOfABookingOfOursIsTold() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.sim.meetings().getFirst().moves(at("12:00"), at("13:00"));
    settle();
    both.sim.meetings().getFirst().cancels();
    settle();
    assertThat(told())
        .containsExactlyInAnyOrder(Notice.Kind.RESA_MOVED, Notice.Kind.RESA_CANCELLED);
  }

  @Test
  void untilTheRoomHasAnsweredItIsAwaited() {
    both.baker.rules(rules -> rules.delay(Duration.ofHours(2)));
    Reservation stay = both.books(both.anna, hours("10:00", "11:00"), BAKER).getFirst();
    settle();
    assertThat(both.house.get(RoomAnswers.class).of(List.of(stay)))
        .containsOnly(Map.entry(stay.id(), RoomAnswer.AWAITED));
    both.clock.set(both.clock.instant().plus(Duration.ofHours(3)));
    settle();
    assertThat(both.house.get(RoomAnswers.class).of(List.of(stay)))
        .containsOnly(Map.entry(stay.id(), RoomAnswer.ACCEPTED));
  }

  @Test
  void whatSomebodyFromOutsideBooksIsOrganisedByTheDefaultUser() {
    both.books(both.sim.outsider("Eve", "eve@elsewhere.example"), hours("10:00", "11:00"), BAKER);
    settle();
    assertThat(both.sim.meetings().getFirst().organizer().address()).isEqualTo(both.desk.address());
  }

  @Test
  void twoRoomsOfOneBookingAreOneMeeting() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER, CRYSTAL);
    settle();
    assertThat(both.sim.meetings()).hasSize(1);
    assertThat(both.there()).isEqualTo(both.here()).hasSize(2);
  }

  @Test
  void whatIsMovedHereMovesInOutlook() {
    Reservation stay = both.books(both.anna, hours("10:00", "11:00"), BAKER).getFirst();
    settle();
    both.moves(stay, hours("16:00", "17:30"));
    settle();
    assertThat(both.there()).containsExactly(line(BAKER, hours("16:00", "17:30")));
    assertThat(both.sim.meetings()).hasSize(1);
  }

  @Test
  void whatIsCancelledHereIsGoneFromOutlook() {
    Reservation stay = both.books(both.anna, hours("10:00", "11:00"), BAKER).getFirst();
    settle();
    both.cancels(stay);
    settle();
    assertThat(both.sim.meetings()).isEmpty();
    assertThat(both.there()).isEmpty();
  }

  @Test
  void whatIsMovedInOutlookOfABookingOfOursMovesHere() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.sim.meetings().getFirst().moves(at("12:00"), at("13:00"));
    settle();
    assertThat(both.here()).containsExactly(line(BAKER, hours("12:00", "13:00")));
  }

  @Test
  void whatIsCancelledInOutlookOfABookingOfOursIsCancelledHere() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.sim.meetings().getFirst().cancels();
    settle();
    assertThat(both.here()).isEmpty();
  }

  @Test
  void whatCameFromOutlookAndIsCancelledHereIsGoneThere() {
    meeting("10:00", "11:00");
    settle();
    both.cancels(stays().getFirst());
    settle();
    assertThat(both.there()).isEmpty();
    assertThat(both.here()).isEmpty();
  }

  @Test
  void aRoomThatWasCancelledHereAndIsInvitedAnewIsTheSameOnBothSides() {
    Meeting meeting =
        both.anna.books("Talk").from(at("10:00"), at("11:00")).in(both.baker, both.crystal).sends();
    settle();
    both.cancels(
        stays().stream().filter(stay -> stay.unit().equals(BAKER)).findFirst().orElseThrow());
    settle();
    meeting.drops(both.baker);
    settle();
    meeting.takes(both.baker);
    settle();
    assertThat(both.here()).isEqualTo(both.there());
  }

  /** What stood there only, a room taken in Outlook, would have been free to be sold here. */
  @Test
  void aBookingOfOursThatHasLeftAllRoomsInOutlookAndIsInvitedAnewIsTheSameOnBothSides() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    Meeting ours = both.sim.meetings().getFirst();
    ours.drops(both.baker);
    settle();
    assertThat(both.here()).isEmpty();
    ours.takes(both.baker);
    settle();
    assertThat(both.here()).isEqualTo(both.there());
  }

  @Test
  void whatCameFromOutlookAndIsMovedHereMovesThere() {
    meeting("10:00", "11:00");
    settle();
    both.moves(stays().getFirst(), hours("15:00", "16:00"));
    settle();
    assertThat(both.there()).containsExactly(line(BAKER, hours("15:00", "16:00")));
    assertThat(both.here()).isEqualTo(both.there());
  }

  @Test
  void peopleWhomOthersInvitedStayInvitedWhenWeChangeTheMeeting() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.sim.meetings().getFirst().invites(both.desk);
    settle();
    both.moves(stays().getFirst(), hours("12:00", "13:00"));
    settle();
    assertThat(both.sim.meetings().getFirst().content().invitee(both.desk.address())).isPresent();
  }

  @Test
  void aRoomThatWasAddedInOutlookJoinsTheBooking() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.sim.meetings().getFirst().takes(both.crystal);
    settle();
    assertThat(both.here()).isEqualTo(both.there()).hasSize(2);
  }

  @Test
  void aRoomThatDeclinesLeavesTheBookingAsItIs() {
    both.baker.rules(rules -> rules.longest(Duration.ofMinutes(30)));
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    assertThat(both.here()).hasSize(1);
    assertThat(declined()).hasSize(1);
  }

  @Test
  void aRoomThatSaidNoIsInvitedAgainOnceItIsFree() {
    Meeting first = meeting("10:00", "11:00");
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    assertThat(declined()).hasSize(1);
    first.cancels();
    settle();
    assertThat(declined()).isEmpty();
    assertThat(both.there()).isEqualTo(both.here()).hasSize(1);
    assertThat(told()).containsOnlyOnce(Notice.Kind.ROOM_ASKED_AGAIN);
  }

  @Test
  void aRoomOfAGroupThatSaidNoIsInvitedAgainWithoutTheOthersNoticing() {
    Meeting first = meeting("10:00", "11:00");
    both.books(both.anna, hours("10:00", "11:00"), BAKER, CRYSTAL);
    settle();
    first.cancels();
    settle();
    assertThat(both.there()).isEqualTo(both.here()).hasSize(2);
    assertThat(stays()).extracting(Reservation::groupId).doesNotContain(OptionalLong.empty());
  }

  @Test
  void aRoomThatSaysNoByRulesOfItsOwnIsNotInvitedAgain() {
    both.baker.rules(rules -> rules.longest(Duration.ofMinutes(30)));
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    Meeting other = meeting("14:00", "14:30");
    settle();
    other.cancels();
    settle();
    assertThat(invitations()).isEqualTo(1);
    assertThat(declined()).hasSize(1);
  }

  @Test
  void aRoomThatSaysNoAgainIsNotInvitedAThirdTime() {
    Meeting first = meeting("10:00", "11:00");
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.baker.rules(rules -> rules.longest(Duration.ofMinutes(30)));
    first.cancels();
    settle();
    settle();
    both.aDayPasses();
    settle();
    assertThat(told()).containsOnlyOnce(Notice.Kind.ROOM_ASKED_AGAIN);
    assertThat(declined()).hasSize(1);
  }

  @Test
  void whoComesBeforeUsWhenARoomBecomesFreeHasItAndItIsWaitedForHimToo() {
    Meeting first = meeting("10:00", "11:00");
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    first.cancels();
    Meeting second = meeting("10:30", "11:30");
    settle();
    assertThat(told()).doesNotContain(Notice.Kind.ROOM_ASKED_AGAIN);
    second.cancels();
    settle();
    assertThat(both.there()).isEqualTo(both.here()).hasSize(1);
  }

  @Test
  void aRoomThatDeclinedIsNoTroubleAnyLongerOnceItHasAccepted() {
    both.baker.rules(rules -> rules.longest(Duration.ofMinutes(30)));
    Reservation stay = both.books(both.anna, hours("10:00", "11:00"), BAKER).getFirst();
    settle();
    both.moves(stay, hours("10:00", "10:30"));
    settle();
    assertThat(declined()).isEmpty();
    assertThat(both.there()).isEqualTo(both.here()).hasSize(1);
  }

  @Test
  void aBookingThatIsCancelledNeedsNoRoom() {
    both.baker.rules(rules -> rules.longest(Duration.ofMinutes(30)));
    Reservation stay = both.books(both.anna, hours("10:00", "11:00"), BAKER).getFirst();
    settle();
    both.cancels(stay);
    settle();
    assertThat(declined()).isEmpty();
  }

  @Test
  void whatIsWrittenIsNeverReadBackAsABookingOfOthers() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER, CRYSTAL);
    settle();
    settle();
    assertThat(stays()).hasSize(2);
    assertThat(both.sim.meetings()).hasSize(1);
  }

  @Test
  void aMeetingThatIsOverStaysInOutlookWhateverIsBookedAfterIt() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.passes(Duration.ofDays(9).plusHours(4));
    both.books(both.anna, hours("15:00", "16:00"), BAKER);
    settle();
    assertThat(both.there()).isEqualTo(both.here()).hasSize(2);
  }

  @Test
  void hoursThatAreBlockedHereCannotBeHadInOutlook() {
    both.blocks(BAKER, hours("10:00", "12:00"));
    settle();
    Meeting meeting = meeting("11:00", "13:00");
    settle();
    assertThat(both.there()).containsExactly(line(BAKER, hours("10:00", "12:00")));
    assertThat(meeting.replyOf(both.baker)).isEqualTo(Reply.DECLINED);
    assertThat(both.here()).isEmpty();
  }

  @Test
  void whyHoursAreBlockedIsNotToldToOutlook() {
    both.blocks(BAKER, hours("10:00", "12:00"));
    settle();
    assertThat(both.sim.meetings())
        .singleElement()
        .satisfies(block -> assertThat(block.content().subject()).isEqualTo("Blocked"))
        .satisfies(
            block -> assertThat(String.valueOf(block.content().body())).doesNotContain("leak"));
  }

  @Test
  void aBlockOfAllRoomsStandsInEach() {
    both.blocksAll(hours("10:00", "12:00"));
    settle();
    assertThat(both.there())
        .containsExactly(
            line(BAKER, hours("10:00", "12:00")), line(CRYSTAL, hours("10:00", "12:00")));
  }

  @Test
  void whatIsBlockedNoMoreIsFreeInOutlook() {
    long block = both.blocks(BAKER, hours("10:00", "12:00"));
    settle();
    both.unblocks(block);
    settle();
    assertThat(both.there()).isEmpty();
  }

  @Test
  void whatIsBlockedIsNoBookingOfOutlooks() {
    both.blocks(BAKER, hours("10:00", "12:00"));
    settle();
    both.aDayPasses();
    settle();
    assertThat(both.here()).isEmpty();
    assertThat(blocked(BAKER)).hasSize(1);
  }

  @Test
  void blockedHoursThatSomebodyDeletesInOutlookAreWrittenAnew() {
    both.blocks(BAKER, hours("10:00", "12:00"));
    settle();
    both.sim.meetings().getFirst().cancels();
    settle();
    settle();
    assertThat(both.there()).containsExactly(line(BAKER, hours("10:00", "12:00")));
    assertThat(blocked(BAKER)).hasSize(1);
  }

  @Test
  void blockedHoursThatSomebodyMovesInOutlookAreMovedBack() {
    both.blocks(BAKER, hours("10:00", "12:00"));
    settle();
    both.sim.meetings().getFirst().moves(at("15:00"), at("16:00"));
    settle();
    assertThat(both.there()).containsExactly(line(BAKER, hours("10:00", "12:00")));
  }

  @Test
  void whatOutlookItselfHoldsIsNotWrittenBack() {
    both.anna.books("Board").from(at("10:00"), at("11:00")).in(both.baker, both.crystal).sends();
    both.books(both.desk, hours("10:00", "11:00"), CRYSTAL);
    settle();
    int before = both.sim.meetings().size();
    settle();
    assertThat(both.sim.meetings()).hasSize(before);
  }

  @Test
  void everythingThatWasWrittenCanBeTakenBackAndIsNotWrittenAgain() {
    both.blocks(CRYSTAL, hours("18:00", "19:00"));
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    both.books(both.anna, hours("12:00", "13:00"), BAKER, CRYSTAL);
    meeting("15:00", "16:00");
    settle();
    LeaveOutlook leave = both.house.get(LeaveOutlook.class);
    assertThat(leave.foresee()).isEqualTo(3);
    leave.start();
    assertThat(stage()).isEqualTo(Stage.DONE);
    assertThat(leave.last()).map(Leaving::removed).hasValue(3);
    settle();
    assertThat(both.there()).containsExactly(line(BAKER, hours("15:00", "16:00")));
    assertThat(both.here()).hasSize(4);
  }

  @Test
  void whatCouldNotBeRemovedIsToldWithItsReasonAndTakenByAnotherAttempt() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    both.books(both.desk, hours("12:00", "13:00"), BAKER);
    settle();
    both.sim.faults().always("POST", both.anna.address(), Effect.FORBIDDEN);
    Leaving first = both.house.get(LeaveOutlook.class).remove();
    assertThat(first.removed()).isEqualTo(1);
    assertThat(first.left())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.meeting().organiser()).isEqualTo(both.anna.address());
              assertThat(left.why().code()).isEqualTo("ErrorAccessDenied");
            });
    assertThat(stage()).isEqualTo(Stage.LEFT);
    both.sim.faults().clear();
    assertThat(both.house.get(LeaveOutlook.class).remove().left()).isEmpty();
    assertThat(both.there()).isEmpty();
  }

  @Test
  void whoeverIsAskedToWaitAsksForNoOtherMeeting() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    both.books(both.desk, hours("12:00", "13:00"), BAKER);
    settle();
    both.sim.faults().next(1, "POST", "/cancel", Effect.throttled(429, "600"));
    assertThat(both.house.get(LeaveOutlook.class).remove().left()).hasSize(2);
  }

  @Test
  void switchedOffItCanStillBeRemoved() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.switchedOff(true);
    assertThat(both.house.get(LeaveOutlook.class).remove().removed()).isEqualTo(1);
  }

  @Test
  void twoDoNotRemoveAtOnceUntilTheFirstIsKnownToBeNoMore() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    LeaveOutlook leave = both.house.get(LeaveOutlook.class);
    leave.remove();
    both.house.execute(
        "update outlook_leaving set ended_on = null, busy_until = timestamp with time zone '"
            + both.clock.instant().plusSeconds(60)
            + "'");
    assertThat(stage()).isEqualTo(Stage.RUNNING);
    assertThatThrownBy(leave::remove).isInstanceOf(Conflict.class);
    both.passes(Duration.ofMinutes(2));
    assertThat(stage()).isEqualTo(Stage.INTERRUPTED);
    leave.remove();
    assertThat(stage()).isEqualTo(Stage.DONE);
  }

  @Test
  void aMeetingThatIsBeingWrittenIsLeftToAnotherAttempt() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.house.execute(
        "update outlook_meeting set busy_until = timestamp with time zone '"
            + both.clock.instant().plusSeconds(60)
            + "'");
    assertThat(both.house.get(LeaveOutlook.class).remove().left())
        .singleElement()
        .extracting(left -> left.why().code())
        .isEqualTo(Leaving.BUSY);
  }

  private Stage stage() {
    return both.house.get(LeaveOutlook.class).last().orElseThrow().stage(both.clock.instant());
  }

  @Test
  void aRoomThatIsUnlinkedKeepsItsMeetings() {
    both.books(both.anna, hours("10:00", "11:00"), BAKER);
    settle();
    both.unlinks(BAKER);
    both.sim.meetings().getFirst().invites(both.desk);
    settle();
    assertThat(both.there()).containsExactly(line(BAKER, hours("10:00", "11:00")));
  }

  private Meeting meeting(String from, String to) {
    return both.anna.books("Talk").from(at(from), at(to)).in(both.baker).sends();
  }

  /** How often a room was invited by us. */
  private long invitations() {
    return both.sim.journal().entries().stream()
        .map(entry -> entry.request())
        .filter(
            request ->
                request.method().equals("POST") && request.path().endsWith("/events")
                    || request.method().equals("PATCH") && request.path().contains("/events/"))
        .count();
  }

  private List<Need> declined() {
    return both.house.get(ListNeeds.class).all().open().stream()
        .filter(need -> need.kind() == NeedKind.ROOM_DECLINED)
        .toList();
  }

  private boolean isFree(UnitId unit, Span span) {
    return both.house.look(
        () ->
            both.house.get(Occupancies.class).of(List.of(unit), span.days()).stream()
                .noneMatch(held -> held.span().overlaps(span)));
  }

  private List<BlockedDates> blocked(UnitId unit) {
    return both.house.look(
        () -> both.house.get(BlockedDatesStore.class).of(unit, DAY.minusDays(30)));
  }

  private List<Notice.Kind> told() {
    return both.house.look(
        () -> both.house.get(Notices.class).all().stream().map(Notice::kind).toList());
  }

  private void settle() {
    both.notice();
    both.minutes(7);
  }

  private List<Reservation> stays() {
    return both.house.look(
        () -> {
          Reservations all = both.house.get(Reservations.class);
          return Stream.of(BAKER, CRYSTAL)
              .flatMap(unit -> all.of(unit, DAY.minusDays(30)).stream())
              .filter(stay -> stay.status().holdsUnit())
              .toList();
        });
  }

  private static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(ZoneId.of("Europe/Prague")).toInstant();
  }
}
