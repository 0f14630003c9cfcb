package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The series of real listings at five minutes' density, with faults of five minutes to two hours,
 * random presses of the buttons and preparation nights. Days are chosen by a seed ({@code
 * -Dfaulty.seed}), the platforms' own faults are always among them.
 */
class FaultySeriesTest {

  private static final Path SERIES = Path.of("..", "shared", "corpus", "full-series");
  private static final long SEED = Long.getLong("faulty.seed", 20261129);

  /** How many days of each series, those of the platforms' own faults included. */
  private static final int DAYS = Integer.getInteger("faulty.days", 6);

  static Stream<Path> series() throws IOException {
    if (!Files.isDirectory(SERIES)) {
      return Stream.of(SERIES);
    }
    try (Stream<Path> files = Files.list(SERIES)) {
      List<Path> zips = files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
      return zips.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("series")
  void whateverTheServerAnswersAndWhoeverPressesNothingIsLost(Path file) {
    assumeTrue(Files.isRegularFile(file), "../shared/corpus/full-series is not there");
    PolledSeries polled = new PolledSeries(file);
    TrueSeries truth = new TrueSeries(polled);
    List<FaultySeries> days = new ArrayList<>();
    long seed = SEED + polled.name().hashCode();
    for (Instant moment : moments(truth, polled.name())) {
      days.add(FaultySeries.around(polled.name(), truth, moment, seed++));
    }
    print(polled.name(), days);
    assertAll(
        () ->
            assertThat(all(days, day -> day.nights.open.told))
                .as("nights open that the source holds")
                .isEmpty(),
        () ->
            assertThat(all(days, day -> day.nights.openByOtherDates.told))
                .as("nights open for an old copy that has the booking elsewhere")
                .isEmpty(),
        () ->
            assertThat(all(days, day -> day.nights.freedEarly.told))
                .as("nights freed without proof")
                .isEmpty(),
        () ->
            assertThat(all(days, day -> day.nights.begunOpened.told))
                .as("nights of a stay that has begun, freed by silence")
                .isEmpty(),
        () -> assertThat(all(days, day -> day.untold)).as("bookings untold").isEmpty(),
        () -> assertThat(all(days, day -> day.falseDoubles)).as("false double bookings").isEmpty());
  }

  private static Set<Instant> moments(TrueSeries truth, String name) {
    Random random = new Random(SEED + name.hashCode());
    Set<Instant> moments = new LinkedHashSet<>(truth.knownFaults());
    List<Instant> changes = truth.changes();
    while (moments.size() < DAYS) {
      moments.add(changes.get(random.nextInt(changes.size())));
    }
    return moments;
  }

  private static List<String> all(
      List<FaultySeries> days, Function<FaultySeries, List<String>> told) {
    return days.stream()
        .flatMap(day -> told.apply(day).stream().map(one -> one + " (" + day.name + ")"))
        .toList();
  }

  private static void print(String name, List<FaultySeries> days) {
    Map<String, Integer> sum = new TreeMap<>();
    days.forEach(
        day -> day.figures().forEach((figure, value) -> sum.merge(figure, value, Integer::sum)));
    Map<String, Integer> byFault = new TreeMap<>();
    for (FaultySeries day : days) {
      day.nights.open.byFault.forEach((kind, value) -> byFault.merge(kind, value, Integer::sum));
      day.nights.begunOpened.byFault.forEach(
          (kind, value) -> byFault.merge(kind + " (begun)", value, Integer::sum));
    }
    System.err.printf(
        "%s, %d days, %d looks, %d faults, %d presses: %d nights opened that the source holds (%d"
            + " looks saw it), %d for an old copy's dates, %d after the time of proof; %d freed"
            + " without proof, %d of stays that have begun; of %d bookings %d untold; %d false"
            + " double bookings; opened by fault: %s%n",
        name,
        days.size(),
        sum.get("steps"),
        sum.get("faults"),
        sum.get("presses"),
        sum.get("open"),
        sum.get("openSteps"),
        sum.get("otherDates"),
        sum.get("beyond"),
        sum.get("early"),
        sum.get("begun"),
        sum.get("bookings"),
        sum.get("untold"),
        sum.get("falseDoubles"),
        byFault);
  }
}
