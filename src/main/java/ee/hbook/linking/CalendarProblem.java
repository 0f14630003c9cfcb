package ee.hbook.linking;

import ee.hbook.config.Saying;
import ee.hbook.config.Worded;

/**
 * Something that is wrong with a feed.
 *
 * @param rule the rule that is broken, a short code that does not change
 * @param severity how bad it is
 * @param message what it means for the owner
 * @param ask what to write to the platform; empty when there is nothing to ask for
 */
public record CalendarProblem(String rule, Severity severity, Saying message, String ask) {

  /** How bad a problem is. */
  public enum Severity implements Worded {
    /** Bookings are lost, doubled or not readable because of it. */
    ERROR,
    /** It works, and may go wrong. */
    WARNING,
    /** Good to know. */
    HINT;
  }

  static CalendarProblem error(String rule, String ask) {
    return of(rule, Severity.ERROR, ask);
  }

  static CalendarProblem warning(String rule, String ask) {
    return of(rule, Severity.WARNING, ask);
  }

  static CalendarProblem hint(String rule, String ask) {
    return of(rule, Severity.HINT, ask);
  }

  private static CalendarProblem of(String rule, Severity severity, String ask) {
    return new CalendarProblem(rule, severity, Saying.of("rule_" + rule), ask);
  }
}
