package graphsim.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days a series happens.
 *
 * @param json pattern and range as they were given
 */
public record Recurrence(Map<String, Object> json) {

  private static final int ENDLESS_YEARS = 5;

  /** The days up to one, in order; a series without end is cut after some years. */
  public List<LocalDate> days(LocalDate until) {
    LocalDate last = last(until);
    long most = count();
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = first(); !day.isAfter(last) && days.size() < most; day = day.plusDays(1)) {
      if (falls(day)) {
        days.add(day);
      }
    }
    return days;
  }

  /** The day with which it begins. */
  public LocalDate first() {
    return LocalDate.parse(Tree.text(json, "range.startDate"));
  }

  /** Whether it has no end. */
  public boolean endless() {
    return "noEnd".equalsIgnoreCase(Tree.text(json, "range.type"));
  }

  private LocalDate last(LocalDate until) {
    LocalDate end =
        "endDate".equalsIgnoreCase(Tree.text(json, "range.type"))
            ? LocalDate.parse(Tree.text(json, "range.endDate"))
            : first().plusYears(ENDLESS_YEARS);
    return end.isBefore(until) ? end : until;
  }

  private long count() {
    return "numbered".equalsIgnoreCase(Tree.text(json, "range.type"))
        ? number("range.numberOfOccurrences", 1)
        : Long.MAX_VALUE;
  }

  private boolean falls(LocalDate day) {
    long every = number("pattern.interval", 1);
    return switch (Tree.text(json, "pattern.type").toLowerCase(Locale.ROOT)) {
      case "daily" -> ChronoUnit.DAYS.between(first(), day) % every == 0;
      case "weekly" -> weekdays().contains(day.getDayOfWeek()) && weeks(day) % every == 0;
      case "absolutemonthly" ->
          day.getDayOfMonth() == number("pattern.dayOfMonth", first().getDayOfMonth())
              && months(day) % every == 0;
      case "relativemonthly" -> relative(day) && months(day) % every == 0;
      case "absoluteyearly" ->
          day.getDayOfMonth() == number("pattern.dayOfMonth", first().getDayOfMonth())
              && day.getMonthValue() == number("pattern.month", first().getMonthValue());
      default -> throw Refused.invalid("ErrorInvalidRequest", "The recurrence is not supported.");
    };
  }

  private boolean relative(LocalDate day) {
    int week = (day.getDayOfMonth() - 1) / 7;
    String index = Tree.text(json, "pattern.index");
    boolean inWeek =
        "last".equalsIgnoreCase(index)
            ? day.getDayOfMonth() + 7 > day.lengthOfMonth()
            : week == List.of("first", "second", "third", "fourth").indexOf(String.valueOf(index));
    return inWeek && weekdays().contains(day.getDayOfWeek());
  }

  private long months(LocalDate day) {
    return ChronoUnit.MONTHS.between(first().withDayOfMonth(1), day.withDayOfMonth(1));
  }

  private long weeks(LocalDate day) {
    String name = Tree.text(json, "pattern.firstDayOfWeek");
    DayOfWeek begins = name == null ? DayOfWeek.SUNDAY : weekday(name);
    LocalDate zero = first().with(TemporalAdjusters.previousOrSame(begins));
    return ChronoUnit.WEEKS.between(zero, day.with(TemporalAdjusters.previousOrSame(begins)));
  }

  private Set<DayOfWeek> weekdays() {
    Set<DayOfWeek> days = new TreeSet<>();
    if (Tree.at(json, "pattern.daysOfWeek") instanceof List<?> names) {
      names.forEach(name -> days.add(weekday((String) name)));
    }
    return days;
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private long number(String path, long otherwise) {
    return Tree.at(json, path) instanceof Number number && number.longValue() > 0
        ? number.longValue()
        : otherwise;
  }
}
