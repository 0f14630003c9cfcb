package ee.hbook.feed.reads;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.echo.EchoRule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EchoByReadsTest {

  private static final UnitId UNIT = new UnitId(1, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private static final Instant SEEN = Instant.parse("2027-01-10T12:00:00Z");
  private static final List<Span> STAY = List.of(nights(5, 8));

  @Test
  void closedNightsThatWereReadBeforeAndCameAfterALookAreAnEcho() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, -59, nights(5, 8))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void whatALookRightAfterTheReadFindsIsASaleOfTheChannelsOwn() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-1, 0, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void whatTheFirstLookFindsLongAfterTheReadIsOneOfBoth() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, 0, nights(5, 8))))
        .isEqualTo(Verdict.PERHAPS);
  }

  @Test
  void withoutAnyLookSinceTheReadItIsOneOfBoth() {
    assertThat(judge(EventKind.UNCLEAR, STAY, unseen(-60, nights(5, 8))))
        .isEqualTo(Verdict.PERHAPS);
  }

  @Test
  void thisLookIsOneTooAndMayComeInTime() {
    assertThat(judge(EventKind.UNCLEAR, STAY, unseen(-1, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void theReadThatExplainsItBestCounts() {
    EchoByReads rule =
        new EchoByReads(
            List.of(looked(-60, -59, nights(5, 8)), unseen(-30, nights(5, 8))), TODAY, SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.ECHO);
  }

  @Test
  void whatTheChannelHasReadOtherwiseForMoreThanADayExplainsNothing() {
    EchoByReads rule =
        new EchoByReads(
            List.of(looked(-60 * 50, -60 * 49, nights(5, 8)), looked(-60 * 25, -60 * 24)),
            TODAY,
            SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void aChannelMayShowWhatItHadReadForADayAfterItHasReadOtherwise() {
    EchoByReads rule =
        new EchoByReads(
            List.of(looked(-60 * 50, -60 * 49, nights(5, 8)), looked(-60 * 23, -60 * 22)),
            TODAY,
            SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.ECHO);
  }

  @Test
  void aReadAtTheVeryMomentCameTooLate() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(0, 0, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void aReadThatMissedANightProvesNothing() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, -59, nights(5, 7))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void twoStretchesThatWereReadTogetherCoverWhatLiesInBoth() {
    assertThat(judge(EventKind.UNCLEAR, STAY, looked(-60, -59, nights(3, 6), nights(6, 9))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void twoReadsThatEachMissedANightProveNothing() {
    EchoByReads rule =
        new EchoByReads(
            List.of(looked(-90, -89, nights(5, 7)), looked(-60, -59, nights(6, 8))), TODAY, SEEN);
    assertThat(rule.judge(EventKind.UNCLEAR, STAY, SEEN)).isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void nightsThatAreOverNeedNotHaveBeenRead() {
    assertThat(judge(EventKind.UNCLEAR, List.of(nights(-3, 2)), looked(-60, -59, nights(0, 2))))
        .isEqualTo(Verdict.ECHO);
  }

  @Test
  void aGuestsBookingIsADoubleBookingThoughItWasRead() {
    assertThat(judge(EventKind.RESERVATION, STAY, looked(-60, -59, nights(5, 8))))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void closedDatesThatWereNotReadAreADoubleBooking() {
    assertThat(judge(EventKind.BLOCK, STAY, looked(-60, -59))).isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void onlyNightsThatNoReadHadShownAreTheChannelsOwn() {
    EchoByReads rule = new EchoByReads(List.of(looked(-60, -59, nights(5, 8))), TODAY, SEEN);
    assertThat(rule.beyond(nights(4, 10), SEEN)).containsExactly(nights(4, 5), nights(8, 10));
  }

  @Test
  void nightsBeforeTodayAreNobodysAnyMore() {
    EchoByReads rule = new EchoByReads(List.of(), TODAY, SEEN);
    assertThat(rule.beyond(nights(-2, 1), SEEN)).containsExactly(nights(0, 1));
    assertThat(rule.beyond(nights(-3, -1), SEEN)).isEmpty();
  }

  @Test
  void theNewestReadSaysWhatTheChannelBelieves() {
    EchoByReads rule =
        new EchoByReads(
            List.of(looked(-60, -59, nights(5, 8)), looked(-30, -29, nights(9, 10))), TODAY, SEEN);
    assertThat(rule.stillBelievesTaken(List.of(nights(5, 8)))).isFalse();
    assertThat(rule.stillBelievesTaken(List.of(nights(9, 10)))).isTrue();
  }

  @Test
  void aChannelThatNeverReadBelievesNothing() {
    EchoByReads unread = new EchoByReads(List.of(), TODAY, SEEN);
    assertThat(unread.knowsUs()).isFalse();
    assertThat(unread.stillBelievesTaken(List.of(nights(5, 8)))).isFalse();
  }

  @Test
  void aChannelThatReadSomethingHasRead() {
    assertThat(new EchoByReads(List.of(looked(-60, -59)), TODAY, SEEN).knowsUs()).isTrue();
  }

  @Test
  void whatStandsReadForLongHasReplacedTheOldSinceItWasFirstRead() {
    ChannelRead old = looked(-60 * 24 * 4, -60 * 24 * 4 + 1, nights(5, 8));
    ChannelRead standing =
        new ChannelRead(
            UNIT,
            SEEN.minus(Duration.ofDays(2)),
            SEEN.minusSeconds(60),
            List.of(),
            Optional.of(SEEN.minus(Duration.ofDays(2)).plusSeconds(60)));
    assertThat(
            new EchoByReads(List.of(old, standing), TODAY, SEEN)
                .judge(EventKind.UNCLEAR, STAY, SEEN))
        .isEqualTo(Verdict.DOUBLE_BOOKING);
  }

  @Test
  void aReadThatCameAfterTheEventTellsNothingOfIt() {
    EchoByReads rule = new EchoByReads(List.of(looked(5, 6, nights(5, 8))), TODAY, SEEN);
    assertThat(rule.beyond(nights(5, 8), SEEN)).containsExactly(nights(5, 8));
    assertThat(rule.beyondLast(nights(5, 8), SEEN)).containsExactly(nights(5, 8));
  }

  @Test
  void onlyTheNewestReadBeforeAnEventSaysWhatItsChannelKnewLast() {
    EchoByReads rule =
        new EchoByReads(
            List.of(looked(-60, -59, nights(5, 8)), looked(-30, -29, nights(6, 8))), TODAY, SEEN);
    assertThat(rule.beyondLast(nights(5, 8), SEEN)).containsExactly(nights(5, 6));
  }

  @Test
  void nightsThatWereReadAndLookedAtSinceAreSurelyOursComingBack() {
    EchoByReads rule = new EchoByReads(List.of(looked(-60, -59, nights(5, 8))), TODAY, SEEN);
    assertThat(rule.beyondEchoes(nights(5, 10), SEEN)).containsExactly(nights(8, 10));
  }

  @Test
  void nightsThatWereReadAndNotLookedAtSinceAreNotSurelyOurs() {
    EchoByReads rule = new EchoByReads(List.of(unseen(-60, nights(5, 8))), TODAY, SEEN);
    assertThat(rule.beyondEchoes(nights(5, 10), SEEN)).containsExactly(nights(5, 10));
  }

  @Test
  void nightsAreReadAsFreeWhereTheLastReadThatWasLookedAtDoesNotShowThem() {
    EchoByReads rule = new EchoByReads(List.of(looked(-60, -59, nights(5, 7))), TODAY, SEEN);
    assertThat(rule.knewAsFree(List.of(nights(5, 8)), SEEN)).isTrue();
    assertThat(rule.knewAsFree(List.of(nights(5, 7)), SEEN)).isFalse();
  }

  @Test
  void aReadThatWasNotLookedAtBeforeTheEventShowsNothingAsFree() {
    assertThat(
            new EchoByReads(List.of(looked(-60, 1, nights(5, 7))), TODAY, SEEN)
                .knewAsFree(List.of(nights(5, 8)), SEEN))
        .isFalse();
    assertThat(
            new EchoByReads(List.of(unseen(-60, nights(5, 7))), TODAY, SEEN)
                .knewAsFree(List.of(nights(5, 8)), SEEN))
        .isFalse();
  }

  private static Verdict judge(EventKind kind, List<Span> shared, ChannelRead read) {
    return new EchoByReads(List.of(read), TODAY, SEEN).judge(kind, shared, SEEN);
  }

  private static ChannelRead looked(int minutes, int look, Span... nights) {
    Instant when = SEEN.plusSeconds(60L * minutes);
    return new ChannelRead(
        UNIT, when, when, List.of(nights), Optional.of(SEEN.plusSeconds(60L * look)));
  }

  private static ChannelRead unseen(int minutes, Span... nights) {
    Instant when = SEEN.plusSeconds(60L * minutes);
    return new ChannelRead(UNIT, when, when, List.of(nights), Optional.empty());
  }

  private static Span nights(int from, int to) {
    return Span.nights(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}
