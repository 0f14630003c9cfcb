package ee.hbook.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.availability.Span;
import ee.hbook.outlook.Meeting.Phase;
import ee.hbook.outlook.Step.ChangeThere;
import ee.hbook.outlook.Step.Decline;
import ee.hbook.outlook.Step.EndHere;
import ee.hbook.outlook.Step.EndThere;
import ee.hbook.outlook.Step.Forget;
import ee.hbook.outlook.Step.JoinHere;
import ee.hbook.outlook.Step.LeaveHere;
import ee.hbook.outlook.Step.MoveHere;
import ee.hbook.outlook.Step.Replace;
import ee.hbook.reservation.RoomAnswer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who differs from what was common has been changed since. */
class MeetingPlanTest {

  private static final String BAKER = "baker@example.org";
  private static final String CRYSTAL = "crystal@example.org";
  private static final String ANNA = "anna@example.org";
  private static final Span TEN = at(10);
  private static final Span NOON = at(12);
  private static final Span THREE = at(15);

  @Test
  void whatIsTheSameIsLeftAlone() {
    assertThat(ours(TEN, BAKER).with(theirs(TEN, BAKER))).isEmpty();
  }

  @Test
  void aTrialIsLeftAloneWhateverPeopleDoWithIt() {
    assertThat(trial(true).with(theirs(NOON, CRYSTAL))).isEmpty();
  }

  @Test
  void aTrialThatIsWantedNoMoreEndsWhereverItIs() {
    assertThat(trial(false).with(theirs(NOON, CRYSTAL))).containsExactly(new EndThere());
  }

  @Test
  void aTrialThatIsGoneThereIsForgotten() {
    assertThat(trial(true).with(new Theirs.Gone())).containsExactly(new Forget());
  }

  @Test
  void aRoomThatIsToBeInvitedAgainLeavesTheMeetingFirst() {
    assertThat(asking(Asking.LEAVING).with(theirs(TEN, BAKER, CRYSTAL)))
        .containsExactly(new ChangeThere(Optional.empty(), Optional.of(Set.of(CRYSTAL)), false));
  }

  @Test
  void aRoomThatHasLeftToBeInvitedAgainIsInvitedAndDoesNotLeaveTheBooking() {
    assertThat(asking(Asking.COMING).with(theirs(TEN, CRYSTAL)))
        .containsExactly(
            new ChangeThere(Optional.empty(), Optional.of(Set.of(BAKER, CRYSTAL)), false));
  }

  @Test
  void aRoomThatWaitsForWhoeverHasItIsLeftAlone() {
    assertThat(asking(Asking.WAITING).with(theirs(TEN, BAKER, CRYSTAL))).isEmpty();
  }

  @Test
  void whatWasMovedHereIsMovedThere() {
    assertThat(ours(NOON, BAKER).with(theirs(TEN, BAKER)))
        .containsExactly(new ChangeThere(Optional.of(NOON), Optional.empty(), false));
  }

  @Test
  void whatWasMovedThereIsMovedHere() {
    assertThat(ours(TEN, BAKER).with(theirs(NOON, BAKER))).containsExactly(new MoveHere(NOON));
  }

  @Test
  void whatWasMovedOnBothSidesFollowsOutlook() {
    assertThat(ours(THREE, BAKER).with(theirs(NOON, BAKER))).containsExactly(new MoveHere(NOON));
  }

  @Test
  void whatWasMovedToTheSameTimeOnBothSidesIsLeftAlone() {
    assertThat(ours(NOON, BAKER).with(theirs(NOON, BAKER))).isEmpty();
  }

  @Test
  void whatIsCancelledHereEndsThere() {
    assertThat(plan(true, Optional.empty()).with(theirs(TEN, BAKER)))
        .containsExactly(new EndThere());
  }

  @Test
  void whatIsCancelledThereEndsHere() {
    assertThat(ours(TEN, BAKER).with(new Theirs.Gone())).containsExactly(new EndHere());
  }

  @Test
  void whatIsCancelledOnBothSidesIsForgotten() {
    assertThat(plan(true, Optional.empty()).with(new Theirs.Gone())).containsExactly(new Forget());
  }

