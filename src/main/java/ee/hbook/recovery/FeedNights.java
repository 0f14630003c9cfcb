package ee.hbook.recovery;

import ee.hbook.availability.Availability;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Compares calendars by what they say. Pure. */
public final class FeedNights {

  private FeedNights() {}

  /**
   * The nights in which a fetched feed of ours differs from what it should show.
   *
   * @param fetched the feed as it came
   * @param expected the nights that it should show as taken
   * @param today earlier nights do not count
   * @return none when it is right
   */
  public static List<LocalDateRange> difference(
      IcsCalendar fetched, List<LocalDateRange> expected, LocalDate today) {
    LocalDateRange ahead = LocalDateRange.of(today, today.plusDays(NightsAtRisk.COMPARED_DAYS));
    List<LocalDateRange> taken = taken(fetched);
    List<LocalDateRange> missing = Availability.minus(within(expected, ahead), taken);
    List<LocalDateRange> tooMuch = Availability.minus(within(taken, ahead), expected);
    return Stream.concat(missing.stream(), tooMuch.stream()).toList();
  }

  /**
   * The nights that a calendar shows as taken.
   *
   * @param calendar the calendar
   * @return event by event
   */
  public static List<LocalDateRange> taken(IcsCalendar calendar) {
    return calendar.events().stream()
        .filter(event -> event.status() == IcsEvent.Status.CONFIRMED)
        .map(IcsEvent::nights)
        .toList();
  }

  /**
   * Whether two addresses answer with the same calendar.
   *
   * @param one what the one answers
   * @param other what the other answers
   * @return true when both name the same events with the same nights
   */
  public static boolean areTheSame(IcsCalendar one, IcsCalendar other) {
    return said(one).equals(said(other));
  }

  private static Set<Event> said(IcsCalendar calendar) {
    return calendar.events().stream()
        .map(event -> new Event(event.uid(), event.nights(), event.status()))
        .collect(Collectors.toSet());
  }

  private record Event(Optional<String> uid, LocalDateRange nights, IcsEvent.Status status) {}

  static List<LocalDateRange> within(List<LocalDateRange> nights, LocalDateRange bounds) {
    return nights.stream().filter(bounds::overlaps).map(bounds::intersection).toList();
  }
}
