package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.guest.Identification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a calendar treats whoever reads it: rules of Trevlix (seed 001) that its events break and
 * that can be seen from one look. Pure; for the check of a feed and for a synchronisation.
 *
 * @param bookings how many of its events are bookings that hold their nights
 * @param unidentified how many of those do not tell which booking they are (rule 7)
 * @param repeated how many events, whatever they are, have a UID that stands more than once
 * @param sharing how many events that hold their nights have a UID that another such event has on
 *     other nights: the number of a group rather than of a booking (rule 4)
 * @param elsewhere how many events that hold their nights have a UID that a calendar of another
 *     unit has, too (rule 4)
 * @param habit whether its maker is a platform that says so little in all of its calendars that no
 *     owner can change it
 */
public record CalendarManners(
    int bookings, int unidentified, int repeated, int sharing, int elsewhere, boolean habit) {

  /** Booking.com says nothing but "CLOSED - Not available", Airbnb nothing of closed dates. */
  private static final Pattern HABITUAL = Pattern.compile("airbnb|booking\\.com");

  /** What may be found. */
  public enum Finding {
    /** Several bookings of the calendar share a UID. */
    SHARED_UID(4),
    /** Bookings have the UID of a booking of another unit. */
    UID_ELSEWHERE(4),
    /** Bookings do not tell which booking they are. */
    UNIDENTIFIED(7);

    private final int rule;

    Finding(int rule) {
      this.rule = rule;
    }

    /**
     * Which rule is broken.
     *
     * @return its number in seed 001
     */
    public int rule() {
      return rule;
    }
  }

  /**
   * Looks at one calendar.
   *
   * @param calendar the calendar
   * @param rules how its events are read
   * @return what its events are like
   */
  public static CalendarManners of(RemoteCalendar calendar, ImportRules rules) {
    return of(calendar, rules, uid -> false);
  }

  /**
   * Looks at one calendar among those of other units.
   *
   * @param calendar the calendar
   * @param rules how its events are read
   * @param elsewhere whether a calendar of another unit has a UID
   * @return what its events are like
   */
  public static CalendarManners of(
      RemoteCalendar calendar, ImportRules rules, Predicate<String> elsewhere) {
    List<RemoteEvent> holding = calendar.events().stream().filter(rules::holds).toList();
    List<RemoteEvent> bookings =
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
        count(holding, event -> has(event, elsewhere)),
        HABITUAL.matcher(calendar.signature().toLowerCase(Locale.ROOT)).find());
  }

  private static List<String> uids(List<RemoteEvent> events) {
    return events.stream().flatMap(event -> event.uid().stream()).toList();
  }

  private static boolean has(RemoteEvent event, Predicate<String> uid) {
    return event.uid().filter(uid).isPresent();
  }

  private static int count(List<RemoteEvent> events, Predicate<RemoteEvent> which) {
    return (int) events.stream().filter(which).count();
  }

  /**
   * What is not as it should be.
   *
   * @return every finding, whether or not anybody can do anything about it
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (sharing > 0) {
      findings.add(Finding.SHARED_UID);
    }
    if (elsewhere > 0) {
      findings.add(Finding.UID_ELSEWHERE);
    }
    if (unidentified > 0) {
      findings.add(Finding.UNIDENTIFIED);
    }
    return findings;
  }

  /**
   * Whether a finding is worth a notice: that bookings cannot be told apart only where not one can,
   * and not where the platform does it everywhere.
   *
   * @param finding the finding
   * @return true when it was found and its owner can do something about it
   */
  public boolean isWorthNotice(Finding finding) {
    return findings().contains(finding)
        && switch (finding) {
          case SHARED_UID, UID_ELSEWHERE -> true;
          case UNIDENTIFIED -> !habit && unidentified == bookings;
        };
  }
}
