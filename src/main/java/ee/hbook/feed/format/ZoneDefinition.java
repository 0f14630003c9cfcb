package ee.hbook.feed.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Makes the VTIMEZONE of a zone for the dates of a feed, from Java's zone data: with yearly rules
 * where the zone has them, else with the dates on which its clocks change.
 */
final class ZoneDefinition {

  /** A local date-time, RFC 5545 §3.3.5. */
  static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

  private final ZoneRules rules;

  private ZoneDefinition(ZoneRules rules) {
    this.rules = rules;
  }

  /** Whether a zone has a name and rules of its own; an offset such as +02:00 has not. */
  static boolean exists(ZoneId zone) {
    return !(zone.normalized() instanceof ZoneOffset);
  }

  /** Defines a zone for everything between the beginning of one day and the end of another. */
  static VTimeZone of(ZoneId zone, LocalDate first, LocalDate last) {
    List<Observance> observances =
        new ZoneDefinition(zone.getRules())
            .observances(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    return new VTimeZone(
        new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
  }

  private List<Observance> observances(LocalDateTime first, LocalDateTime last) {
    List<ZoneOffsetTransition> transitions = transitions(first, last);
    if (transitions.isEmpty()) {
      return List.of(
          observance(rules.getOffset(first), rules.getOffset(first), false, EVER, List.of()));
    }
    return yearly(transitions).orElseGet(() -> listed(transitions));
  }

  /** The change of clocks before the first moment, if there was one, and all up to the last. */
  private List<ZoneOffsetTransition> transitions(LocalDateTime first, LocalDateTime last) {
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffsetTransition before = rules.previousTransition(first.toInstant(rules.getOffset(first)));
    ZoneOffsetTransition next =
        before != null ? before : rules.nextTransition(first.toInstant(rules.getOffset(first)));
    while (next != null && next.getDateTimeBefore().isBefore(last)) {
      transitions.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return transitions;
  }

  /** By rules, when rules are behind all these changes and can be said in an RRULE. */
  private Optional<List<Observance>> yearly(List<ZoneOffsetTransition> transitions) {
    List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
    int year = transitions.getFirst().getDateTimeBefore().getYear();
    boolean ruled =
        !yearly.isEmpty()
            && transitions.stream()
                .allMatch(change -> yearly.stream().anyMatch(rule -> makes(rule, change)))
            && yearly.stream().allMatch(rule -> rrule(rule, year).isPresent());
    if (!ruled) {
      return Optional.empty();
    }
    List<Observance> observances = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : yearly) {
      ZoneOffsetTransition onset = rule.createTransition(year);
      observances.add(
          observance(
              rule.getOffsetBefore(),
              rule.getOffsetAfter(),
              isDaylight(onset),
              onset.getDateTimeBefore(),
              List.of(new RRule<>(rrule(rule, year).orElseThrow()))));
    }
    return Optional.of(observances);
  }

  private static boolean makes(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
    return rule.createTransition(change.getDateTimeBefore().getYear()).equals(change);
  }

  private static Optional<String> rrule(ZoneOffsetTransitionRule rule, int year) {
    DayOfWeek weekday = rule.getDayOfWeek();
    int day = rule.getDayOfMonthIndicator();
    LocalDateTime onset = rule.createTransition(year).getDateTimeBefore();
    boolean plain =
        weekday != null
            && onset.getDayOfWeek() == weekday
            && onset.getMonth() == rule.getMonth()
            && !rule.isMidnightEndOfDay();
    return plain
        ? week(rule.getMonth(), day)
            .map(week -> week.formatted(weekday.name().substring(0, 2)))
            .map(week -> "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + week)
        : Optional.empty();
  }

  /** The seven days from one of a month on, or its last week. */
  private static Optional<String> week(Month month, int day) {
    boolean fixedLength = month.minLength() == month.maxLength();
    if (day == -1 || fixedLength && day + 6 == month.maxLength()) {
      return Optional.of("BYDAY=-1%s");
    }
    if (day < 1 || day + 6 > month.minLength()) {
      return Optional.empty();
    }
    if (day % 7 == 1) {
      return Optional.of("BYDAY=" + (day / 7 + 1) + "%s");
    }
    String days =
        IntStream.range(day, day + 7).mapToObj(Integer::toString).collect(Collectors.joining(","));
    return Optional.of("BYMONTHDAY=" + days + ";BYDAY=%s");
  }

  private List<Observance> listed(List<ZoneOffsetTransition> transitions) {
    record Kind(ZoneOffset before, ZoneOffset after, boolean daylight) {}

    Map<Kind, List<LocalDateTime>> onsets = new LinkedHashMap<>();
    for (ZoneOffsetTransition change : transitions) {
      onsets
          .computeIfAbsent(
              new Kind(change.getOffsetBefore(), change.getOffsetAfter(), isDaylight(change)),
              kind -> new ArrayList<>())
          .add(change.getDateTimeBefore());
    }
    List<Observance> observances = new ArrayList<>();
    onsets.forEach(
        (kind, dates) ->
            observances.add(
                observance(
                    kind.before(), kind.after(), kind.daylight(), dates.getFirst(), each(dates))));
    return observances;
  }

  /**
   * Each onset on a line of its own, DTSTART's again among them: ical.js, which Thunderbird reads
   * with, takes the first date of an RDATE only, and beside an RDATE not that of DTSTART.
   */
  private static List<Property> each(List<LocalDateTime> dates) {
    return dates.size() == 1
        ? List.of()
        : dates.stream()
            .<Property>map(
                date -> new RDate<LocalDateTime>(new ParameterList(), LOCAL.format(date)))
            .toList();
  }

  private boolean isDaylight(ZoneOffsetTransition change) {
    return rules.isDaylightSavings(change.getInstant());
  }

  private static Observance observance(
      ZoneOffset before,
      ZoneOffset after,
      boolean daylight,
      LocalDateTime start,
      List<Property> recurrence) {
    List<Property> properties = new ArrayList<>();
    properties.add(new DtStart<LocalDateTime>(LOCAL.format(start)));
    properties.add(new TzOffsetFrom(before));
    properties.add(new TzOffsetTo(after));
    properties.addAll(recurrence);
    PropertyList list = new PropertyList(properties);
    return daylight ? new Daylight(list) : new Standard(list);
  }
}
