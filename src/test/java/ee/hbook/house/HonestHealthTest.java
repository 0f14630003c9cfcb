package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.Conflict;
import ee.hbook.feed.reads.application.RememberReads;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.recovery.RiskReport;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import ee.hbook.recovery.application.ReportRisk;
import ee.hbook.recovery.application.VerifyLinks;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a calendar after a resume is what was read since. */
class HonestHealthTest {

  private final ReadHouse house = new ReadHouse();
  private long link;

  @BeforeEach
  void resume() {
    house.put(ReadHouse.BOOKING, "one:20260501:20260504");
    link = house.link("Booking.com", ReadHouse.BOOKING);
    house.read(ReadHouse.BOOKING_AGENT);
    later();
    house.house.get(TurnLinks.class).pause(link);
    later();
    house.house.get(TurnLinks.class).resume(link, "person");
  }

  private void begin() {
    house.house.get(VerifyLinks.class).afterResume(link);
    later();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nothingCountsAsReadBeforeItWasReadAgain() {
    assertThat(seen().theirsSince()).isEmpty();
    assertThat(seen().oursSince()).isEmpty();
    assertThat(seen().theirs()).isPresent();
    assertThat(seen().ours()).isPresent();
  }

  @Test
  void theirCalendarCountsOnceItWasReadAndOursOnceTheyReadIt() {
    begin();
    assertThat(seen().theirsSince()).isEmpty();
    house.tick();
    assertThat(seen().theirsSince()).isPresent();
    assertThat(seen().oursSince()).isEmpty();
    later();
    house.read(ReadHouse.BOOKING_AGENT);
    assertThat(seen().oursSince()).isPresent();
  }

  @Test
  void thatThePlatformHasReadEverythingIsCheckedUntilItReadsUs() {
    verified();
    assertThat(step(Kind.COMPARISON))
        .extracting(VerificationStep::state, VerificationStep::code)
        .containsExactly(State.RUNNING, "not_read_since");
    later();
    house.read(ReadHouse.BOOKING_AGENT);
    house.house.get(RememberReads.class).store();
    goOn();
    assertThat(step(Kind.COMPARISON))
        .extracting(VerificationStep::state, VerificationStep::code)
        .containsExactly(State.GOOD, "agree");
  }

  @Test
  void whatThePlatformDoesNotGetToReadItIsNotSaidToHaveRead() {
    house.house.get(TurnLinks.class).export(link, false);
    verified();
    assertThat(step(Kind.COMPARISON).code()).isEqualTo("agree_here");
  }

  @Test
  void aBlockMadeThereIsSeenWithoutAnybodysWord() {
    verified();
    assertThat(step(Kind.REVERSE).state()).isEqualTo(State.PERSON);
    arrives();
    assertThat(step(Kind.REVERSE))
        .extracting(VerificationStep::state, VerificationStep::code)
        .containsExactly(State.GOOD, "seen");
  }

  @Test
  void nobodyTicksOffABlockThatHasNotArrived() {
    verified();
    VerifyLinks verify = house.house.get(VerifyLinks.class);
    assertThatThrownBy(() -> verify.accept(link, Kind.REVERSE)).isInstanceOf(Conflict.class);
    assertThat(step(Kind.REVERSE).state()).isEqualTo(State.PERSON);
  }

  private void arrives() {
    house.put(ReadHouse.BOOKING, "one:20260501:20260504", "new:20260601:20260602");
    house.later(Duration.ofHours(2));
    house.tick();
    goOn();
  }

  private void verified() {
    begin();
    house.tick();
    goOn();
    assertThat(step(Kind.SYNC).state()).isEqualTo(State.GOOD);
  }

  private void goOn() {
    later();
    house.house.get(VerifyLinks.class).goOn();
  }

  private VerificationStep step(Kind kind) {
    return house.house.get(VerifyLinks.class).of(link).orElseThrow().step(kind);
  }

  private RiskReport.Seen seen() {
    return house.house.get(ReportRisk.class).of(link).seen();
  }

  private void later() {
    house.later(Duration.ofMinutes(2));
  }
}
