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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    int unreadable = calendar.setAside().size();
    if (unreadable > 0) {
      found.add(
          error(
              "unreadable-event",
              unreadable + " of its events could not be read whole; each says why.",
              "Please correct the events that the list names: each needs a "
                  + "valid DTSTART and a DTEND after it."));
    }
    if (calendar.events().isEmpty()) {
      found.add(warning("no-events", "The calendar currently has no readable event.", ""));
    } else if (calendar.events().stream()
        .noneMatch(event -> event.nights().getEnd().isAfter(rules.today()))) {
      found.add(
          warning(
              "only-past-events",
              "Everything in this calendar is over.",
              "Please export future bookings, too."));
    }
    long overlapping = overlapping();
    if (overlapping > 0) {
      found.add(
          warning(
              "overlapping-events",
              overlapping + " of its events lie over nights that another one holds already.",
              "Please make sure that one address gives the bookings of one unit only."));
    }
  }

  private long overlapping() {
    List<LocalDateRange> holding =
        calendar.events().stream()
            .filter(imports::holds)
            .map(IcsEvent::nights)
            .sorted(Comparator.comparing(LocalDateRange::getStart))
            .toList();
    long overlapping = 0;
    Optional<LocalDateRange> farthest = Optional.empty();
    for (LocalDateRange nights : holding) {
      if (farthest.filter(nights::overlaps).isPresent()) {
        overlapping++;
      }
      if (farthest.filter(last -> !nights.getEnd().isAfter(last.getEnd())).isEmpty()) {
        farthest = Optional.of(nights);
      }
    }
    return overlapping;
  }

  private void identities() {
    List<String> uids = calendar.events().stream().flatMap(event -> event.uid().stream()).toList();
    int without = calendar.events().size() - uids.size();
    if (rules.changesUids(calendar.signature())) {
      found.add(
          warning(
              "unreliable-producer",
              "The maker of this calendar is known for UIDs that change "
                  + "(rule 2); its events are recognised by what they say.",
              "Please give every booking a UID that stays the same for as "
                  + "long as the booking exists."));
    }
    if (without > 0) {
      found.add(
          warning(
              "uid-missing",
              without + " of its events have no UID (rule 1).",
              "Please give every booking a UID, for instance its number "
                  + "followed by @ and your domain."));
    }
    if (manners.repeated() > 0) {
      found.add(
          warning(
              "uid-repeated",
              manners.repeated() + " of its events have a UID that another one has, too (rule 4).",
              "Please give every booking of every unit a UID of its own, "
                  + "also within a group booking."));
    }
    if (uids.stream().anyMatch(uid -> !uid.matches("(?s).+@.+"))) {
      found.add(
          hint(
              "uid-form",
              "Its UIDs do not tell where a booking comes from (rule 1).",
              "Please write UIDs as number@domain."));
    }
  }

  private void words() {
    if (manners.unidentified() > 0) {
      String message =
          manners.unidentified() + " of its bookings do not tell which booking they are (rule 7).";
      found.add(
          manners.habit()
              ? hint("unidentifiable", message, "")
              : warning(
                  "unidentifiable",
                  message,
                  "Please write at least the booking's number and your name into SUMMARY."));
    }
    flaw(CalendarFlaws.NO_STATUS)
        .ifPresent(
            events ->
                found.add(
                    hint(
                        "status-missing",
                        events
                            + " of its events have no STATUS; they count as confirmed, and "
                            + "a cancelled one can only vanish (rule 8).",
                        "Please write STATUS:CONFIRMED, and keep cancelled bookings "
                            + "with STATUS:CANCELLED.")));
    if (checked.stream().noneMatch(event -> event.kind() == Kind.CANCELLED)
        && flaw(CalendarFlaws.NO_STATUS).isEmpty()
        && !calendar.events().isEmpty()) {
      found.add(
          hint(
              "no-cancelled",
              "No cancelled booking is in it; cancelled ones may just vanish (rule 8).",
              "Please keep cancelled bookings in the calendar with STATUS:CANCELLED."));
    }
  }

  private void freeTime() {
    long days = calendar.events().stream().filter(imports::holdsThoughFree).count();
    if (days > 0) {
      found.add(
          hint(
              "free-days",
              days + " of its whole days are marked as free; their nights are held all the same.",
              ""));
    }
    long times = checked.stream().filter(event -> event.kind() == Kind.FREE).count();
    if (times > 0) {
      found.add(
          hint(
              "free-times",
              times + " of its events with times are marked as free and left out.",
              ""));
    }
  }

  private void format() {
    if (calendar.signature().isEmpty()) {
      found.add(
          warning("prodid", "The calendar does not say who made it.", "Please write a PRODID."));
    }
    if (calendar.lastModified().isEmpty()) {
      found.add(
          hint(
              "last-modified-missing",
              "The calendar does not say when it last changed (rule 9).",
              "Please write LAST-MODIFIED for the calendar as a whole."));
    }
    flaw(CalendarFlaws.NO_STAMP)
        .ifPresent(
            events ->
                found.add(
                    hint(
                        "dtstamp-missing",
                        events + " of its events have no DTSTAMP.",
                        "Please write DTSTAMP, which RFC 5545 asks for.")));
    flaw(CalendarFlaws.FLOATING)
        .ifPresent(
            events ->
                found.add(
                    warning(
                        "times-without-zone",
                        events
                            + " of its events have times without a zone; they are taken for local"
                            + " times.",
                        "Please write whole days as VALUE=DATE, or times with a TZID.")));
    flaw(CalendarFlaws.MENDED)
        .ifPresent(
            events ->
                found.add(
                    warning(
                        "mended-dates",
                        events
                            + " of its events have dates in a form that is not iCalendar; "
                            + "they are read as they seem to be meant.",
                        "Please write dates as 20260714 and times as 20260714T150000Z.")));
  }

  private Optional<Integer> flaw(String name) {
    return Optional.ofNullable(calendar.flaws().get(name));
  }
}
