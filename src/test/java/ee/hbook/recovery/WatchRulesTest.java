package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.ical.AnswerFacts;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Followed;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.health.LinkHealth;
import ee.hbook.sync.ChannelReads.ChannelRead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What watchdogs find, and what they leave alone. */
class WatchRulesTest {

  private static final Instant NOW = Instant.parse("2027-01-08T18:00:00Z");
  private static final Duration HOURLY = Duration.ofHours(1);
  private static final UnitId UNIT = new UnitId(1, 1);

  @Test
  void aLinkThatWasNotReadForThreeIntervalsIsStale() {
    assertThat(WatchRules.stale(link(Duration.ofHours(3)), HOURLY, NOW)).contains("3");
  }

  @Test
  void oneThatIsReadEveryFiveMinutesHasThreeHoursAllTheSame() {
    assertThat(WatchRules.stale(link(Duration.ofHours(2)), Duration.ofMinutes(5), NOW)).isEmpty();
  }

  @Test
  void aLinkInTroubleIsToldOfOtherwise() {
    Link paused =
        link(Duration.ofDays(2)).faring(LinkHealth.in(LinkHealth.Phase.PAUSED), Instant.EPOCH);

    assertThat(WatchRules.stale(paused, HOURLY, NOW)).isEmpty();
  }

  @Test
  void aCalendarThatTellsNothingNewForTwoMonthsIsQuiet() {
    Instant newest = NOW.minus(Duration.ofDays(61));

    assertThat(WatchRules.quiet(link(HOURLY), Optional.of(newest), NOW)).contains("61");
  }

  @Test
  void aCalendarThatWasLinkedYesterdayAndIsEmptyIsNotQuiet() {
    assertThat(WatchRules.quiet(link(HOURLY), Optional.empty(), NOW)).isEmpty();
  }

  @Test
  void aChannelThatStoppedReadingIsToldAfterADay() {
    assertThat(WatchRules.unread(link(HOURLY), List.of(read(Duration.ofHours(24))), NOW))
        .contains("24");
  }

  @Test
  void itsLastReadCountsWhateverItRead() {
    List<ChannelRead> reads = List.of(read(Duration.ofDays(3)), read(Duration.ofHours(2)));

    assertThat(WatchRules.unread(link(HOURLY), reads, NOW)).isEmpty();
  }

  @Test
  void aChannelThatNeverReadIsNotMissed() {
    assertThat(WatchRules.unread(link(HOURLY), List.of(), NOW)).isEmpty();
  }

  @Test
  void aChannelThatIsSilentForAMonthWasDisconnected() {
    assertThat(WatchRules.unread(link(HOURLY), List.of(read(Duration.ofDays(30))), NOW)).isEmpty();
  }

  @Test
  void aReaderOfAFeedThatIsSwitchedOffIsNotMissed() {
    Link off = link(HOURLY).switched(true, false);

    assertThat(WatchRules.unread(off, List.of(read(Duration.ofDays(2))), NOW)).isEmpty();
  }

  @Test
  void anAgeTellsOfACache() {
    assertThat(WatchRules.cached(facts(NOW, Optional.of(Duration.ofSeconds(0))), NOW))
        .contains("0");
  }

  @Test
  void anOldDateTellsOfACacheThatKeepsSilent() {
    assertThat(WatchRules.cached(facts(NOW.minus(Duration.ofMinutes(9)), Optional.empty()), NOW))
        .contains("540");
  }

  @Test
  void aFreshAnswerComesFromNoCache() {
    assertThat(WatchRules.cached(facts(NOW, Optional.empty()), NOW)).isEmpty();
  }

  @Test
  void aCertificateIsToldOfForItsLastTwoWeeks() {
    assertThat(WatchRules.certificate(until(Duration.ofDays(13)), NOW)).contains("2027-01-21");
    assertThat(WatchRules.certificate(until(Duration.ofDays(15)), NOW)).isEmpty();
  }

  @Test
  void ourClockIsWrongWhenAllOthersSaySo() {
    assertThat(WatchRules.clock(List.of(Duration.ofMinutes(10), Duration.ofMinutes(5))))
        .contains("300");
  }

  @Test
  void oneOtherClockMayItselfBeWrong() {
    assertThat(WatchRules.clock(List.of(Duration.ofMinutes(10)))).isEmpty();
  }

  @Test
  void clocksThatContradictEachOtherSayNothingOfOurs() {
    assertThat(WatchRules.clock(List.of(Duration.ofMinutes(10), Duration.ofMinutes(-10))))
        .isEmpty();
  }

  @Test
  void clocksTellOfOursWhenOneAgreesWithItOrTwoAreThereAtAll() {
    assertThat(WatchRules.tellOfOurClock(List.of())).isFalse();
    assertThat(WatchRules.tellOfOurClock(List.of(Duration.ofMinutes(10)))).isFalse();
    assertThat(WatchRules.tellOfOurClock(List.of(Duration.ofMinutes(-1)))).isTrue();
    assertThat(WatchRules.tellOfOurClock(List.of(Duration.ofMinutes(10), Duration.ofMinutes(10))))
        .isTrue();
  }

  private static ChannelRead read(Duration ago) {
    return new ChannelRead(UNIT, NOW.minus(ago), NOW.minus(ago), List.of(), Optional.empty());
  }

  private static AnswerFacts facts(Instant date, Optional<Duration> age) {
    return new AnswerFacts(Optional.of(date), age, Optional.empty());
  }

  private static AnswerFacts until(Duration left) {
    return new AnswerFacts(Optional.of(NOW), Optional.empty(), Optional.of(NOW.plus(left)));
  }

  private static Link link(Duration sinceSuccess) {
    return new Link(
        1,
        UNIT,
        "Elsewhere",
        new CalendarUrl("https://elsewhere.example/x.ics"),
        true,
        true,
        "",
        NOW.minus(Duration.ofDays(1)),
        Optional.of(NOW),
        Optional.of(NOW.minus(sinceSuccess)),
        LinkHealth.WELL,
        NOW,
        LinkSettings.NONE,
        Followed.NOTHING);
  }
}