  @Test
  void aMeetingThatHasLeftOurRoomsIsNotCancelled() {
    assertThat(plan(true, Optional.empty()).with(theirs(TEN, "elsewhere@example.org")))
        .containsExactly(new Forget());
  }

  @Test
  void aRoomThatJoinedHereIsInvitedThere() {
    assertThat(ours(TEN, BAKER, CRYSTAL).with(theirs(TEN, BAKER)))
        .containsExactly(
            new ChangeThere(Optional.empty(), Optional.of(Set.of(BAKER, CRYSTAL)), false));
  }

  @Test
  void aRoomThatJoinedThereJoinsHere() {
    assertThat(ours(TEN, BAKER).with(theirs(TEN, BAKER, CRYSTAL)))
        .containsExactly(new JoinHere(CRYSTAL));
  }

  @Test
  void aRoomThatIsNoUnitHereStaysInvitedAndDoesNotJoin() {
    assertThat(ours(TEN, BAKER).with(theirs(TEN, BAKER, "garage@example.org"))).isEmpty();
  }

  @Test
  void aRoomThatLeftThereLeavesHere() {
    assertThat(
            agreed(TEN, BAKER, CRYSTAL)
                .apply(Optional.of(booking(TEN, BAKER, CRYSTAL)))
                .with(theirs(TEN, BAKER)))
        .containsExactly(new LeaveHere(CRYSTAL));
  }

  @Test
  void aRoomThatLeftHereIsInvitedNoLonger() {
    assertThat(
            agreed(TEN, BAKER, CRYSTAL)
                .apply(Optional.of(booking(TEN, BAKER)))
                .with(theirs(TEN, BAKER, CRYSTAL)))
        .containsExactly(new ChangeThere(Optional.empty(), Optional.of(Set.of(BAKER)), false));
  }

  @Test
  void aRoomThatSaysNoStaysInvited() {
    assertThat(ours(TEN, BAKER).with(new Theirs.There(TEN, Map.of(BAKER, RoomAnswer.DECLINED))))
        .isEmpty();
  }

  @Test
  void anotherRequesterIsAnotherMeeting() {
    Booking another =
        new Booking("r7", TEN, new TreeMap<>(Map.of(BAKER, 7L)), "bob@example.org", "7 Bob", "");
    assertThat(plan(true, Optional.of(another)).with(theirs(TEN, BAKER)))
        .containsExactly(new Replace());
  }

  @Test
  void anotherTitleIsWritten() {
    Booking renamed = new Booking("r7", TEN, new TreeMap<>(Map.of(BAKER, 7L)), ANNA, "7 A.", "");
    assertThat(plan(true, Optional.of(renamed)).with(theirs(TEN, BAKER)))
        .containsExactly(new ChangeThere(Optional.empty(), Optional.empty(), true));
  }

  @Test
  void ofAMeetingOfOthersTheTitleIsTheirs() {
    Booking renamed = new Booking("u:x", TEN, new TreeMap<>(Map.of(BAKER, 7L)), "", "", "");
    assertThat(plan(false, Optional.of(renamed)).with(theirs(TEN, BAKER))).isEmpty();
  }

  @Test
  void aRoomThatLetsAMeetingOfOthersGoSaysNo() {
    MeetingPlan plan =
        new MeetingPlan(
            meeting(false, agreement(TEN, BAKER, CRYSTAL), Map.of()),
            Optional.of(booking(TEN, BAKER)),
            Set.of(BAKER, CRYSTAL));
    assertThat(plan.with(theirs(TEN, BAKER, CRYSTAL))).containsExactly(new Decline(CRYSTAL));
  }

  @Test
  void aMeetingOfOthersThatIsGoneIsLeftToItsRoomsCalendar() {
    assertThat(plan(false, Optional.of(booking(TEN, BAKER))).with(new Theirs.Gone()))
        .containsExactly(new Forget());
  }

  @Test
  void blockedHoursThatWereMovedThereAreMovedBack() {
    assertThat(block(Optional.of(TEN)).with(new Theirs.There(NOON, Map.of())))
        .containsExactly(new ChangeThere(Optional.of(TEN), Optional.empty(), false));
  }

  @Test
  void blockedHoursThatAreGoneThereAreWrittenAnew() {
    assertThat(block(Optional.of(TEN)).with(new Theirs.Gone())).containsExactly(new Replace());
  }

