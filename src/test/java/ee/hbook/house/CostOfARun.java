package ee.hbook.house;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a run costs whose calendar has moved one booking; it measures, and asserts nothing. Not run
 * with the tests: {@code mvn test -Dtest=CostOfARun}.
 */
class CostOfARun {

  private static final int WARM = 20;
  private static final int MEASURED = 61;

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1_000})
  void ofAChangedCalendar(int known) {
    try (LinkedHouse linked = new LinkedHouse(known)) {
      List<Long> costs = new ArrayList<>();
      for (int run = 0; run < WARM + MEASURED; run++) {
        linked.calendar.set(0, LinkedHouse.stay(0, (run + 1) % 2));
        linked.pass(Duration.ofHours(2));
        long before = cpu();
        linked.run();
        costs.add(cpu() - before);
      }
      long median = costs.subList(WARM, costs.size()).stream().sorted().toList().get(MEASURED / 2);
      System.err.printf("%d known events: %d ms of CPU%n", known, median / 1_000_000);
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
