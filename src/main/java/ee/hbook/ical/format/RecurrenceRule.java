package ee.hbook.ical.format;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An RRULE, as far as it speaks of days (RFC 5545 §3.3.10).
 *
 * @param frequency in which kind of period it repeats
 * @param interval every how many periods
 * @param count how many times in all, the first included
 * @param until the last moment or day, as it is written
 * @param weekStart the day on which weeks begin
 * @param weekdays BYDAY
 * @param numbers the other BY parts by their names, each with the numbers that it allows
 */
record RecurrenceRule(
    Frequency frequency,
    int interval,
    OptionalInt count,
    Optional<String> until,
    DayOfWeek weekStart,
    Set<Weekday> weekdays,
    Map<By, Set<Integer>> numbers) {

  private static final Pattern WEEKDAY = Pattern.compile("([+-]?[0-9]{1,2})?([A-Z]{2})");
  private static final Set<String> WITHIN_DAY = Set.of("BYSECOND", "BYMINUTE", "BYHOUR");
  private static final Set<String> KNOWN =
      Stream.concat(
              Stream.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY"),
              Arrays.stream(By.values()).map(By::name))
          .collect(Collectors.toUnmodifiableSet());

  /** In which kind of period a rule repeats. */
  enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
  }

  /** The parts that list numbers, and how far these go in either direction. */
  enum By {
    BYMONTH(12),
    BYMONTHDAY(31),
    BYYEARDAY(366),
    BYWEEKNO(53),
    BYSETPOS(366);

    private final int most;

    By(int most) {
      this.most = most;
    }
  }

  /**
   * A day of the week.
   *
   * @param number which one of its month or year, from the end when negative; 0 for every one
   * @param day the day
   */
  record Weekday(int number, DayOfWeek day) {}

  RecurrenceRule {
    weekdays = Set.copyOf(weekdays);
    numbers = Map.copyOf(numbers);
  }

  /**
   * Reads a rule. One that counts within the day says nothing about nights and is refused.
   *
   * @throws IllegalArgumentException if it cannot be followed
   */
  static RecurrenceRule parse(String rule) {
    Map<String, String> parts = parts(rule);
    return new RecurrenceRule(
        Frequency.valueOf(parts.getOrDefault("FREQ", "")),
        positive(parts.getOrDefault("INTERVAL", "1")),
        parts.containsKey("COUNT")
            ? OptionalInt.of(positive(parts.get("COUNT")))
            : OptionalInt.empty(),
        Optional.ofNullable(parts.get("UNTIL")),
        dayOfWeek(parts.getOrDefault("WKST", "MO")),
        list(parts, "BYDAY").stream().map(RecurrenceRule::weekday).collect(Collectors.toSet()),
        Arrays.stream(By.values()).collect(Collectors.toMap(by -> by, by -> numbers(parts, by))));
  }

  private static Map<String, String> parts(String rule) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
      String[] pair = part.split("=", 2);
      String name = pair[0].strip();
      String value = pair.length > 1 ? pair[1].strip() : "";
      if (WITHIN_DAY.contains(name)) {
        throw new IllegalArgumentException("It repeats within the day");
      }
      if (!KNOWN.contains(name) && !name.isEmpty() && !name.startsWith("X-")) {
        throw new IllegalArgumentException("Its rule has a part that nobody knows");
      }
      if (!value.isEmpty()) {
        parts.putIfAbsent(name, value);
      }
    }
    return parts;
  }

  private static List<String> list(Map<String, String> parts, String name) {
    return Arrays.stream(parts.getOrDefault(name, "").split(","))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Set<Integer> numbers(Map<String, String> parts, By by) {
    Set<Integer> numbers =
        list(parts, by.name()).stream().map(Integer::valueOf).collect(Collectors.toSet());
    if (numbers.stream().anyMatch(number -> number == 0 || Math.abs(number) > by.most)) {
      throw new IllegalArgumentException("Its rule names what does not exist");
    }
    return numbers;
  }

  private static int positive(String value) {
    int number = Integer.parseInt(value);
    if (number < 1) {
      throw new IllegalArgumentException("Its rule repeats nothing");
    }
    return number;
  }

  private static Weekday weekday(String value) {
    Matcher matcher = WEEKDAY.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Its rule names no day of the week");
    }
    String number = matcher.group(1);
    return new Weekday(number == null ? 0 : Integer.parseInt(number), dayOfWeek(matcher.group(2)));
  }

  private static DayOfWeek dayOfWeek(String two) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().substring(0, 2).equals(two))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Its rule names no day of the week"));
  }

  /** The numbers of a part; empty when the rule does not have it. */
  Set<Integer> numbers(By by) {
    return numbers.getOrDefault(by, Set.of());
  }
}
