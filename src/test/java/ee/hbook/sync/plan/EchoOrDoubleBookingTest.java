package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What an event over nights that are held here is: causality decides. */
class EchoOrDoubleBookingTest {

  private final Following following = new Following();

  @Test
  void closedNightsThatTheChannelHadReadAsOursAreAnEcho() {
    following.house.book(nights(5, 8));
    following.house.channelReads();
    SyncReport report = following.poll(closed("e", 5, 8));
    assertThat(report.echoes()).isEqualTo(1);
    assertThat(report.told()).isEmpty();
  }

  @Test
  void closedNightsThatTheChannelCouldNotKnowOfAreAPossibleDoubleBooking() {
    following.house.book(nights(5, 8));
    SyncReport report = following.poll(closed("e", 5, 8));
    assertThat(told(report)).containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
    assertThat(report.conflicts()).allMatch(SyncReport.Conflict::doubleBooking);
  }

  @Test
  void aDoubleBookingNamesTheOtherSideAndSinceWhenItIsKnown() {
    Reservation stay = following.house.book(nights(5, 8));
    Told said = following.poll(closed("e", 5, 8)).told().getFirst();
    assertThat(said.other())
        .contains(new Told.Counterpart("website", OptionalLong.of(stay.id()), stay.receivedOn()));
  }

