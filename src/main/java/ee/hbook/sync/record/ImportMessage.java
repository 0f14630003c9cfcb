package ee.hbook.sync.record;

import ee.hbook.availability.Span;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;
import ee.hbook.sync.record.SyncReport.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run in words, with HBook's own where HBook has some. Without guests' data and without any part
 * of a URL. Pure.
 */
public final class ImportMessage {

  private static final int MOST_LISTED = 10;
  private static final Saying INVALID_FILE = Saying.of("rule_not-a-calendar");

  private ImportMessage() {}

  /** On what occasion a calendar was read. */
  public enum Occasion {
    /** A person uploaded a file. */
    UPLOAD,
    /** A person has just linked the calendar. */
    NEW_LINK,
    /** Any later run of a link. */
    LATER_RUN
  }

  /**
   * Says what a run did that read its calendar whole.
   *
   * @param report what it did; its own message is not looked at
   * @param occasion on what occasion
   * @return one or more sentences
   */
  public static Saying of(SyncReport report, Occasion occasion) {
    List<Saying> sentences = new ArrayList<>();
    sentences.add(
        switch (occasion) {
          case UPLOAD ->
              isEmpty(report)
                  ? Saying.of("sync_empty")
                  : isKnown(report) ? Saying.of("sync_file_known") : imported(report);
          case NEW_LINK -> isEmpty(report) ? Saying.of("report_empty_link") : imported(report);
          case LATER_RUN -> changed(report);
        });
    notImported(report.conflicts(), sentences);
    notRead(report, sentences);
    guarded(report, sentences);
    return sentences.stream().reduce(ImportMessage::then).orElseThrow();
  }

  private static Saying then(Saying before, Saying next) {
    return Saying.of("report_then", before, next);
  }

  /**
   * Says that a file is no calendar.
   *
   * @param why what is wrong with it, a sentence
   * @return HBook's sentence, then why
   */
  public static Saying invalidFile(Saying why) {
    return why.key().equals(INVALID_FILE.key()) ? why : then(INVALID_FILE, why);
  }

  /**
   * Says that a calendar that was to be linked could not be read.
   *
   * @param why what happened, a sentence without any part of the URL
   * @return HBook's sentence with it
   */
  public static Saying problem(Saying why) {
    return Saying.of("sync_failed", why);
  }

  private static boolean isEmpty(SyncReport report) {
    return changedNothing(report)
        && none(report.unchanged(), report.echoes(), report.conflicts().size());
  }

  /**
   * Whether a calendar brought nothing, because all that it could bring is here already.
   *
   * @param report what a run did that read its calendar whole
   * @return false when anything was changed, or could not be taken in, or it was empty
   */
  public static boolean isKnown(SyncReport report) {
    return changedNothing(report)
        && none(report.conflicts().size(), report.told().size())
        && !none(report.unchanged(), report.echoes())
        && report.fates().stream().noneMatch(fate -> fate.word().equals("blocked"));
  }

  private static boolean changedNothing(SyncReport report) {
    return none(report.added(), report.moved(), report.cancelled(), report.revived());
  }

  private static boolean none(int... counts) {
    return IntStream.of(counts).allMatch(count -> count == 0);
  }

  private static Saying imported(SyncReport report) {
    return Saying.of("sync_imported", report.added());
  }

  private static Saying changed(SyncReport report) {
    List<Saying> parts = new ArrayList<>();
    add(parts, report.added(), "report_added");
    add(parts, report.moved(), "report_moved");
    add(parts, report.cancelled(), "report_cancelled");
    add(parts, report.revived(), "report_revived");
    return parts.stream()
        .reduce((before, next) -> Saying.of("told_listed", before, next))
        .map(all -> Saying.of("report_synchronized", all))
        .orElseGet(() -> Saying.of("report_no_change"));
  }

  private static void add(List<Saying> parts, int count, String key) {
    if (count > 0) {
      parts.add(Saying.of(key, count));
    }
  }

  private static void notImported(List<Conflict> conflicts, List<Saying> sentences) {
    conflicts.stream()
        .limit(MOST_LISTED)
        .map(conflict -> notImported(conflict.span()))
        .forEach(sentences::add);
    int more = conflicts.size() - MOST_LISTED;
    if (more > 0) {
      sentences.add(Saying.of("report_nor_more", more));
    }
  }

  private static Saying notImported(Span span) {
    return Saying.of(
        span.isNights() ? "sync_not_imported" : "report_hours_not_imported",
        TimeWords.start(span),
        TimeWords.end(span));
  }

  private static void notRead(SyncReport report, List<Saying> sentences) {
    long unreadable =
        report.ignored().stream().filter(ignored -> ignored.nights().isEmpty()).count();
    if (unreadable > 0) {
      sentences.add(Saying.of("report_not_read", unreadable));
    }
  }

  private static void guarded(SyncReport report, List<Saying> sentences) {
    if (report.fates().stream().anyMatch(fate -> fate.word().equals("guarded"))) {
      sentences.add(Saying.of("report_guarded"));
    }
  }
}
