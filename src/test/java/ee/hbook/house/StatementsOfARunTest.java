package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A run reads what it needs in a number of queries that does not depend on the known events. */
class StatementsOfARunTest {

  private static final String URL = "https://www.airbnb.com/calendar/ical/4711.ics";
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  @Test
  void aChangedCalendarCostsTheSameStatementsWhetherTenOrAThousandEventsAreKnown() {
    long ofTen = statementsOfAChange(10);
    assertThat(List.of(statementsOfAChange(100), statementsOfAChange(1_000)))
        .as("statements with 100 and 1,000 known events, %s with 10", ofTen)
        .containsOnly(ofTen);
  }

  /** One booking moves by a day, one goes, one comes. */
  private static long statementsOfAChange(int known) {
    SetClock clock = new SetClock(START);
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
      assertThat(house.look(() -> house.get(Reservations.class).of(RealHouse.UNIT, FIRST)))
          .hasSize(known);
      calendar.set(0, stay(0, 1));
      calendar.remove(1);
      calendar.add(stay(known, 0));
      clock.set(START.plus(Duration.ofHours(2)));
      return house.statements(() -> house.get(SynchronizeLink.class).runDue());
    }
  }

  private static Stay stay(int number, int later) {
    LocalDate in = FIRST.plusDays(4L * number + later);
    return new Stay(number + "@airbnb.com", LocalDateRange.of(in, in.plusDays(2)), "Reserved");
  }
}
