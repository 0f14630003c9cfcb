package ee.hbook.ical;

import ee.hbook.sync.EventKind;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threeten.extra.LocalDateRange;

/**
 * What a calendar holds and which of Trevlix's rules it breaks, before anybody links it. Pure.
 *
 * @param readable whether it is a whole calendar
 * @param prodid its PRODID
 * @param events its events
 * @param problems what is wrong with the calendar as a whole
 */
public record FeedCheck(
    boolean readable, String prodid, List<CheckedEvent> events, List<Problem> problems) {

  /** Keeps copies of the lists. */
  public FeedCheck {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }

  /**
   * One event.
   *
   * @param uid its UID, may be empty
   * @param summary its SUMMARY
   * @param nights its nights
   * @param status its STATUS
   * @param kind what it means here
   * @param problems what is wrong with it, in words
   */
  public record CheckedEvent(
      String uid,
      String summary,
      LocalDateRange nights,
      RemoteEvent.Status status,
      Kind kind,
      List<String> problems) {}

  /** What an event means here. */
  public enum Kind {
    /** A booking that holds its nights. */
    RESERVATION,
    /** Closed dates by their label. */
    BLOCK,
    /** Only announced. */
    TENTATIVE,
    /** Cancelled. */
    CANCELLED;

    /**
     * The word of the JSON API.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something that is wrong.
   *
   * @param rule the rule that is broken, a short code
   * @param severity {@code error} or {@code warning}
   * @param message what it means for the owner
   */
  public record Problem(String rule, String severity, String message) {}

  /**
   * A body that is no whole calendar.
   *
   * @param code why, a short code
   * @param message why, in words
   * @return the check
   */
  public static FeedCheck unreadable(String code, String message) {
    return new FeedCheck(false, "", List.of(), List.of(new Problem(code, "error", message)));
  }

  /**
   * Checks a calendar.
   *
   * @param calendar what was read
   * @param labels summaries that mean closed dates
   * @return events and problems
   */
  public static FeedCheck of(RemoteCalendar calendar, List<String> labels) {
    Map<String, Integer> uses = new HashMap<>();
    calendar
        .events()
        .forEach(event -> event.uid().ifPresent(uid -> uses.merge(uid, 1, Integer::sum)));
    List<CheckedEvent> checked =
        calendar.events().stream().map(event -> checked(event, uses, labels)).toList();
    List<Problem> problems = new ArrayList<>();
    calendar
        .setAside()
        .forEach(event -> problems.add(new Problem("unreadable-event", "error", event.reason())));
    if (calendar.signature().isEmpty()) {
      problems.add(new Problem("prodid", "warning", "The calendar does not say who made it."));
    }
    if (calendar.events().isEmpty()) {
      problems.add(
          new Problem("no-events", "warning", "The calendar currently has no readable event."));
    }
    return new FeedCheck(true, calendar.signature(), checked, problems);
  }

  private static CheckedEvent checked(
      RemoteEvent event, Map<String, Integer> uses, List<String> labels) {
    List<String> problems = new ArrayList<>();
    if (event.uid().isEmpty()) {
      problems.add("It has no UID (rule 1); it is recognised by its dates and its summary.");
    } else if (uses.getOrDefault(event.uid().get(), 0) > 1) {
      problems.add("Its UID stands more than once in this calendar (rule 4).");
    }
    if (event.summary().isBlank()) {
      problems.add("It has no SUMMARY, so nobody can tell which booking it is (rule 7).");
    }
    return new CheckedEvent(
        event.uid().orElse(""),
        event.summary(),
        event.nights(),
        event.status(),
        kind(event, labels),
        List.copyOf(problems));
  }

  private static Kind kind(RemoteEvent event, List<String> labels) {
    return switch (event.status()) {
      case CANCELLED -> Kind.CANCELLED;
      case TENTATIVE -> Kind.TENTATIVE;
      case CONFIRMED ->
          switch (EventKind.of(event, labels)) {
            case BLOCK, CLOSURE -> Kind.BLOCK;
            case RESERVATION, UNCLEAR -> Kind.RESERVATION;
          };
    };
  }
}
