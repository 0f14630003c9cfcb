package ee.hbook.ical.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes an RRULE apart: its UNTIL may be in another kind of time than the event, so that it has to
 * be compared by us.
 */
final class RepetitionRule {

  private static final String UNTIL = "UNTIL=";
  private static final List<String> WITHIN_DAY =
      List.of("FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY", "BYSECOND=", "BYMINUTE=", "BYHOUR=");

  private RepetitionRule() {}

  /** The rule with everything but its UNTIL. */
  static String withoutUntil(String rule) {
    return Arrays.stream(parts(rule))
        .filter(part -> !part.startsWith(UNTIL))
        .collect(Collectors.joining(";"));
  }

  /** The value of UNTIL. */
  static Optional<String> until(String rule) {
    return Arrays.stream(parts(rule))
        .filter(part -> part.startsWith(UNTIL))
        .map(part -> part.substring(UNTIL.length()))
        .findFirst();
  }

  /**
   * Whether a rule speaks of days, weeks, months or years. A rule that counts within the day says
   * nothing about nights, and following it may take for ever.
   */
  static boolean isOfDays(String rule) {
    return Arrays.stream(parts(rule)).noneMatch(RepetitionRule::isWithinDay);
  }

  /** Whether a rule counts in years, as the rules of time zones do. */
  static boolean isYearly(String rule) {
    return isOfDays(rule) && List.of(parts(rule)).contains("FREQ=YEARLY");
  }

  private static boolean isWithinDay(String part) {
    return WITHIN_DAY.stream().anyMatch(part::startsWith);
  }

  private static String[] parts(String rule) {
    return rule.strip().toUpperCase(Locale.ROOT).split(";");
  }
}
