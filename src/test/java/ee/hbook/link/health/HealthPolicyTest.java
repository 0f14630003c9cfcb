package ee.hbook.link.health;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Saying;
import ee.hbook.link.health.HealthPolicy.Seen;
import ee.hbook.link.health.HealthPolicy.Turn;
import ee.hbook.link.health.HealthPolicy.Verdict;
import ee.hbook.link.health.LinkHealth.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The table of {@code link-health.md}, Policy, line by line. */
class HealthPolicyTest {

  private static final Instant FRIDAY = Instant.parse("2027-01-08T18:00:00Z");
  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Seen WELL = new Seen.Well(Optional.empty(), false, true);
  private static final Seen GUARDED = new Seen.Well(Optional.of(FRIDAY), true, true);

  /** In the middle of the spread: the back-off exactly as written. */
  private static final double MIDDLE = 0.5;

  /** At the end of the spread: probes exactly as written. */
  private static final double LATEST = 1;

  private final HealthPolicy policy = new HealthPolicy(false, HOURLY);

  @ParameterizedTest(name = "{0} {1}: paused after {2} failures, next look after {3}")
  @CsvSource({
    "TRANSIENT, dns,                6, PT15M",
    "TRANSIENT, http-503,           6, PT15M",
    "GONE,      http-410,           1, PT6H",
    "GONE,      http-404,           2, PT6H",
    "AUTH,      http-401,           1, PT6H",
    "AUTH,      http-403,           1, PT6H",
    "CONTENT,   not-a-calendar,     2, PT1H",
    "CONFIG,    tls-name,           1, PT6H",
  })
  void aClassOfFailurePauses(FailureClass failure, String code, int failures, Duration look) {
    Story story = new Story();
    for (int attempt = 1; attempt < failures; attempt++) {
      assertThat(story.fails(failure, code).turn()).isEmpty();
      story.waitForNext();
    }

    Verdict last = story.fails(failure, code);

    assertThat(last.turn()).contains(Turn.PAUSED);
    assertThat(last.health().phase()).isEqualTo(Phase.PAUSED);
    assertThat(
            Duration.between(
                story.now,
                policy.after(story.before, broken(failure, code), story.now, LATEST).due()))
        .isEqualTo(look);
  }

  @ParameterizedTest
  @EnumSource(
      value = FailureClass.class,
      mode = Mode.EXCLUDE,
      names = {"LOCAL", "THROTTLED"})
  void theStrictWayOfAvaiBookPausesAtTheFirstError(FailureClass failure) {
    Verdict verdict =
        new HealthPolicy(true, HOURLY)
            .after(LinkHealth.WELL, broken(failure, "any"), FRIDAY, MIDDLE);

    assertThat(verdict.turn()).contains(Turn.PAUSED);
  }

  @Test
  void anAddressThatCanNeverWorkIsLookedAtOnlyAfterAnEdit() {
    assertThat(new Story().fails(FailureClass.CONFIG, "private-address").due())
        .isEqualTo(HealthPolicy.ON_EDIT_ONLY);
  }

  @Test
  void fiveFailuresWithinTwoHoursAreABlip() {
    Story story = new Story();
    for (int attempt = 0; attempt < 20; attempt++) {
      assertThat(story.fails(FailureClass.TRANSIENT, "dns").turn()).isEmpty();
      story.wait(Duration.ofMinutes(5));
    }
  }

  @Test
  void twoMissingCalendarsWithinAQuarterOfAnHourAreOne() {
    Story story = new Story();
    story.fails(FailureClass.GONE, "http-404");
    story.wait(Duration.ofMinutes(14));

    assertThat(story.fails(FailureClass.GONE, "http-404").turn()).isEmpty();
  }

  @Test
  void aPageAndATimeOutAndAPageAreNotTwoPagesInARow() {
    Story story = new Story();
    story.fails(FailureClass.CONTENT, "html");
    story.fails(FailureClass.TRANSIENT, "timeout");

    assertThat(story.fails(FailureClass.CONTENT, "html").turn()).isEmpty();
  }

  @Test
  void failuresOfChangingKindsPauseLikeStumblingOnes() {
    Story story = new Story();
    List<Optional<Turn>> turns = new ArrayList<>();
    for (int attempt = 0; attempt < 6; attempt++) {
      boolean even = attempt % 2 == 0;
      turns.add(
          story
              .fails(
                  even ? FailureClass.CONTENT : FailureClass.TRANSIENT, even ? "html" : "timeout")
              .turn());
      story.wait(Duration.ofMinutes(30));
    }

    assertThat(turns.subList(0, 4)).containsOnly(Optional.empty());
    assertThat(turns.get(4)).contains(Turn.PAUSED);
  }

