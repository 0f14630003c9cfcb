package ee.hbook.feed.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills HBook's templates of SUMMARY and DESCRIPTION (hbook.md §3). */
public final class SummaryTemplate {

  private static final Pattern VARIABLE = Pattern.compile("\\[([a-z0-9_]{1,60})\\]");

  private static final Pattern RUN = Pattern.compile("(?:\\[[a-z0-9_]{1,60}\\]\\s*+)++");

  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private SummaryTemplate() {}

  /**
   * Makes a SUMMARY.
   *
   * @param template the owner's template
   * @param variables what it may name
   * @return one line, never blank: where the template yields nothing, the reservation's number and
   *     source stand in, so that its owner can find it (seed 001 rule 7)
   */
  public static String summary(String template, TemplateVariables variables) {
    String filled = FeedText.oneLine(fill(template, variables));
    return filled.isEmpty()
        ? FeedText.oneLine(fill("Reservation #[resa_id] ([resa_source])", variables))
        : filled;
  }

  /**
   * Makes a DESCRIPTION.
   *
   * @param template the owner's template
   * @param variables what it may name
   * @return as many lines as it takes, may be empty
   */
  public static String description(String template, TemplateVariables variables) {
    return FeedText.lines(fill(template, variables)).strip();
  }

  /**
   * Whether a template would leave a gap: variables side by side that come to nothing together.
   *
   * @param template the owner's template
   * @param variables what it may name
   * @return true also when it comes to nothing as a whole
   */
  static boolean hasGap(String template, TemplateVariables variables) {
    return RUN.matcher(template).results().anyMatch(run -> fill(run.group(), variables).isBlank())
        || closed(template, variables).isEmpty();
  }

  /** One line, without the doubled blanks of a variable that is empty beside one that is not. */
  static String closed(String template, TemplateVariables variables) {
    return BLANKS.matcher(FeedText.oneLine(fill(template, variables))).replaceAll(" ");
  }

  /** A description without the lines of its template that would have a gap. */
  static String withoutGaps(String template, TemplateVariables variables) {
    return template
        .lines()
        .filter(line -> line.isBlank() || !hasGap(line, variables))
        .map(line -> FeedText.lines(fill(line, variables)).strip())
        .map(line -> BLANKS.matcher(line).replaceAll(" "))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Each variable is replaced once; what a guest wrote is never read as a template. */
  private static String fill(String template, TemplateVariables variables) {
    return VARIABLE
        .matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(variables.value(found.group(1)).orElse(found.group())));
  }
}
