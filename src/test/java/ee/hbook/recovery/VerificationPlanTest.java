package ee.hbook.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.CalendarUrl;
import ee.hbook.link.LinkSource;
import ee.hbook.link.OutlookRoom;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

class VerificationPlanTest {

  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

  private static final LinkSource CALENDAR = new CalendarUrl("https://calendar.example/a.ics");

  @Test
  void ofARoomThatReadsNoFeedIsCheckedWhatItTellsAndWhetherItIsReached() {
    assertThat(VerificationPlan.begin(new OutlookRoom("baker@example.org"), NOW))
        .extracting(VerificationStep::kind)
        .containsExactly(Kind.SYNC, Kind.COMPARISON, Kind.TRIAL);
  }

  @Test
  void onlyAPersonCanSeeWhatWasBlockedThere() {
    assertThat(VerificationPlan.begin(CALENDAR, NOW))
        .filteredOn(step -> step.state() == State.PERSON)
        .extracting(VerificationStep::kind)
        .containsExactly(Kind.REVERSE);
  }

  @Test
  void atTheBeginningTheComparisonWaitsForTheSynchronisation() {
    assertThat(due(begun())).containsExactly(Kind.SWITCHES, Kind.FEED, Kind.SYNC, Kind.HTTPS);
  }

  @Test
  void onceSynchronisedBothSidesAreCompared() {
    assertThat(due(with(begun(), Kind.SYNC, State.GOOD))).contains(Kind.COMPARISON);
  }

  @Test
  void noNightIsClosedBeforeOurFeedWasSeen() {
    assertThat(due(with(begun(), Kind.SYNC, State.GOOD))).doesNotContain(Kind.CANARY);
  }

  @Test
  void aNightIsClosedOnceOurFeedWasSeen() {
    assertThat(due(with(with(begun(), Kind.SYNC, State.GOOD), Kind.FEED, State.GOOD)))
        .contains(Kind.CANARY);
  }

  @Test
  void whatIsWrongIsLookedAtAgain() {
    assertThat(due(with(begun(), Kind.FEED, State.BAD))).contains(Kind.FEED);
  }

  @Test
  void whatAPersonWasAskedAboutEncryptionIsNotAskedAgain() {
    assertThat(due(with(begun(), Kind.HTTPS, State.PERSON))).doesNotContain(Kind.HTTPS);
  }

  @Test
  void aCanaryThatWasGivenUpIsNotBegunAgain() {
    assertThat(due(with(allGood(), Kind.CANARY, State.PERSON))).isEmpty();
  }

  @Test
  void theSlowChecksDoNotHoldTheLink() {
    Verification rest =
        with(
            with(with(allGood(), Kind.HTTPS, State.PERSON), Kind.CANARY, State.RUNNING),
            Kind.REVERSE,
            State.PERSON);
    assertThat(VerificationPlan.isVerified(rest)).isTrue();
  }

  @Test
  void nightsThatTheOtherSideHasYetToReadDoNotHoldTheLink() {
    assertThat(VerificationPlan.isVerified(with(allGood(), Kind.COMPARISON, State.RUNNING)))
        .isTrue();
  }

  @Test
  void aNightSoldTwiceHoldsTheLink() {
    assertThat(VerificationPlan.isVerified(with(allGood(), Kind.COMPARISON, State.BAD))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"SWITCHES", "FEED", "SYNC", "COMPARISON"})
  void aLinkIsNotTrustedBeforeEachOfTheseWasLookedAt(Kind kind) {
    assertThat(VerificationPlan.isVerified(with(allGood(), kind, State.WAITING))).isFalse();
  }

  @Test
  void aFeedThatCannotBeLookedAtFromHereDoesNotHoldTheLink() {
    assertThat(VerificationPlan.isVerified(with(allGood(), Kind.FEED, State.PERSON))).isTrue();
  }

  @Test
  void itIsOverWhenAllIsGood() {
    assertThat(VerificationPlan.end(allGood(), NOW)).contains("good");
  }

  @Test
  void itGoesOnWhileAnythingIsLeft() {
    assertThat(VerificationPlan.end(begun(), NOW.plus(Duration.ofHours(47)))).isEmpty();
  }

  @Test
  void afterTwoDaysItEndsWithWhatIsLeft() {
    assertThat(VerificationPlan.end(begun(), NOW.plus(Duration.ofHours(48)))).contains("time");
  }

  @Test
  void atFirstEveryTickLooks() {
    assertThat(VerificationPlan.isTime(lookedAt(NOW.plusSeconds(15)), NOW.plusSeconds(30)))
        .isTrue();
  }

  @Test
  void laterALookAMinuteIsEnough() {
    Instant later = NOW.plus(Duration.ofMinutes(20));
    assertThat(VerificationPlan.isTime(lookedAt(later), later.plusSeconds(59))).isFalse();
    assertThat(VerificationPlan.isTime(lookedAt(later), later.plusSeconds(60))).isTrue();
  }

  @Test
  void theNightThatIsClosedIsTheLastFreeOneOfTheEleventhMonth() {
    assertThat(VerificationPlan.canary(TODAY, List.of(nights(0, 310), nights(320, 340))))
        .contains(TODAY.plusDays(339));
  }

  @Test
  void aNightTooNearIsNotClosed() {
    assertThat(VerificationPlan.canary(TODAY, List.of(nights(0, 300)))).isEmpty();
  }

  private static List<Kind> due(Verification verification) {
    return Arrays.stream(Kind.values())
        .filter(kind -> VerificationPlan.isDue(verification, kind))
        .toList();
  }

  private static Verification begun() {
    return verification(Optional.empty(), VerificationPlan.begin(CALENDAR, NOW));
  }

  private static Verification lookedAt(Instant last) {
    return verification(Optional.of(last), VerificationPlan.begin(CALENDAR, NOW));
  }

  private static Verification allGood() {
    return verification(
        Optional.empty(),
        Arrays.stream(Kind.values())
            .map(kind -> VerificationStep.of(kind, State.GOOD, "read", NOW))
            .toList());
  }

  private static Verification verification(
      Optional<Instant> lookedOn, List<VerificationStep> steps) {
    return new Verification(
        1, OptionalLong.of(7), NOW, NOW, Optional.empty(), "", lookedOn, Optional.empty(), steps);
  }

  private static Verification with(Verification verification, Kind kind, State state) {
    return verification.with(VerificationStep.of(kind, state, "x", NOW));
  }

  private static LocalDateRange nights(int from, int to) {
    return LocalDateRange.of(TODAY.plusDays(from), TODAY.plusDays(to));
  }
}
