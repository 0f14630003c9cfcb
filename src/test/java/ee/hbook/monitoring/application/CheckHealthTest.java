package ee.hbook.monitoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Background;
import ee.hbook.config.Release;
import ee.hbook.config.gate.Gate;
import ee.hbook.config.node.application.KeepNodeAlive;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.HookFault.Kind;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.monitoring.Health;
import ee.hbook.monitoring.StoredCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckHealthTest {

  private static final String VERSION = Release.OURS.version();

  private Duration silence = Duration.ZERO;
  private Duration unwritten = Duration.ZERO;
  private Supplier<String> database = () -> "16";
  private final List<Runnable> started = new ArrayList<>();
  private final FailingHooks failingHooks = new FailingHooks();
  private final Gate gate = new Gate(1, System::nanoTime);

  @BeforeEach
  void open() {
    gate.answered(true);
  }

  @Test
  void aNodeThatStartsIsNotReadyAndAsksNobody() {
    assertThat(health(new Gate(1, System::nanoTime)).ready())
        .isEqualTo(
            new Health("hbook-database", false, Map.of("reason", "starting", "version", VERSION)));
    assertThat(started).isEmpty();
  }

  @Test
  void aNodeWhoseDatabaseIsKnownToBeAwayAsksNobody() {
    gate.answered(false);
    assertThat(health(gate).ready())
        .isEqualTo(
            new Health(
                "hbook-database", false, Map.of("reason", "not reached", "version", VERSION)));
    assertThat(started).isEmpty();
  }

  @Test
  void aNodeThatTicksIsAlive() {
    silence = Duration.ofSeconds(15);
    assertThat(health(true).live()).isEqualTo(live(true, "15"));
  }

  @Test
  void aNodeThatWasSilentForTenMinutesIsNot() {
    silence = Duration.ofMinutes(10);
    assertThat(health(true).live()).isEqualTo(live(false, "600"));
  }

  @Test
  void aNodeWithoutItsDatabaseIsAlive() {
    database = CheckHealthTest::gone;
    assertThat(health(true).live().up()).isTrue();
  }

  @Test
  void aNodeWithItsTablesIsReady() {
    assertThat(health(true).ready())
        .isEqualTo(
            new Health("hbook-database", true, Map.of("migratedTo", "16", "version", VERSION)));
  }

  @Test
  void aNodeWithoutItsDatabaseIsNotReadyAndTellsNoSecret() {
    database = CheckHealthTest::gone;
    assertThat(health(true).ready())
        .isEqualTo(
            new Health(
                "hbook-database", false, Map.of("reason", "not reached", "version", VERSION)));
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsWaitedForByOneThread() {
    CheckHealth health = health(false);
    Thread.currentThread().interrupt();
    health.ready();
    Thread.interrupted();
    Thread.currentThread().interrupt();
    assertThat(health.ready().up()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(started).hasSize(1);
  }

  @Test
  void aNodeWhoseDatabaseCannotBeWrittenIsNotReady() {
    unwritten = Duration.ofSeconds(30);
    assertThat(health(true).ready())
        .isEqualTo(
            new Health(
                "hbook-database",
                false,
                Map.of("reason", "cannot be written", "version", VERSION)));
  }

  @Test
  void aHookThatIsLeftOutIsNamedAndNoReasonToSendRequestsElsewhere() {
    failingHooks.add(
        new HookFault("provider.Late", "hb_filter", Kind.THREW, "java.lang.ArithmeticException"));
    failingHooks.add(new HookFault("provider.Early", "", Kind.NOT_LOADED, ""));
    Health ready = health(true).ready();
    assertThat(ready.up()).isTrue();
    assertThat(ready.data())
        .containsEntry(
            "hooksLeftOut",
            "provider.Early (not loaded); "
                + "provider.Late (threw: java.lang.ArithmeticException, hb_filter)");
  }

  @Test
  void aDatabaseThatIsBackMakesReadyAgain() {
    CheckHealth health = health(true);
    database = CheckHealthTest::gone;
    health.ready();
    database = () -> "16";
    assertThat(health.ready().up()).isTrue();
  }

  private CheckHealth health(boolean threads) {
    return health(gate, threads);
  }

  private CheckHealth health(Gate asked) {
    return health(asked, true);
  }

  private CheckHealth health(Gate asked, boolean threads) {
    return new CheckHealth(
        new Pulse() {
          @Override
          public Duration silence() {
            return silence;
          }
        },
        new KeepNodeAlive(null) {
          @Override
          public Duration silence() {
            return unwritten;
          }
        },
        new StoredCounts() {
          @Override
          public List<Mails> mails() {
            return List.of();
          }

          @Override
          public Map<String, Long> notices() {
            return Map.of();
          }

          @Override
          public String migratedTo() {
            return database.get();
          }
        },
        failingHooks,
        new Background() {
          @Override
          public void start(Runnable work) {
            started.add(work);
            if (threads) {
              work.run();
            }
          }
        },
        asked);
  }

  private static Health live(boolean up, String seconds) {
    return new Health(
        "hbook-synchronization", up, Map.of("secondsSinceLastTick", seconds, "version", VERSION));
  }

  private static String gone() {
    throw new IllegalStateException("jdbc:postgresql://db.example.org/hbook?password=secret");
  }
}
