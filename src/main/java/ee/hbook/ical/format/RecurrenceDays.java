package ee.hbook.ical.format;

import ee.hbook.ical.format.RecurrenceRule.By;
import ee.hbook.ical.format.RecurrenceRule.Frequency;
import ee.hbook.ical.format.RecurrenceRule.Weekday;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a rule that begins on a given day. Each day is asked by itself whether the rule falls
 * on it, so that no rule takes longer than the days that are asked.
 */
final class RecurrenceDays {

  private final RecurrenceRule rule;
  private final LocalDate first;
  private final ChronoUnit unit;
  private final TemporalField weekOfYear;
  private final Set<Integer> months;
  private final Set<Integer> monthDays;
  private final Set<Weekday> weekdays;
  private final Map<LocalDate, Set<LocalDate>> chosen = new HashMap<>();

  /** The days of a rule; what it leaves open is as on the first day. */
  RecurrenceDays(RecurrenceRule rule, LocalDate first) {
    this.rule = rule;
    this.first = first;
    unit =
        switch (rule.frequency()) {
          case DAILY -> ChronoUnit.DAYS;
          case WEEKLY -> ChronoUnit.WEEKS;
          case MONTHLY -> ChronoUnit.MONTHS;
          case YEARLY -> ChronoUnit.YEARS;
        };
    weekOfYear = WeekFields.of(rule.weekStart(), 4).weekOfWeekBasedYear();
    boolean named =
        !rule.weekdays().isEmpty()
            || !rule.numbers(By.BYMONTHDAY).isEmpty()
            || !rule.numbers(By.BYYEARDAY).isEmpty();
    boolean yearly = rule.frequency() == Frequency.YEARLY;
    boolean byWeek = yearly && !rule.numbers(By.BYWEEKNO).isEmpty();
    boolean sameMonthDay = !named && !byWeek && (yearly || rule.frequency() == Frequency.MONTHLY);
    boolean sameMonth = sameMonthDay && yearly && rule.numbers(By.BYMONTH).isEmpty();
    boolean sameWeekday =
        rule.weekdays().isEmpty() && (rule.frequency() == Frequency.WEEKLY || byWeek && !named);
    monthDays = sameMonthDay ? Set.of(first.getDayOfMonth()) : rule.numbers(By.BYMONTHDAY);
    months = sameMonth ? Set.of(first.getMonthValue()) : rule.numbers(By.BYMONTH);
    weekdays = sameWeekday ? Set.of(new Weekday(0, first.getDayOfWeek())) : rule.weekdays();
  }

  /**
   * The days of the rule within a range, in order. Those of a rule with COUNT are counted from its
   * first day on, which itself always counts (RFC 5545 §3.3.10).
   *
   * @param from the first day that is wanted
   * @param to the first day that is not
   * @param effort is spent by each day that is asked
   */
  List<LocalDate> between(LocalDate from, LocalDate to, Effort effort) {
    List<LocalDate> days = new ArrayList<>();
    boolean counted = rule.count().isPresent();
    int left = rule.count().orElse(Integer.MAX_VALUE);
    LocalDate day = counted || from.isBefore(first) ? first : from;
    while (day.isBefore(to) && left > 0) {
      effort.spend();
      if (day.equals(first) || falls(day)) {
        left--;
        if (!day.isBefore(from)) {
          days.add(day);
        }
      }
      day = day.plusDays(1);
    }
    return days;
  }

  /** Whether the rule, without its COUNT and UNTIL, falls on a day. */
  boolean falls(LocalDate day) {
    return isCandidate(day)
        && (rule.numbers(By.BYSETPOS).isEmpty()
            || chosen.computeIfAbsent(period(day), this::chosen).contains(day));
  }

  private boolean isCandidate(LocalDate day) {
    return (months.isEmpty() || months.contains(day.getMonthValue()))
        && isOnWeekday(day)
        && isOneOf(monthDays, day.getDayOfMonth(), day.lengthOfMonth())
        && isOneOf(rule.numbers(By.BYYEARDAY), day.getDayOfYear(), day.lengthOfYear())
        && isInWeek(day)
        && isInPhase(day);
  }

  private boolean isInPhase(LocalDate day) {
    return rule.interval() == 1 || unit.between(period(first), period(day)) % rule.interval() == 0;
  }

  private boolean isOnWeekday(LocalDate day) {
    for (Weekday weekday : weekdays) {
      if (isOn(day, weekday)) {
        return true;
      }
    }
    return weekdays.isEmpty();
  }

  private LocalDate period(LocalDate day) {
    return switch (rule.frequency()) {
      case DAILY -> day;
      case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
      case MONTHLY -> day.withDayOfMonth(1);
      case YEARLY -> day.with(Month.JANUARY).withDayOfMonth(1);
    };
  }

  private static boolean isOneOf(Set<Integer> numbers, int number, int most) {
    return numbers.isEmpty() || numbers.contains(number) || numbers.contains(number - most - 1);
  }

  private boolean isInWeek(LocalDate day) {
    Set<Integer> weeks = rule.numbers(By.BYWEEKNO);
    return weeks.isEmpty()
        || isOneOf(weeks, day.get(weekOfYear), (int) day.range(weekOfYear).getMaximum());
  }

  private boolean isOn(LocalDate day, Weekday weekday) {
    if (day.getDayOfWeek() != weekday.day()) {
      return false;
    }
    boolean ofYear = rule.frequency() == Frequency.YEARLY && rule.numbers(By.BYMONTH).isEmpty();
    boolean ofMonth = rule.frequency() == Frequency.MONTHLY || rule.frequency() == Frequency.YEARLY;
    int number = weekday.number();
    if (number == 0 || !ofMonth) {
      return true;
    }
    int at = ofYear ? day.getDayOfYear() : day.getDayOfMonth();
    int length = ofYear ? day.lengthOfYear() : day.lengthOfMonth();
    return number == (at - 1) / 7 + 1 || -number == (length - at) / 7 + 1;
  }

  /** Which candidates of one period BYSETPOS takes. */
  private Set<LocalDate> chosen(LocalDate period) {
    List<LocalDate> candidates =
        Stream.iterate(period, day -> day.isBefore(period.plus(1, unit)), day -> day.plusDays(1))
            .filter(this::isCandidate)
            .toList();
    Set<Integer> positions = rule.numbers(By.BYSETPOS);
    return IntStream.rangeClosed(1, candidates.size())
        .filter(position -> isOneOf(positions, position, candidates.size()))
        .mapToObj(position -> candidates.get(position - 1))
        .collect(Collectors.toSet());
  }
}
