package ee.hbook.linking.faces.runs;

import ee.hbook.availability.Span;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.linking.application.ImportCalendarFile.Imported;
import ee.hbook.sync.plan.Told;
import ee.hbook.sync.record.ImportMessage;
import ee.hbook.sync.record.SyncReport;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run did, in the reader's language and HBook's words.
 *
 * @param calendar the calendar's name
 * @param place the unit
 * @param good whether the calendar was read whole
 * @param sentence what came of it
 * @param counts the numbers that are not nought, may be empty
 * @param problems what could not be followed, one sentence each
 * @param quiet whether it was read whole and nothing has changed
 * @param run the number of the run of an uploaded file; 0 for a link's
 */
public record RunResult(
    String calendar,
    String place,
    boolean good,
    String sentence,
    String counts,
    List<String> problems,
    boolean quiet,
    long run)
    implements Serializable {

  /**
   * What a run came to that is not on record.
   *
   * @param calendar what the calendar is called
   * @param place the unit in words
   * @param report the report
   * @return the result
   */
  public static RunResult of(String calendar, String place, SyncReport report) {
    return of(calendar, place, report, 0);
  }

  private static RunResult of(String calendar, String place, SyncReport report, long run) {
    return new RunResult(
        calendar,
        place,
        report.outcome() == SyncReport.Outcome.OK,
        sentence(calendar, report),
        counts(report),
        problems(report),
        report.outcome() == SyncReport.Outcome.OK && changes(report) == 0,
        run);
  }

  /** Of a file that brings nothing it is said that it is known. */
  public static RunResult ofFile(String calendar, String place, Imported imported) {
    RunResult result = of(calendar, place, imported.report(), imported.run());
    return result.good && ImportMessage.isKnown(imported.report())
        ? new RunResult(
            calendar,
            place,
            true,
            Screen.text("sync_file_known"),
            result.counts,
            result.problems,
            result.quiet,
            result.run)
        : result;
  }

  private static int changes(SyncReport report) {
    return report.added()
        + report.moved()
        + report.cancelled()
        + report.revived()
        + report.conflicts().size()
        + report.told().size();
  }

  private static String sentence(String calendar, SyncReport report) {
    return switch (report.outcome()) {
      case OK -> Screen.text(done(report), report.added());
      case FAILED ->
          Screen.text(
              "sync_failed", Screen.text(report.failure().orElse(Known.INTERNAL).at(calendar)));
      case INVALID_SIGNATURE -> Screen.text("sync_invalid_signature");
      case PAUSED -> Screen.text("sync_paused");
      case BUSY -> Screen.text("sync_busy");
    };
  }

  /** An unchanged calendar was not looked at whole: nothing in it can be news. */
  private static String done(SyncReport report) {
    if (!report.whole() && changes(report) == 0) {
      return "sync_nothing_new";
    }
    return isEmpty(report) ? "sync_empty" : "sync_imported";
  }

  private static boolean isEmpty(SyncReport report) {
    return counted(report).values().stream().allMatch(count -> count == 0)
        && report.conflicts().isEmpty()
        && report.told().isEmpty();
  }

  private static String counts(SyncReport report) {
    return counted(report).entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> Screen.text(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private static Map<String, Integer> counted(SyncReport report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("sync_added", report.added());
    counts.put("sync_moved", report.moved());
    counts.put("sync_cancelled", report.cancelled());
    counts.put("sync_revived", report.revived());
    counts.put("sync_unchanged", report.unchanged());
    counts.put("sync_echoes", report.echoes());
    counts.put("sync_ignored", report.ignored().size());
    return counts;
  }

  private static List<String> problems(SyncReport report) {
    Stream<String> conflicts =
        report.conflicts().stream()
            .map(
                conflict ->
                    stay("sync_not_imported", conflict.span())
                        + " "
                        + Screen.text(conflict.with()));
    Stream<String> modified =
        report.told().stream()
            .filter(told -> told.kind() == Told.Kind.RESA_MODIFIED)
            .flatMap(told -> told.span().stream())
            .map(span -> stay("sync_modified", span));
    return new ArrayList<>(Stream.concat(conflicts, modified).toList());
  }

  private static String stay(String key, Span span) {
    return Screen.text(key, Screen.text(TimeWords.start(span)), Screen.text(TimeWords.end(span)));
  }
}
