package ee.hbook.monitoring.prometheus;

import ee.hbook.config.Release;
import ee.hbook.link.health.FailureClass;
import ee.hbook.monitoring.HostClass;
import ee.hbook.monitoring.HouseFigures;
import ee.hbook.monitoring.Meters;
import ee.hbook.monitoring.WatchedRun;
import ee.hbook.monitoring.application.Pulse;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * What this node has counted, in a registry of its own, so that it meets no other application's and
 * ends with this one.
 */
@ApplicationScoped
public class NodeMeters implements Meters {

  private static final String NODE = " Counted by this node since its start.";
  private static final String NONE = "none";
  private static final int FIRST_FAILURE = 500;
  private static final double[] SECONDS = {0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120};

  private final PrometheusRegistry registry;
  private final Counter runs;
  private final Counter failures;
  private final Histogram durations;
  private final Counter feeds;
  private final Counter feedFailures;

  @Inject
  public NodeMeters(Pulse pulse) {
    registry = new PrometheusRegistry();
    runs =
        Counter.builder()
            .name("hbook_runs")
            .help(
                "Runs of links and file imports, by outcome and class of failure; unchanged: polls"
                    + " without news."
                    + NODE)
            .labelNames("outcome", "failure")
            .withoutExemplars()
            .register(registry);
    failures =
        Counter.builder()
            .name("hbook_run_failures")
            .help("Runs that could not have the calendar, by where it lies." + NODE)
            .labelNames("host", "failure")
            .withoutExemplars()
            .register(registry);
    durations =
        Histogram.builder()
            .name("hbook_run_duration_seconds")
            .help("From before the fetch to the end of a run, but for polls without news." + NODE)
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .withoutExemplars()
            .register(registry);
    feeds =
        Counter.builder()
            .name("hbook_feed_responses")
            .help("Answers to readers of our feeds, by HTTP status." + NODE)
            .labelNames("status")
            .withoutExemplars()
            .register(registry);
    feedFailures =
        Counter.builder()
            .name("hbook_feed_failures")
            .help(
                "Answers to readers of our feeds that say that we failed: status 500 and above."
                    + NODE)
            .withoutExemplars()
            .register(registry);
    GaugeWithCallback.builder()
        .name("hbook_sync_silence_seconds")
        .help("For how long the synchronisation of this node has given no sign of life.")
        .callback(gauge -> gauge.call(pulse.silence().toMillis() / 1000.0))
        .register(registry);
    Info.builder()
        .name("hbook_build_info")
        .help("Which HBook EE this node runs.")
        .labelNames("version")
        .register(registry)
        .setLabelValues(Release.OURS.version());
    JvmMemoryMetrics.builder().register(registry);
    JvmThreadsMetrics.builder().register(registry);
    JvmGarbageCollectorMetrics.builder().register(registry);
    ProcessMetrics.builder().register(registry);
    beginWithZero();
  }

  /** A rate needs a zero to start from. */
  private void beginWithZero() {
    Stream.of("ok", "unchanged").forEach(outcome -> runs.initLabelValues(outcome, NONE));
    Stream.of("200", "304", "404", "503").forEach(feeds::initLabelValues);
    for (FailureClass failure : FailureClass.values()) {
      runs.initLabelValues("failed", failure.word());
      for (HostClass host : HostClass.values()) {
        failures.initLabelValues(host.word(), failure.word());
      }
    }
  }

  @Override
  public void run(WatchedRun run) {
    String failure = run.failure().isEmpty() ? NONE : run.failure();
    runs.labelValues(run.outcome(), failure).inc();
    if (!run.failure().isEmpty()) {
      failures.labelValues(run.host().word(), failure).inc();
    }
    run.took().ifPresent(time -> durations.observe(time.toMillis() / 1000.0));
  }

  @Override
  public void unchanged(int links) {
    runs.labelValues("unchanged", NONE).inc(links);
  }

  @Override
  public void feedAnswered(int status) {
    feeds.labelValues(Integer.toString(status)).inc();
    if (status >= FIRST_FAILURE) {
      feedFailures.inc();
    }
  }

  @Override
  public Exposition expose(HouseFigures house, String accepted) {
    MetricSnapshots all =
        new MetricSnapshots(
            Stream.concat(HouseGauges.of(house), registry.scrape().stream()).toList());
    ExpositionFormatWriter open = OpenMetricsTextFormatWriter.create();
    ExpositionFormatWriter writer =
        open.accepts(accepted) ? open : PrometheusTextFormatWriter.create();
    ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    try {
      writer.write(body, all);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Exposition(writer.getContentType(), body.toByteArray());
  }
}
