package ee.hbook.ical.meaning;

import ee.hbook.availability.Span;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.guest.Identification;
import ee.hbook.sync.CalendarManners;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks how a calendar treats whoever reads it: rules of Trevlix (seed 001). Pure. */
public final class MannersRule {

  /** Booking.com says nothing but "CLOSED - Not available", Airbnb nothing of closed dates. */
  private static final Pattern HABITUAL = Pattern.compile("airbnb|booking\\.com");

  private MannersRule() {}

  /**
   * Looks at one calendar.
   *
   * @param calendar the calendar
   * @param rules how its events are read
   * @return what its events are like
   */
  public static CalendarManners of(IcsCalendar calendar, EventRules rules) {
    List<IcsEvent> holding = calendar.events().stream().filter(rules::holds).toList();
    List<IcsEvent> bookings =
        holding.stream().filter(event -> !rules.kind(event).isClosedDates()).toList();
    Map<String, Integer> uses = new HashMap<>();
    uids(calendar.events()).forEach(uid -> uses.merge(uid, 1, Integer::sum));
    Map<String, Set<Span>> spans = new HashMap<>();
    holding.forEach(
        event ->
            event
                .uid()
                .ifPresent(
                    uid -> spans.computeIfAbsent(uid, key -> new HashSet<>()).add(event.span())));
    return new CalendarManners(
        bookings.size(),
        count(bookings, Identification::isMissing),
        uses.values().stream().filter(times -> times > 1).mapToInt(Integer::intValue).sum(),
        count(holding, event -> has(event, uid -> spans.getOrDefault(uid, Set.of()).size() > 1)),
        uids(holding),
        0,
        HABITUAL.matcher(calendar.signature().toLowerCase(Locale.ROOT)).find());
  }

  private static List<String> uids(List<IcsEvent> events) {
    return events.stream().flatMap(event -> event.uid().stream()).toList();
  }

  private static boolean has(IcsEvent event, Predicate<String> uid) {
    return event.uid().filter(uid).isPresent();
  }

  private static int count(List<IcsEvent> events, Predicate<IcsEvent> which) {
    return (int) events.stream().filter(which).count();
  }
}
