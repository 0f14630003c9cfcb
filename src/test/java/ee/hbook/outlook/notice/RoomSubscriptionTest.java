package ee.hbook.outlook.notice;

import static ee.hbook.outlook.notice.Subscribed.END;
import static ee.hbook.outlook.notice.Subscribed.NOW;
import static ee.hbook.outlook.notice.Subscribed.asked;
import static ee.hbook.outlook.notice.Subscribed.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoomSubscriptionTest {

  @Test
  void itIsRenewedWhenAFifthOfItsLifeIsLeftAndUpToAQuarterSooner() {
    Duration life = Duration.between(NOW, END);
    assertThat(LongStream.range(0, 200).mapToObj(link -> LifeRule.renewOn(link, NOW, END)))
        .allMatch(when -> !when.isAfter(END.minus(life.dividedBy(5))))
        .allMatch(when -> when.isAfter(END.minus(life.dividedBy(5)).minus(life.dividedBy(4))));
  }

  @Test
  void manyAreRenewedAtManyTimes() {
    assertThat(LongStream.range(0, 200).mapToObj(link -> LifeRule.renewOn(link, NOW, END)))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatOutlookGivesIsBelievedWhateverWasAskedFor() {
    Instant sooner = NOW.plus(Duration.ofMinutes(4200));
    assertThat(asked(1).given("id", sooner, NOW).given())
        .hasValueSatisfying(
            has -> {
              assertThat(has.until()).isEqualTo(sooner);
              assertThat(has.renewOn()).isBefore(sooner);
            });
  }

  @Test
  void eachFailureDoublesThePauseUpToAnHour() {
    RoomSubscription its = asked(1);
    for (int failures = 0; failures < 20; failures++) {
      its = its.failed("http-500", Optional.empty(), NOW);
    }
    assertThat(its.dueOn()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(
            asked(1).failed("a", Optional.empty(), NOW).failed("a", Optional.empty(), NOW).dueOn())
        .isEqualTo(NOW.plus(Duration.ofMinutes(2)));
  }

  @Test
  void aPauseThatOutlookAsksForIsKept() {
    assertThat(asked(1).failed("http-429", Optional.of(Duration.ofSeconds(7)), NOW).dueOn())
        .isEqualTo(NOW.plusSeconds(7));
  }

  @Test
  void successForgetsFailures() {
    RoomSubscription its = asked(1).failed("http-500", Optional.empty(), NOW).given("id", END, NOW);
    assertThat(its.failures()).isZero();
    assertThat(its.cause()).isEmpty();
  }

  @Test
  void whatIsShownOfItTellsNoSecret() {
    assertThat(given(1).toString()).doesNotContain(given(1).tokenHash()).doesNotContain("id1");
  }
}
