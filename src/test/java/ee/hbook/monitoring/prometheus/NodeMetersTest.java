package ee.hbook.monitoring.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.health.FailureClass;
import ee.hbook.monitoring.HouseFigures;
import ee.hbook.monitoring.Meters.Exposition;
import ee.hbook.monitoring.Runs;
import ee.hbook.monitoring.application.Pulse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeMetersTest {

  private final NodeMeters meters = new NodeMeters(new Pulse());

  @Test
  void aRunCountsByOutcomeAndClassOfFailure() {
    meters.run(Runs.failed(FailureClass.TRANSIENT, "http-503"));
    meters.run(Runs.file());
    assertThat(text(meters))
        .contains("hbook_runs_total{failure=\"transient\",outcome=\"failed\"} 1.0")
        .contains("hbook_runs_total{failure=\"none\",outcome=\"ok\"} 1.0");
  }

  /** It would keep a deployment that has ended in memory for ever. */
  @Test
  void countingStartsNoThread() {
    meters.run(Runs.file());
    meters.feedAnswered(200);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("prometheus"));
  }

  @Test
  void aFailureCountsByTheHost() {
    meters.run(Runs.failed(FailureClass.THROTTLED, "http-429"));
    assertThat(text(meters))
        .contains("hbook_run_failures_total{failure=\"throttled\",host=\"airbnb\"} 1.0");
  }

  @Test
  void aRunFallsIntoABucketByItsDuration() {
    meters.run(Runs.failed(FailureClass.TRANSIENT, "timeout"));
    assertThat(text(meters))
        .contains("hbook_run_duration_seconds_bucket{le=\"0.5\"} 0")
        .contains("hbook_run_duration_seconds_bucket{le=\"1.0\"} 1");
  }

  @Test
  void pollsWithoutNewsCountTogether() {
    meters.unchanged(200);
    assertThat(text(meters))
        .contains("hbook_runs_total{failure=\"none\",outcome=\"unchanged\"} 200.0");
  }

  @Test
  void answersToReadersCountByStatus() {
    meters.feedAnswered(304);
    assertThat(text(meters)).contains("hbook_feed_responses_total{status=\"304\"} 1.0");
  }

  @Test
  void answersThatSayThatWeFailedCountTogether() {
    meters.feedAnswered(500);
    meters.feedAnswered(503);
    meters.feedAnswered(404);
    assertThat(text(meters)).contains("hbook_feed_failures_total 2.0");
  }

  @Test
  void aRateHasAZeroToStartFrom() {
    assertThat(text(meters))
        .contains("hbook_runs_total{failure=\"auth\",outcome=\"failed\"} 0.0")
        .contains("hbook_feed_responses_total{status=\"404\"} 0.0");
  }

  @Test
  void everyHelpSaysWhoseFigureItIs() {
    assertThat(
            text(meters)
                .lines()
                .filter(line -> line.startsWith("# HELP hbook_"))
                .filter(line -> !line.contains("this node") && !line.contains("whole house")))
        .isEmpty();
  }

  @Test
  void theFormatIsPrometheusUnlessOpenMetricsIsAsked() {
    assertThat(meters.expose(house(), "*/*").type()).startsWith("text/plain; version=0.0.4");
    assertThat(meters.expose(house(), "application/openmetrics-text;version=1.0.0").type())
        .startsWith("application/openmetrics-text");
  }

  private static String text(NodeMeters meters) {
    Exposition exposition = meters.expose(house(), "");
    return new String(exposition.body(), StandardCharsets.UTF_8);
  }

  private static HouseFigures house() {
    return HouseFigures.of(
        List.of(), Duration.ofMinutes(15), List.of(), List.of(), Map.of(), Instant.EPOCH);
  }
}
