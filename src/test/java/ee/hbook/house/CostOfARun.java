package ee.hbook.house;

import com.sun.management.OperatingSystemMXBean;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/**
 * What a run costs whose calendar has moved one booking; it measures, and asserts nothing. Not run
 * with the tests: {@code mvn test -Dtest=CostOfARun}.
 */
class CostOfARun {

  private static final String URL = "https://www.airbnb.com/calendar/ical/4711.ics";
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final int WARM = 20;
  private static final int MEASURED = 61;

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1_000})
  void ofAChangedCalendar(int known) {
    SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));
    Elsewhere elsewhere = new Elsewhere();
    List<Stay> calendar =
        new ArrayList<>(IntStream.range(0, known).mapToObj(i -> stay(i, 0)).toList());
    elsewhere.answer(
        URL,
        () -> Elsewhere.body(CalendarText.write("-//Airbnb Inc//EN", calendar, clock.instant())));
    try (RealHouse house = new RealHouse(clock, elsewhere, Map.of("timezone_string", "UTC"))) {
      house
          .get(LinkCalendar.class)
          .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "Airbnb", URL);
      List<Long> costs = new ArrayList<>();
      for (int run = 0; run < WARM + MEASURED; run++) {
        calendar.set(0, stay(0, (run + 1) % 2));
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        long before = cpu();
        house.get(SynchronizeLink.class).runDue();
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

  private static Stay stay(int number, int later) {
    LocalDate in = FIRST.plusDays(4L * number + later);
    return new Stay(number + "@airbnb.com", LocalDateRange.of(in, in.plusDays(2)), "Reserved");
  }
}
