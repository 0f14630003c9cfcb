package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;

/** A house that follows one calendar of so many bookings, four days apart, each of two nights. */
final class LinkedHouse implements AutoCloseable {

  static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private static final String URL = "https://www.airbnb.com/calendar/ical/4711.ics";

  /** What the calendar lists, in the order of its bookings. */
  final List<Stay> calendar;

  final RealHouse house;
  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T08:00:00Z"));

  /** Links the calendar, so that all of its bookings are known. */
  LinkedHouse(int bookings) {
    Elsewhere elsewhere = new Elsewhere();
    calendar = new ArrayList<>(IntStream.range(0, bookings).mapToObj(i -> stay(i, 0)).toList());
    elsewhere.answer(
        URL,
        () -> Elsewhere.body(CalendarText.write("-//Airbnb Inc//EN", calendar, clock.instant())));
    house = new RealHouse(clock, elsewhere, Map.of("timezone_string", "UTC"));
    house
        .get(LinkCalendar.class)
        .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "Airbnb", URL);
  }

  /** A booking by its number, so many days later than at first. */
  static Stay stay(int number, int later) {
    LocalDate in = FIRST.plusDays(4L * number + later);
    return new Stay(number + "@airbnb.com", LocalDateRange.of(in, in.plusDays(2)), "Reserved");
  }

  void pass(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  void run() {
    house.get(SynchronizeLink.class).runDue();
  }

  @Override
  public void close() {
    house.close();
  }
}
