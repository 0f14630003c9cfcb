package ee.hbook.monitoring.prometheus;

import ee.hbook.link.health.Incident;
import ee.hbook.monitoring.HostClass;
import ee.hbook.monitoring.HouseFigures;
import ee.hbook.monitoring.HouseFigures.LinkFigures;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of the house as gauges; each says in its help that every node tells the same. */
final class HouseGauges {

  private static final String HOUSE = " Of the whole house: every node tells the same.";

  private HouseGauges() {}

  static Stream<MetricSnapshot> of(HouseFigures house) {
    LinkFigures links = house.links();
    return Stream.of(
        byLabel("hbook_links", "Links by state.", "state", links.byState(), word -> word),
        byLabel(
            "hbook_links_failing",
            "Links that are switched on and in trouble, paused by HBook or not, by where the"
                + " calendar lies.",
            "host",
            links.failing(),
            HostClass::word),
        number(
            "hbook_links_stale",
            "Links that are switched on and had no good run for three times the interval.",
            links.stale()),
        age(
            "hbook_links_success_age_seconds",
            "How long ago the last good run was, of the link where it is longest ago.",
            links.successAge()),
        number("hbook_links_due", "Links whose time to run has come.", links.due()),
        age(
            "hbook_links_due_age_seconds",
            "For how long the longest due link has been waiting for its run.",
            links.dueAge()),
        byLabel(
            "hbook_incidents",
            "Incidents that last, by kind; egress: nothing outside is reached.",
            "kind",
            house.incidents(),
            Incident.Kind::word),
        byLabel("hbook_mails", "Mails by state.", "state", house.outbox().byState(), word -> word),
        age(
            "hbook_mails_waiting_age_seconds",
            "How long ago the first of the mails that wait was written.",
            house.outbox().waitingAge()),
        byLabel("hbook_notices", "Open notices by kind.", "kind", house.notices(), word -> word));
  }

  private static <K> GaugeSnapshot byLabel(
      String name, String help, String label, Map<K, Long> numbers, Function<K, String> word) {
    GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help + HOUSE);
    numbers.forEach(
        (key, number) -> gauge.dataPoint(point(number, Labels.of(label, word.apply(key)))));
    return gauge.build();
  }

  private static GaugeSnapshot number(String name, String help, double number) {
    return GaugeSnapshot.builder()
        .name(name)
        .help(help + HOUSE)
        .dataPoint(point(number, Labels.EMPTY))
        .build();
  }

  private static GaugeSnapshot age(String name, String help, Duration age) {
    return number(name, help, age.toMillis() / 1000.0);
  }

  private static GaugeDataPointSnapshot point(double value, Labels labels) {
    return GaugeDataPointSnapshot.builder().value(value).labels(labels).build();
  }
}
