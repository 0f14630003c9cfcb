package ee.hbook.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.Fingerprint;
import ee.hbook.ical.HttpValidators;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FetchFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedRuleTest {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
  private static final IcsOutcome.Answer READ =
      new IcsOutcome.Read(
          new IcsCalendar("", List.of(), List.of(), Optional.empty(), Optional.empty(), Map.of()),
          new Fingerprint(HttpValidators.NONE, "digest"));

  private static List<String> found(FeedRule.Looks looks) {
    return FeedRule.judge(looks).stream().map(finding -> finding.words().key()).toList();
  }

  private static FeedRule.Looks looks(int arrivals, boolean otherNodes) {
    return new FeedRule.Looks(READ, facts(0, 300), true, arrivals, otherNodes, NOW);
  }

  private static AnswerFacts facts(long age, long daysOfCertificate) {
    return new AnswerFacts(
        Optional.of(NOW.minusSeconds(age)),
        Optional.empty(),
        Optional.of(NOW.plus(Duration.ofDays(daysOfCertificate))));
  }

  @Test
  void twoRequestsThatArriveAndShowWhatIsTakenAreGood() {
    assertThat(found(looks(2, false)))
        .containsExactly(
            "self_check_feed_good", "self_check_cache_none", "self_check_certificate_good");
  }

  @Test
  void whatShowsOtherNightsIsToldOf() {
    assertThat(found(new FeedRule.Looks(READ, facts(0, 300), false, 2, false, NOW)))
        .contains("self_check_feed_differs");
  }

  @Test
  void aCacheThatSaysNothingOfItsAgeIsFoundByTheRequestThatDidNotCome() {
    assertThat(found(looks(1, false))).contains("self_check_cache_kept");
  }

  @Test
  void aCacheIsFoundByItsAge() {
    assertThat(found(new FeedRule.Looks(READ, facts(90, 300), true, 2, false, NOW)))
        .contains("self_check_cache_old");
  }

  @Test
  void whatAnswersWithoutComingHereIsSomethingElse() {
    assertThat(found(looks(0, false))).containsExactly("self_check_feed_elsewhere");
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void whereThereAreOtherNodesARequestMayHaveComeToThem(int arrivals) {
    assertThat(found(looks(arrivals, true)))
        .contains("self_check_feed_good", "self_check_cache_unseen");
  }

  @ParameterizedTest
  @CsvSource({"13, self_check_certificate_ends", "15, self_check_certificate_good"})
  void aCertificateIsToldOfTwoWeeksBeforeItEnds(long days, String said) {
    assertThat(found(new FeedRule.Looks(READ, facts(0, days), true, 2, false, NOW))).contains(said);
  }

  @ParameterizedTest
  @EnumSource(
      value = Known.class,
      names = {"TLS_UNTRUSTED", "TLS_NAME", "TLS_EXPIRED"})
  void whatNobodyVouchesForIsAMatterOfTheCertificate(Known code) {
    assertThat(found(failed(code))).containsExactly("self_check_certificate_refused");
  }

  @Test
  void whatCannotBeFetchedIsSaidWithItsReason() {
    assertThat(found(failed(Known.CONNECT))).containsExactly("self_check_feed_failed");
  }

  private static FeedRule.Looks failed(Known code) {
    return new FeedRule.Looks(
        new IcsOutcome.Failed(new FetchFailure(code, "hotel.example")),
        AnswerFacts.NONE,
        true,
        0,
        false,
        NOW);
  }
}