  @Test
  void thePauseBeforeTheNextAttemptDoublesUpToSixHours() {
    LinkHealth health = LinkHealth.WELL;
    List<Long> minutes = new ArrayList<>();
    for (int attempt = 0; attempt < 9; attempt++) {
      Verdict verdict = policy.after(health, broken(FailureClass.TRANSIENT, "dns"), FRIDAY, MIDDLE);
      minutes.add(Duration.between(FRIDAY, verdict.due()).toMinutes());
      health = verdict.health();
    }

    assertThat(minutes).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 360L, 360L);
  }

  @Test
  void attemptsAreSpreadByAFifth() {
    Seen seen = broken(FailureClass.TRANSIENT, "dns");

    assertThat(policy.after(LinkHealth.WELL, seen, FRIDAY, 0).due())
        .isEqualTo(FRIDAY.plus(Duration.ofMinutes(4)));
    assertThat(policy.after(LinkHealth.WELL, seen, FRIDAY, 1).due())
        .isEqualTo(FRIDAY.plus(Duration.ofMinutes(6)));
  }

  @Test
  void probesOfAStumblingLinkGrowRarer() {
    Story story = Story.paused(FailureClass.TRANSIENT, "dns");
    List<Duration> looks = new ArrayList<>();
    for (int probe = 0; probe < 6; probe++) {
      Verdict verdict =
          policy.after(story.health, broken(FailureClass.TRANSIENT, "dns"), story.now, LATEST);
      looks.add(Duration.between(story.now, verdict.due()));
      story.health = verdict.health();
    }

    assertThat(looks)
        .containsExactly(
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(6));
  }

  @Test
  void aProbeThatFailsTellsNobodyAgain() {
    Story story = Story.paused(FailureClass.CONTENT, "html");

    assertThat(story.fails(FailureClass.AUTH, "http-403").turn()).isEmpty();
  }

  @Test
  void twoGoodProbesBringALinkBack() {
    Story story = Story.paused(FailureClass.AUTH, "http-403");

    assertThat(story.sees(WELL).health().phase()).isEqualTo(Phase.PROBING);
    story.waitForNext();

    assertThat(story.sees(WELL).turn()).contains(Turn.RETURNED);
    assertThat(story.health.phase()).isEqualTo(Phase.VERIFYING);
  }

  @Test
  void twoGoodProbesWithinFiveMinutesAreOne() {
    Story story = Story.paused(FailureClass.AUTH, "http-403");
    story.sees(WELL);
    story.wait(Duration.ofMinutes(4));

    assertThat(story.sees(WELL).health().phase()).isEqualTo(Phase.PROBING);
  }

  @Test
  void aGoodProbeBetweenBadOnesDoesNotCount() {
    Story story = Story.paused(FailureClass.AUTH, "http-403");
    story.sees(WELL);
    story.wait(Duration.ofMinutes(5));
    story.fails(FailureClass.AUTH, "http-403");
    story.wait(Duration.ofMinutes(5));

    assertThat(story.sees(WELL).health().phase()).isEqualTo(Phase.PROBING);
  }

  @Test
  void aLinkThatFailsWhileItIsVerifiedIsPausedAtOnce() {
    LinkHealth verifying = LinkHealth.in(Phase.VERIFYING);

    Verdict verdict =
        policy.after(verifying, broken(FailureClass.TRANSIENT, "dns"), FRIDAY, MIDDLE);

    assertThat(verdict.turn()).contains(Turn.PAUSED);
  }

  @Test
  void aGoodReadDoesNotEndTheVerification() {
    assertThat(policy.after(LinkHealth.in(Phase.VERIFYING), WELL, FRIDAY, MIDDLE).health().phase())
        .isEqualTo(Phase.VERIFYING);
  }

  @Test
  void oneGoodReadEndsAllStumbling() {
    Story story = new Story();
    story.fails(FailureClass.TRANSIENT, "dns");

    assertThat(story.sees(WELL).turn()).contains(Turn.RECOVERED);
    assertThat(story.health).isEqualTo(LinkHealth.WELL);
  }

  @Test
  void aHealthyLinkIsReadAsOftenAsTheOwnerWants() {
    assertThat(policy.after(LinkHealth.WELL, WELL, FRIDAY, MIDDLE).due())
        .isEqualTo(FRIDAY.plus(HOURLY));
  }

  @Test
  void throttlingNeverPausesAndCountsNoFailure() {
    Story story = new Story();
    for (int attempt = 0; attempt < 30; attempt++) {
      story.fails(FailureClass.THROTTLED, "http-429");
      story.wait(Duration.ofHours(1));
    }

    assertThat(story.health.phase()).isEqualTo(Phase.DEGRADED);
    assertThat(story.health.failures()).isZero();
  }

  @Test
  void whoeverAsksUsToWaitIsLeftAloneUntilThen() {
    Instant asked = FRIDAY.plus(Duration.ofHours(3));

    assertThat(policy.after(LinkHealth.WELL, asking(asked), FRIDAY, MIDDLE).due()).isEqualTo(asked);
  }

  @Test
  void nobodyIsLeftAloneForMoreThanADay() {
    Instant asked = FRIDAY.plus(Duration.ofDays(9));

    assertThat(policy.after(LinkHealth.WELL, asking(asked), FRIDAY, MIDDLE).due())
        .isEqualTo(FRIDAY.plus(Duration.ofHours(24)));
  }

  @Test
  void throttlingForSixHoursIsTold() {
    Story story = new Story();
    story.fails(FailureClass.THROTTLED, "http-429");
    story.wait(Duration.ofHours(6));

    assertThat(story.fails(FailureClass.THROTTLED, "http-429").turn()).contains(Turn.THROTTLED);
  }

  @Test
  void aStumblingServerThatSaysWhenToComeAgainIsObeyed() {
    Instant asked = FRIDAY.plus(Duration.ofHours(1));
    Seen seen =
        new Seen.Broken(
            new FetchFailure(
                FailureClass.TRANSIENT,
                new FailureCode.Status(500),
                Saying.of("words"),
                Optional.of(asked)));

    assertThat(policy.after(LinkHealth.WELL, seen, FRIDAY, MIDDLE).due()).isEqualTo(asked);
  }

  @Test
  void aFaultOfOursBlamesNoLink() {
    Verdict verdict =
        policy.after(LinkHealth.WELL, broken(FailureClass.LOCAL, "internal"), FRIDAY, MIDDLE);

    assertThat(verdict.turn()).isEmpty();
    assertThat(verdict.health().phase()).isEqualTo(Phase.ACTIVE);
    assertThat(verdict.health().failures()).isZero();
  }

  @Test
  void whatTheGuardHoldsBackQuarantinesAtOnce() {
    Verdict verdict = policy.after(LinkHealth.WELL, GUARDED, FRIDAY, MIDDLE);

    assertThat(verdict.turn()).contains(Turn.QUARANTINED);
    assertThat(verdict.due()).isEqualTo(FRIDAY.plus(HOURLY));
  }

  @Test
  void aCalendarThatIsEmptyOnceIsQuarantinedAndNotTold() {
    Seen once = new Seen.Well(Optional.of(FRIDAY), false, true);
    Verdict verdict = policy.after(LinkHealth.WELL, once, FRIDAY, MIDDLE);

    assertThat(verdict.health().phase()).isEqualTo(Phase.QUARANTINED);
    assertThat(verdict.turn()).isEmpty();
  }

  @Test
  void aQuarantineEndsWhenALookFindsNothingHeldBack() {
    assertThat(policy.after(LinkHealth.in(Phase.QUARANTINED), WELL, FRIDAY, MIDDLE).turn())
        .contains(Turn.RELEASED);
  }

  @Test
  void aQuarantineDoesNotEndBecauseNothingWasLookedAt() {
    Seen unseen = new Seen.Well(Optional.empty(), false, false);

    assertThat(
            policy.after(LinkHealth.in(Phase.QUARANTINED), unseen, FRIDAY, MIDDLE).health().phase())
        .isEqualTo(Phase.QUARANTINED);
  }

  @Test
  void whileNobodyGetsOutNothingIsCountedAndAllAreTriedTogether() {
    FetchFailure failed = new FetchFailure(FailureCode.Known.DNS, "words");
    LinkHealth once = LinkHealth.WELL.failed(failed, FRIDAY);
    Verdict one = HealthPolicy.whileNobodyGetsOut(once, failed, FRIDAY.plusSeconds(1));
    Verdict other =
        HealthPolicy.whileNobodyGetsOut(LinkHealth.WELL, failed, FRIDAY.plusSeconds(99));

    assertThat(one.health().failures()).isEqualTo(1);
    assertThat(other.health().failures()).isZero();
    assertThat(one.due()).isEqualTo(other.due()).isEqualTo(FRIDAY.plus(Duration.ofMinutes(10)));
  }

  private static Seen broken(FailureClass failure, String code) {
    return new Seen.Broken(
        new FetchFailure(failure, FailureCode.of(code), Saying.of("words"), Optional.empty()));
  }

  private static Seen asking(Instant until) {
    return new Seen.Broken(
        new FetchFailure(
            FailureClass.THROTTLED,
            new FailureCode.Status(429),
            Saying.of("words"),
            Optional.of(until)));
  }

  /** One link's attempts, one after the other. */
  private static final class Story {

    private final HealthPolicy policy = new HealthPolicy(false, HOURLY);
    Instant now = FRIDAY;
    LinkHealth before = LinkHealth.WELL;
    LinkHealth health = LinkHealth.WELL;
    private Instant due = FRIDAY;

    static Story paused(FailureClass failure, String code) {
      Story story = new Story();
      while (story.health.phase() != Phase.PAUSED) {
        story.fails(failure, code);
        story.waitForNext();
      }
      return story;
    }

    Verdict fails(FailureClass failure, String code) {
      return sees(broken(failure, code));
    }

    Verdict sees(Seen seen) {
      before = health;
      Verdict verdict = policy.after(health, seen, now, MIDDLE);
      health = verdict.health();
      due = verdict.due();
      return verdict;
    }

    void waitForNext() {
      now = due;
    }

    void wait(Duration time) {
      now = now.plus(time);
    }
  }
}
