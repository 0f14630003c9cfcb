package ee.hbook.outlook;

import ee.hbook.accommodation.HourRules;
import ee.hbook.availability.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a room is tried: so far ahead, and at such an hour, that nobody misses it for a minute, and
 * still within the booking window that rooms have unless somebody changes it (180 days) and within
 * usual working hours. Pure.
 */
public final class TrialSlot {

  private static final int FARTHEST = 170;
  private static final int NEAREST = 1;
  private static final LocalTime AT_NOON = LocalTime.NOON;

  private TrialSlot() {}

  /**
   * The days that are asked about.
   *
   * @param today the day on the property's clock
   * @return from the first to the last one
   */
  public static Span days(LocalDate today) {
    return Span.nights(today.plusDays(NEAREST), today.plusDays(FARTHEST + 1));
  }

  /**
   * Chooses the slot.
   *
   * @param today the day on the property's clock
   * @param hours how the room's unit is booked here, as the room itself ought to be
   * @param taken what holds the room
   * @return the start of the farthest noon of a weekday that is free; empty when there is none
   */
  public static Optional<LocalDateTime> of(LocalDate today, HourRules hours, List<Span> taken) {
    return IntStream.iterate(FARTHEST, days -> days >= NEAREST, days -> days - 1)
        .mapToObj(today::plusDays)
        .filter(day -> !hours.isTooFar(day, today))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .map(day -> day.atTime(AT_NOON))
        .filter(start -> isFree(start, taken))
        .findFirst();
  }

  private static boolean isFree(LocalDateTime start, List<Span> taken) {
    Span wanted = new Span(start, start.plus(BookingKey.Trial.LENGTH));
    return taken.stream().noneMatch(wanted::overlaps);
  }
}