  @Test
  void whatIsBlockedHereNoMoreEndsThere() {
    assertThat(block(Optional.empty()).with(new Theirs.There(TEN, Map.of())))
        .containsExactly(new EndThere());
  }

  @Test
  void blockedHoursAreKnownByTheirNumberAndTheirRoom() {
    BookingKey.Block block = new BookingKey.Block(12, 7);
    assertThat(BookingKey.block(block.key())).hasValue(block);
    assertThat(BookingKey.reservation(block.key())).isEmpty();
  }

  @Test
  void aMeetingIsOverFromItsEndOn() {
    Meeting meeting = meeting(true, agreement(TEN, BAKER), Map.of());
    ZoneId prague = ZoneId.of("Europe/Prague");
    assertThat(meeting.isOver(Instant.parse("2027-03-01T10:00:00Z"), prague)).isTrue();
    assertThat(meeting.isOver(Instant.parse("2027-03-01T09:59:59Z"), prague)).isFalse();
  }

  private static MeetingPlan block(Optional<Span> span) {
    Meeting meeting = Meeting.wanted("hbook-2", blocked(TEN)).found("e2", Optional.of("u2"));
    return new MeetingPlan(meeting, span.map(MeetingPlanTest::blocked), Set.of(BAKER));
  }

  private static Booking blocked(Span span) {
    return new Booking("b12:7", span, new TreeMap<>(Map.of(BAKER, 12L)), BAKER, "Blocked", "");
  }

  private static Span at(int hour) {
    LocalDateTime start = LocalDateTime.of(2027, 3, 1, hour, 0);
    return new Span(start, start.plusHours(1));
  }

  private static Theirs theirs(Span span, String... rooms) {
    return new Theirs.There(
        span,
        List.of(rooms).stream()
            .collect(Collectors.toMap(room -> room, room -> RoomAnswer.ACCEPTED)));
  }

  private static Booking booking(Span span, String... rooms) {
    TreeMap<String, Long> taken = new TreeMap<>();
    for (String room : rooms) {
      taken.put(room, 7L + taken.size());
    }
    return new Booking("r7", span, taken, ANNA, "7 Anna", "");
  }

  private static Agreed agreement(Span span, String... rooms) {
    return new Agreed(span, Set.of(rooms), "7 Anna");
  }

  private static Meeting meeting(boolean here, Agreed agreed, Map<String, RoomAnswer> answers) {
    return new Meeting(
        1,
        "hbook-1",
        here,
        "r7",
        Phase.THERE,
        ANNA,
        Optional.of("e1"),
        Optional.of("u1"),
        Optional.of(agreed),
        answers,
        Map.of(),
        Optional.empty(),
        0);
  }

  private static MeetingPlan ours(Span span, String... rooms) {
    return plan(true, Optional.of(booking(span, rooms)));
  }

  private static MeetingPlan plan(boolean here, Optional<Booking> booking) {
    return new MeetingPlan(
        meeting(here, agreement(TEN, BAKER), Map.of()), booking, Set.of(BAKER, CRYSTAL));
  }

  private static java.util.function.Function<Optional<Booking>, MeetingPlan> agreed(
      Span span, String... rooms) {
    return booking ->
        new MeetingPlan(
            meeting(true, agreement(span, rooms), Map.of()), booking, Set.of(BAKER, CRYSTAL));
  }

  private static MeetingPlan trial(boolean wanted) {
    BookingKey.Trial trial =
        new BookingKey.Trial(4, TEN.start(), Instant.parse("2027-03-01T08:00:00Z"));
    Booking booking =
        new Booking(trial.key(), trial.span(), new TreeMap<>(Map.of(BAKER, 4L)), ANNA, "", "");
    return new MeetingPlan(
        Meeting.wanted("mark", booking).found("e", Optional.of("u")),
        wanted ? Optional.of(booking) : Optional.empty(),
        Set.of(BAKER, CRYSTAL));
  }

  private static MeetingPlan asking(Asking step) {
    return new MeetingPlan(
        meeting(true, agreement(TEN, BAKER, CRYSTAL), Map.of()).asking(Map.of(BAKER, step)),
        Optional.of(booking(TEN, BAKER, CRYSTAL)),
        Set.of(BAKER, CRYSTAL));
  }
}
