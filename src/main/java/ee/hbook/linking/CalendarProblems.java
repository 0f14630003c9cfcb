package ee.hbook.linking;

import static ee.hbook.linking.CalendarProblem.error;
import static ee.hbook.linking.CalendarProblem.hint;
import static ee.hbook.linking.CalendarProblem.warning;

import ee.hbook.ical.CalendarFlaws;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.meaning.EventRules;
import ee.hbook.ical.meaning.MannersRule;
import ee.hbook.linking.CalendarCheck.CheckedEvent;
import ee.hbook.linking.CalendarCheck.Kind;
import ee.hbook.sync.CalendarManners;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** The rules that a feed as a whole may break, and what to ask the platform for. */
final class CalendarProblems {

  private final IcsCalendar calendar;
  private final List<CheckedEvent> checked;
  private final CheckRules rules;
  private final EventRules imports;
  private final CalendarManners manners;
  private final List<CalendarProblem> found = new ArrayList<>();

  private CalendarProblems(IcsCalendar calendar, List<CheckedEvent> checked, CheckRules rules) {
    this.calendar = calendar;
    this.checked = checked;
    this.rules = rules;
    this.imports = rules.of(calendar.signature());
    this.manners = MannersRule.of(calendar, imports);
  }

  static List<CalendarProblem> of(
      IcsCalendar calendar, List<CheckedEvent> checked, CheckRules rules) {
    CalendarProblems problems = new CalendarProblems(calendar, checked, rules);
    problems.contents();
    problems.identities();
    problems.words();
    problems.freeTime();
    problems.format();
    problems.found.sort(Comparator.comparing(CalendarProblem::severity));
    return problems.found;
  }

  private void contents() {
    if (!calendar.setAside().isEmpty()) {
      found.add(
          error(
              "unreadable-event",
              "Please correct the events that the list names: each needs a valid DTSTART and a"
                  + " DTEND after it."));
    }
    if (calendar.events().isEmpty()) {
      found.add(warning("no-events", ""));
    } else if (calendar.events().stream()
        .noneMatch(event -> event.nights().getEnd().isAfter(rules.today()))) {
      found.add(warning("only-past-events", "Please export future bookings, too."));
    }
    if (someOverlap()) {
      found.add(
          warning(
              "overlapping-events",
              "Please make sure that one address gives the bookings of one unit only."));
    }
  }

  private boolean someOverlap() {
    List<LocalDateRange> holding =
        calendar.events().stream()
            .filter(imports::holds)
            .map(IcsEvent::nights)
            .sorted(Comparator.comparing(LocalDateRange::getStart))
            .toList();
    LocalDate farthest = LocalDate.MIN;
    for (LocalDateRange nights : holding) {
      if (nights.getStart().isBefore(farthest)) {
        return true;
      }
      farthest = nights.getEnd();
    }
    return false;
  }

  private void identities() {
    List<String> uids = calendar.events().stream().flatMap(event -> event.uid().stream()).toList();
    if (rules.changesUids(calendar.signature())) {
      found.add(
          warning(
              "unreliable-producer",
              "Please give every booking a UID that stays the same for as long as the booking"
                  + " exists."));
    }
    if (uids.size() < calendar.events().size()) {
      found.add(
          warning(
              "uid-missing",
              "Please give every booking a UID, for instance its number followed by @ and your"
                  + " domain."));
    }
    if (manners.repeated() > 0) {
      found.add(
          warning(
              "uid-repeated",
              "Please give every booking of every unit a UID of its own, also within a group"
                  + " booking."));
    }
    if (uids.stream().anyMatch(uid -> !uid.matches("(?s).+@.+"))) {
      found.add(hint("uid-form", "Please write UIDs as number@domain."));
    }
  }

  private void words() {
    if (manners.unidentified() > 0) {
      found.add(
          manners.habit()
              ? hint("unidentifiable", "")
              : warning(
                  "unidentifiable",
                  "Please write at least the booking's number and your name into SUMMARY."));
    }
    if (has(CalendarFlaws.NO_STATUS)) {
      found.add(
          hint(
              "status-missing",
              "Please write STATUS:CONFIRMED, and keep cancelled bookings with"
                  + " STATUS:CANCELLED."));
    } else if (checked.stream().noneMatch(event -> event.kind() == Kind.CANCELLED)
        && !calendar.events().isEmpty()) {
      found.add(
          hint(
              "no-cancelled",
              "Please keep cancelled bookings in the calendar with STATUS:CANCELLED."));
    }
  }

  private void freeTime() {
    if (calendar.events().stream().anyMatch(imports::holdsThoughFree)) {
      found.add(hint("free-days", ""));
    }
    if (checked.stream().anyMatch(event -> event.kind() == Kind.FREE)) {
      found.add(hint("free-times", ""));
    }
  }

  private void format() {
    if (calendar.signature().isEmpty()) {
      found.add(warning("prodid", "Please write a PRODID."));
    }
    if (calendar.lastModified().isEmpty()) {
      found.add(
          hint("last-modified-missing", "Please write LAST-MODIFIED for the calendar as a whole."));
    }
    if (has(CalendarFlaws.NO_STAMP)) {
      found.add(hint("dtstamp-missing", "Please write DTSTAMP, which RFC 5545 asks for."));
    }
    if (has(CalendarFlaws.FLOATING)) {
      found.add(
          warning(
              "times-without-zone",
              "Please write whole days as VALUE=DATE, or times with a TZID."));
    }
    if (has(CalendarFlaws.MENDED)) {
      found.add(
          warning("mended-dates", "Please write dates as 20260714 and times as 20260714T150000Z."));
    }
  }

  private boolean has(String flaw) {
    return calendar.flaws().containsKey(flaw);
  }
}