  @Test
  void whatTheChannelReadLaterMakesNoEchoOfADoubleBooking() {
    following.house.book(nights(5, 8));
    following.poll(closed("e", 5, 8));
    following.house.channelReads();
    assertThat(told(following.poll(closed("e", 5, 8))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void aBookingOfAGuestIsNoEchoWhateverTheChannelHadRead() {
    following.house.book(nights(5, 8));
    following.house.channelReads();
    assertThat(told(following.poll(reserved("e", 5, 8))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void ourBookingsMergedIntoOneAreAnEcho() {
    following.house.book(nights(5, 8));
    following.house.book(nights(8, 10));
    following.house.channelReads();
    assertThat(following.poll(closed("e", 5, 10)).echoes()).isEqualTo(1);
  }

  @Test
  void ourBookingSplitInTwoIsAnEchoTwice() {
    following.house.book(nights(5, 8));
    following.house.channelReads();
    assertThat(following.poll(closed("e", 5, 6), closed("f", 6, 8)).echoes()).isEqualTo(2);
  }

  @Test
  void nightsBesideOursAreHeldAtOnce() {
    following.house.book(nights(5, 8));
    following.house.channelReads();
    following.poll(closed("e", 5, 9));
    assertThat(following.holds(8)).isTrue();
  }

  @Test
  void nightsBesideOursMakeNoDoubleBookingOfAnEcho() {
    following.house.book(nights(5, 8));
    following.house.channelReads();
    assertThat(told(following.poll(closed("e", 5, 9)))).isEmpty();
  }

  @Test
  void anotherChannelsBookingUnderItsOwnUidIsAnEcho() {
    following.house.book(nights(5, 8), "a@b", fromLink(2));
    SyncReport report = following.poll(reserved("a@b", 5, 8));
    assertThat(report.echoes()).isEqualTo(1);
    assertThat(told(following.poll(reserved("a@b", 5, 8)))).isEmpty();
  }

  @Test
  void equalNightsFromAnotherChannelUnderAnotherUidAreAPossibleDoubleBooking() {
    following.house.book(nights(5, 8), "a@b", fromLink(2));
    following.house.channelReads();
    assertThat(told(following.poll(reserved("x@y", 5, 8))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void anEchoOfACancelledBookingIsNotImportedWhileTheChannelBelievesInIt() {
    long id = echoed();
    following.house.become(id, ReservationStatus.CANCELLED);
    SyncReport report = following.poll(closed("e", 5, 8));
    assertThat(report.added()).isZero();
    assertThat(following.holds(6)).isFalse();
  }

  @Test
  void whatOutlivesTheBookingItEchoedIsHeldAtTheSecondPoll() {
    long id = echoed();
    following.house.become(id, ReservationStatus.CANCELLED);
    readAnHourLater();
    following.poll(closed("e", 5, 8));
    boolean atFirst = following.holds(6);
    following.poll(closed("e", 5, 8));
    assertThat(atFirst).isFalse();
    assertThat(following.holds(6)).isTrue();
  }

  @Test
  void anUnchangedPollCountsForWhatOutlivesItsBooking() {
    long id = echoed();
    following.house.become(id, ReservationStatus.CANCELLED);
    readAnHourLater();
    SyncPlan first = following.result(closed("e", 5, 8));
    following.unchangedPoll();
    assertThat(first.pending()).isTrue();
    assertThat(following.holds(6)).isTrue();
  }

  @Test
  void anEchoIsLookedAtAgainWhileItsChannelBelievesInABookingThatIsCancelled() {
    long id = echoed();
    boolean standing = following.result(closed("e", 5, 8)).pending();
    following.house.become(id, ReservationStatus.CANCELLED);
    assertThat(standing).isFalse();
    assertThat(following.result(closed("e", 5, 8)).pending()).isTrue();
  }

  @Test
  void whatOutlivedABookingThatIsBackIsAnEchoAgainFromTheBeginning() {
    long id = echoed();
    following.house.become(id, ReservationStatus.CANCELLED);
    readAnHourLater();
    following.poll(closed("e", 5, 8));
    following.house.become(id, ReservationStatus.CONFIRMED);
    following.poll(closed("e", 5, 8));
    following.house.become(id, ReservationStatus.CANCELLED);
    following.poll(closed("e", 5, 8));
    assertThat(following.holds(6)).isFalse();
  }

  @Test
  void whatWePassedOnIsHeldOnlyWhenEveryNeighbourMustHaveLetItGo() {
    following.house.relayed.add("e");
    long id = following.house.book(nights(20, 23)).id();
    following.house.channelReads();
    following.poll(closed("e", 20, 23));
    following.house.become(id, ReservationStatus.CANCELLED);
    readAnHourLater();
    following.poll(closed("e", 20, 23));
    following.pass(Duration.ofDays(2));
    following.poll(closed("e", 20, 23));
    boolean afterTwoDays = following.holds(21);
    following.pass(Duration.ofDays(1));
    following.poll(closed("e", 20, 23));
    assertThat(afterTwoDays).isFalse();
    assertThat(following.holds(21)).isTrue();
  }

  @Test
  void anEchoThatIsGoneIsForgottenAtOnce() {
    echoed();
    following.poll();
    assertThat(following.house.known()).isEmpty();
  }

  @Test
  void anEchoIsJudgedAnewWhenItsNightsChange() {
    echoed();
    following.poll(closed("e", 6, 12));
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void anEchoGoesWithItsBookingToOtherNights() {
    following.house.move(echoed(), nights(6, 9));
    readAnHourLater();
    assertEcho(following.poll(closed("e", 6, 9)));
  }

  @Test
  void whatOutlivedABookingMayBeAnEchoOfAnotherWhenItsNightsChange() {
    whatOutlivesTheBookingItEchoedIsHeldAtTheSecondPoll();
    following.house.book(nights(7, 10));
    readAnHourLater();
    assertEcho(following.poll(closed("e", 7, 10)));
  }

  @Test
  void aBookingOfTheSameCalendarMakesNoneOfAnEchoBesideIt() {
    following.house.book(nights(5, 8));
    following.poll(reserved("s", 8, 10));
    following.house.channelReads();
    SyncReport report = following.poll(reserved("s", 8, 10), closed("e", 5, 10));
    assertEcho(report);
  }

  @Test
  void closedDatesThatComeFromElsewhereToNightsThatWereReadAsOursAreAnEcho() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
    following.house.book(nights(5, 8));
    following.house.channelReads();
    following.poll(Following.event("e", 20, 22, "Airbnb (Not available)"));
    assertEcho(following.poll(Following.event("e", 5, 8, "Airbnb (Not available)")));
  }

  @Test
  void anEchoThatGetsNightsOfItsOwnIsABookingWhereClosedDatesAreBookings() {
    echoed();
    assertThat(following.poll(closed("e", 20, 22)).added()).isEqualTo(1);
  }

  @Test
  void anEchoThatGetsNightsOfItsOwnBlocksThemWhereClosedDatesAreBlocked() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
    following.house.book(nights(5, 8));
    following.house.channelReads();
    following.poll(Following.event("e", 5, 8, "Airbnb (Not available)"));
    SyncReport report = following.poll(Following.event("e", 20, 22, "Airbnb (Not available)"));
    assertThat(report.added()).isZero();
    assertThat(following.holds(20)).isTrue();
  }

  @Test
  void closedNightsOverBlockedOnesAreNothingToTell() {
    following.house.block(nights(5, 8));
    IcsEvent block = Following.event("e", 5, 8, "Airbnb (Not available)");
    assertThat(told(following.poll(block))).isEmpty();
  }

  @Test
  void aBookingOverBlockedNightsIsToldLoudly() {
    following.house.block(nights(5, 8));
    assertThat(told(following.poll(reserved("e", 5, 8))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void anUploadedFileOverHeldNightsIsNotImported() {
    following.house.book(nights(5, 8));
    assertThat(told(following.upload(closed("e", 5, 8)))).containsExactly(Kind.EVENT_NOT_IMPORTED);
  }

  @Test
  void whatMovesOntoOurNightsUnreadIsAPossibleDoubleBooking() {
    following.poll(reserved("e", 20, 22));
    following.house.book(nights(5, 8));
    assertThat(told(following.poll(reserved("e", 5, 8))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void whatMovesOntoOurNightsIsLoudAlsoWhereDatesAreNotUpdated() {
    following.house.options.put("hb_ical_update_resa_dates", "no");
    following.poll(reserved("e", 20, 22));
    following.house.book(nights(5, 8));
    assertThat(told(following.poll(reserved("e", 5, 8))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  private static void assertEcho(SyncReport report) {
    assertThat(report.told()).isEmpty();
    assertThat(report.echoes()).isEqualTo(1);
  }

  private long echoed() {
    Reservation stay = following.house.book(nights(5, 8));
    following.house.channelReads();
    following.poll(closed("e", 5, 8));
    return stay.id();
  }

  private void readAnHourLater() {
    following.pass(Duration.ofHours(1));
    following.house.channelReads();
  }

  private static Origin fromLink(long link) {
    return new Origin.Calendar("Other", OptionalLong.of(link), Optional.empty());
  }
}
