package ee.hbook.config.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GateTest {

  private final AtomicLong nanos = new AtomicLong();
  private final Gate gate = new Gate(2, nanos::get);

  @Test
  void itIsClosedWhileTheHouseStarts() {
    gate.asks();
    assertThat(gate.enter()).isFalse();
    assertThat(gate.hasOpened()).isFalse();
  }

  @Test
  void itOpensWhenTheDatabaseHasAnswered() {
    gate.answered(true);
    assertThat(gate.enter()).isTrue();
  }

  @Test
  void itClosesWhenTheDatabaseRefuses() {
    gate.answered(true);
    gate.answered(false);
    assertThat(gate.enter()).isFalse();
    assertThat(gate.hasOpened()).isTrue();
  }

  @Test
  void itClosesWhenTheDatabaseNeedsTooLongToSayAnything() {
    gate.answered(true);
    gate.asks();
    pass(Gate.PATIENCE.plusMillis(1));
    assertThat(gate.isOpen()).isFalse();
  }

  @Test
  void aDatabaseThatTakesItsTimeClosesNothing() {
    gate.answered(true);
    gate.asks();
    pass(Gate.PATIENCE);
    assertThat(gate.enter()).isTrue();
  }

  @Test
  void aLateAnswerOpensItAgain() {
    gate.answered(true);
    gate.asks();
    pass(Duration.ofMinutes(1));
    gate.answered(true);
    assertThat(gate.enter()).isTrue();
  }

  @Test
  void whoFindsNoPlaceWaitsForOne() throws Exception {
    fill();
    CompletableFuture<Boolean> third = third();
    gate.leave();
    assertThat(third.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoWaitsIsToldAsSoonAsItCloses() throws Exception {
    fill();
    CompletableFuture<Boolean> third = third();
    gate.answered(false);
    assertThat(third.get(20, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void whoWaitsIsToldWhenTheDatabaseNeedsTooLong() throws Exception {
    fill();
    gate.asks();
    CompletableFuture<Boolean> third = third();
    pass(Gate.PATIENCE.plusMillis(1));
    assertThat(third.get(20, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void nobodyWaitsForEver() throws Exception {
    fill();
    CompletableFuture<Boolean> third = third();
    while (!third.isDone()) {
      pass(Duration.ofSeconds(1));
    }
    assertThat(third.get()).isFalse();
  }

  private void fill() {
    gate.answered(true);
    gate.enter();
    gate.enter();
  }

  private CompletableFuture<Boolean> third() {
    return CompletableFuture.supplyAsync(gate::enter, Executors.newVirtualThreadPerTaskExecutor());
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
