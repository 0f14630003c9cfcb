package ee.hbook.linking;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.config.Worded;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.TentativeTitle;
import ee.hbook.ical.guest.Identification;
import ee.hbook.ical.meaning.EventRules;
import ee.hbook.link.health.FailureCode;
import ee.hbook.sync.EventSetAside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * What a calendar holds, which of Trevlix's rules (seed 001) it breaks and what to ask the platform
 * for, before anybody links it. Pure.
 *
 * @param readable whether it is a whole calendar
 * @param prodid its PRODID
 * @param events its events, those that could not be understood at the end
 * @param problems what is wrong with the calendar as a whole
 */
public record CalendarCheck(
    boolean readable, String prodid, List<CheckedEvent> events, List<CalendarProblem> problems) {

  public CalendarCheck {
    events = List.copyOf(events);
    problems = List.copyOf(problems);
  }

  /**
   * One event.
   *
   * @param uid its UID, may be empty
   * @param summary its SUMMARY, may be empty
   * @param span what it takes; of an unreadable one what it may take, where a date can be read
   * @param status its STATUS, unless it is unreadable
   * @param kind what it means here
   * @param problems what is wrong with it
   */
  public record CheckedEvent(
      String uid,
      String summary,
      Optional<Span> span,
      Optional<IcsEvent.Status> status,
      Kind kind,
      List<Saying> problems) {

    public CheckedEvent {
      problems = List.copyOf(problems);
    }

    /**
     * The days that it touches: of nights, these nights.
     *
     * @return empty where no date can be read
     */
    public Optional<LocalDateRange> nights() {
      return span.map(Span::days);
    }
  }

  /** What an event means here. */
  public enum Kind implements Worded {
    /** A booking that holds its nights. */
    RESERVATION,
    /** Closed dates by their label. */
    BLOCK,
    /** Only announced. */
    TENTATIVE,
    /** Cancelled. */
    CANCELLED,
    /** Free time in somebody's own calendar, which holds nothing. */
    FREE,
    /** Not understood. */
    UNREADABLE;

    static Kind of(IcsEvent event, EventRules rules) {
      return switch (event.status()) {
        case CANCELLED -> CANCELLED;
        case TENTATIVE -> TENTATIVE;
        case CONFIRMED -> ofConfirmed(event, rules);
      };
    }

    private static Kind ofConfirmed(IcsEvent event, EventRules rules) {
      if (rules.isFree(event)) {
        return FREE;
      }
      if (rules.isPending(event)) {
        return TENTATIVE;
      }
      return rules.kind(event).isClosedDates() ? BLOCK : RESERVATION;
    }
  }

  /**
   * A body that is no whole calendar.
   *
   * @param code why
   * @param message why, for the owner
   * @return the check
   */
  public static CalendarCheck unreadable(FailureCode code, Saying message) {
    return new CalendarCheck(
        false,
        "",
        List.of(),
        List.of(
            new CalendarProblem(
                code.word(),
                CalendarProblem.Severity.ERROR,
                message,
                "Please check that this address gives a whole iCalendar file.")));
  }

  /**
   * Checks a calendar.
   *
   * @param calendar what was read
   * @param rules what is judged by
   * @return events and problems
   */
  public static CalendarCheck of(IcsCalendar calendar, CheckRules rules) {
    EventRules imports = rules.of(calendar.signature());
    Map<String, Integer> uses = new HashMap<>();
    calendar
        .events()
        .forEach(event -> event.uid().ifPresent(uid -> uses.merge(uid, 1, Integer::sum)));
    List<CheckedEvent> checked =
        Stream.concat(
                calendar.events().stream().map(event -> checked(event, uses, imports)),
                calendar.setAside().stream().map(CalendarCheck::setAside))
            .toList();
    return new CalendarCheck(
        true, calendar.signature(), checked, CalendarProblems.of(calendar, checked, rules));
  }

  /**
   * Whether the UIDs of a feed last (seed 001 rule 2): of what both looks hold on the same nights,
   * not one event has kept its UID.
   *
   * @param first one look
   * @param second another, soon after
   * @return the problem, if there is one
   */
  public static Optional<CalendarProblem> compare(IcsCalendar first, IcsCalendar second) {
    return LastingUids.compare(first, second);
  }

  /**
   * The same check with one more problem.
   *
   * @param problem the problem
   * @return the check, that problem first
   */
  public CalendarCheck with(CalendarProblem problem) {
    List<CalendarProblem> more = new ArrayList<>(problems);
    more.addFirst(problem);
    return new CalendarCheck(readable, prodid, events, more);
  }

  private static CheckedEvent setAside(EventSetAside event) {
    return new CheckedEvent(
        event.uid().orElse(""),
        "",
        event.nights().map(Span::nights),
        Optional.empty(),
        Kind.UNREADABLE,
        List.of(event.reason()));
  }

  private static CheckedEvent checked(IcsEvent event, Map<String, Integer> uses, EventRules rules) {
    List<Saying> problems = new ArrayList<>();
    if (event.uid().isEmpty()) {
      problems.add(Saying.of("event_no_uid"));
    } else if (uses.getOrDefault(event.uid().get(), 0) > 1) {
      problems.add(Saying.of("event_same_uid"));
    }
    Kind kind = Kind.of(event, rules);
    if (kind == Kind.RESERVATION && Identification.isMissing(event)) {
      problems.add(Saying.of("event_unidentifiable"));
    }
    about(event, kind, rules).ifPresent(problems::add);
    return new CheckedEvent(
        event.uid().orElse(""),
        event.summary(),
        Optional.of(event.span()),
        Optional.of(event.status()),
        kind,
        problems);
  }

  /** Why the import makes of it what it does, where it may surprise its owner. */
  private static Optional<Saying> about(IcsEvent event, Kind kind, EventRules rules) {
    if (kind == Kind.FREE) {
      return Optional.of(Saying.of("event_free"));
    }
    if (rules.holdsThoughFree(event)) {
      return Optional.of(Saying.of("event_free_day"));
    }
    boolean byTitle = TentativeTitle.is(event.summary()) || rules.isPending(event);
    return kind == Kind.TENTATIVE && byTitle
        ? Optional.of(Saying.of("event_tentative_title"))
        : Optional.empty();
  }
}
