package ee.hbook.linking.faces.check;

import ee.hbook.config.faces.Screen;
import ee.hbook.linking.CalendarCheck;
import ee.hbook.linking.CalendarCheck.CheckedEvent;
import ee.hbook.linking.CalendarCheck.Kind;
import ee.hbook.linking.CalendarProblem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What a feed check found, in the reader's words.
 *
 * @param readable whether it is a whole calendar
 * @param prodid who made it; may be empty
 * @param counts how many events of each kind, a sentence each
 * @param events the first of its events, by first night
 * @param more how many events are not among them
 * @param problems what is wrong, the worst first
 */
public record CheckResult(
    boolean readable,
    String prodid,
    List<String> counts,
    List<EventRow> events,
    int more,
    List<ProblemRow> problems)
    implements Serializable {

  private static final int SHOWN = 200;

  /**
   * One event.
   *
   * @param checkIn its first night; null when it could not be read
   * @param checkOut its check-out day
   * @param kind reservation, block, tentative, cancelled, free or unreadable
   * @param summary its SUMMARY
   * @param problems what is wrong with it
   */
  public record EventRow(
      @Nullable LocalDate checkIn,
      @Nullable LocalDate checkOut,
      String kind,
      String summary,
      List<String> problems)
      implements Serializable {

    /**
     * What its colour says.
     *
     * @return the end of a style's name
     */
    public String look() {
      return switch (kind) {
        case "reservation" -> "confirmed";
        case "block" -> "blocked";
        case "free" -> "cancelled";
        case "unreadable" -> "error";
        default -> kind;
      };
    }
  }

  /**
   * Something that is wrong.
   *
   * @param severity error, warning or hint
   * @param message what it means for the owner
   * @param ask what to write to the platform; may be empty
   */
  public record ProblemRow(String severity, String message, String ask) implements Serializable {}

  /**
   * A check in the words of the screen.
   *
   * @param check the check
   * @return the result
   */
  public static CheckResult of(CalendarCheck check) {
    return new CheckResult(
        check.readable(),
        check.prodid(),
        counts(check),
        new ArrayList<>(
            check.events().stream()
                .sorted(Comparator.comparing(CheckResult::begin))
                .limit(SHOWN)
                .map(CheckResult::row)
                .toList()),
        Math.max(0, check.events().size() - SHOWN),
        new ArrayList<>(check.problems().stream().map(CheckResult::row).toList()));
  }

  /**
   * What it holds.
   *
   * @return the counts in one line, or that there is nothing
   */
  public String inWords() {
    return counts.isEmpty() ? Screen.text("check_empty") : String.join(" · ", counts);
  }

  private static List<String> counts(CalendarCheck check) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = check.events().stream().filter(event -> event.kind() == kind).count();
      if (count > 0) {
        counts.add(Screen.text("check_count_" + kind.word(), count));
      }
    }
    return counts;
  }

  private static LocalDate begin(CheckedEvent event) {
    return event.nights().map(LocalDateRange::getStart).orElse(LocalDate.MAX);
  }

  private static EventRow row(CheckedEvent event) {
    return new EventRow(
        event.nights().map(LocalDateRange::getStart).orElse(null),
        event.nights().map(LocalDateRange::getEnd).orElse(null),
        event.kind().word(),
        event.summary(),
        new ArrayList<>(event.problems().stream().map(Screen::text).toList()));
  }

  private static ProblemRow row(CalendarProblem problem) {
    String key = "rule_" + problem.rule();
    return new ProblemRow(
        problem.severity().word(),
        Screen.has(key) ? Screen.text(key) : Screen.text(problem.message()),
        problem.ask());
  }
}
